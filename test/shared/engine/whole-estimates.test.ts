import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Decimal, ONE } from '../../../shared/decimal/decimal';
import { decimalText, type ScoreText, type YuanText } from '../../../shared/decimal/decimal-text';
import { blindSpots } from '../../../shared/engine/blind-spots';
import { bridgeStepVarieties } from '../../../shared/engine/bridge-varieties';
import { comparePlans } from '../../../shared/engine/compare-plans';
import { breakEvenCurve } from '../../../shared/engine/curve';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { seekGoal } from '../../../shared/engine/goal-seek';
import { groupStanding } from '../../../shared/engine/group-standing';
import { breakEvenLadder } from '../../../shared/engine/ladder';
import { compareScopes } from '../../../shared/engine/scope-comparison';
import { tornado, type TornadoFactor } from '../../../shared/engine/tornado';
import { movedVariety, movedWithin } from '../../../shared/engine/tornado-moves';
import { traceFigure } from '../../../shared/engine/trace';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import { reportedArbitrary, varietyArbitrary } from '../../support/arbitraries';
import { aPlan } from '../../support/builders';
import { number, retentionOf, spending, text } from '../../support/figures';
import { unflooredPolicy } from '../../support/policies';

/** Of the batches some pay, some are negative in total and some stand near zero; with and without floor, in both scopes. */
const groupedArbitrary: fc.Arbitrary<PlanDocument> = fc
  .record({
    varieties: fc.array(fc.oneof(reportedArbitrary, varietyArbitrary), {
      minLength: 1,
      maxLength: 7,
    }),
    spent: fc.array(fc.constantFrom('0', '0.5', '0.999', '1', '1.001', '2.5'), {
      minLength: 7,
      maxLength: 7,
    }),
    isFloored: fc.boolean(),
    scope: fc.constantFrom('all' as const, 'agreed'),
    score: fc.constantFrom('85', '59.99'),
    grouping: fc.constantFrom('batch' as const, 'batch', 'hospital'),
  })
  .map(({ varieties, spent, isFloored, scope, score, grouping }) => {
    const named = varieties.map((one, index) => ({ ...one, id: `v${String(index)}` }));
    const plan = aPlan(named, { scope, score: decimalText(score) });
    const policy = isFloored ? plan.policy : unflooredPolicy(plan.policy);
    const settlementGrouping = { ...policy.settlementGrouping, value: grouping };
    const aimed = named.map((one, index) => spentOf(plan, one, spent[index] ?? '1'));
    return { ...plan, varieties: aimed, policy: { ...policy, settlementGrouping } };
  });

/** Some part of its own break-even is spent, so that groups come out on either side of zero. */
function spentOf(plan: PlanDocument, variety: Variety, part: string): Variety {
  const outcome = evaluatePlan(plan).varieties.find(({ id }) => id === variety.id)?.outcome;
  if (outcome?.kind !== 'evaluated') return variety;
  const amount = number(outcome.figures.breakEvenNonSelectedYuan).times(part);
  return amount.gt(0) ? spending(variety, text(amount.toDecimalPlaces(2))) : variety;
}

function without(plan: PlanDocument, id: string): PlanDocument {
  return { ...plan, varieties: plan.varieties.filter((one) => one.id !== id) };
}

function replaced(plan: PlanDocument, changed: readonly Variety[]): PlanDocument {
  const byId = new Map(changed.map((one) => [one.id, one]));
  return { ...plan, varieties: plan.varieties.map((one) => byId.get(one.id) ?? one) };
}

function spentBy(plan: PlanDocument, id: string): Decimal {
  const outcome = evaluatePlan(plan).varieties.find((one) => one.id === id)?.outcome;
  if (outcome?.kind !== 'evaluated') throw new Error('The variety is evaluated');
  return number(outcome.figures.nonSelectedYuan);
}

function difference(left: PlanDocument, right: PlanDocument): string {
  return text(retentionOf(left).minus(retentionOf(right)));
}

const runs = { numRuns: 100 };

describe('what is said of one variety is the difference of two whole estimates', () => {
  it('in its panel and on its curve: with it less without it', () => {
    fc.assert(
      fc.property(groupedArbitrary, fc.nat(), (plan, pick) => {
        const result = evaluatePlan(plan);
        const variety = plan.varieties[pick % plan.varieties.length];
        fc.pre(variety !== undefined);
        const standing = groupStanding(plan, result, variety);
        if (standing !== null) {
          expect(standing.broughtYuan).toBe(difference(plan, without(plan, variety.id)));
        }
        const curve = breakEvenCurve({ plan, result, variety, points: 4, maxYuan: null });
        fc.pre(curve.kind === 'curve');
        for (const { nonSelectedYuan, retentionYuan } of curve.points) {
          const moved = replaced(plan, [spending(variety, nonSelectedYuan)]);
          expect(retentionYuan).toBe(difference(moved, without(plan, variety.id)));
        }
      }),
      runs,
    );
  });

  it('in the ladder and its trace: what one more yuan costs', () => {
    fc.assert(
      fc.property(groupedArbitrary, (plan) => {
        for (const { id, lostPerYuan } of breakEvenLadder(plan).rungs) {
          const variety = plan.varieties.find((one) => one.id === id);
          fc.pre(variety !== undefined);
          const more = spending(variety, text(spentBy(plan, id).plus(ONE)));
          expect(lostPerYuan).toBe(difference(plan, replaced(plan, [more])));
          const figure = 'lostPerYuanRatio';
          expect(traceFigure(plan, { kind: 'variety', varietyId: id, figure })?.value).toBe(
            lostPerYuan,
          );
        }
      }),
      runs,
    );
  });

  it('in goal seek: each cut after those before it, and per yuan of it', () => {
    fc.assert(
      fc.property(groupedArbitrary, fc.double({ min: 0.05, max: 1, noNaN: true }), (plan, part) => {
        const nothing = {
          ...plan,
          varieties: plan.varieties.map((one) => spending(one, text(ONE.minus(ONE)))),
        };
        const [now, most] = [retentionOf(plan), retentionOf(nothing)];
        const target = now.plus(most.minus(now).times(part)).toDecimalPlaces(2, 3);
        fc.pre(target.gt(now));
        const goal = { kind: 'retention', targetYuan: text<YuanText>(target) } as const;
        const outcome = seekGoal({ plan, goal, by: 'cuts', lockedIds: [] });
        fc.pre(outcome.kind === 'reached' && outcome.change.kind === 'cuts');
        let before = plan;
        for (const cut of outcome.change.cuts) {
          const variety = before.varieties.find((one) => one.id === cut.id);
          fc.pre(variety !== undefined);
          const after = replaced(before, [spending(variety, cut.afterYuan)]);
          expect(cut.gainYuan).toBe(difference(after, before));
          const worth = number(cut.gainPerYuan).times(number(cut.cutYuan));
          expect(worth.minus(number(cut.gainYuan)).abs().lt('1e-15')).toBe(true);
          before = after;
        }
      }),
      runs,
    );
  });

  it('in comparisons and bridges: each variety after those before it', () => {
    fc.assert(
      fc.property(
        groupedArbitrary,
        fc.array(fc.nat({ max: 3 }), { minLength: 7, maxLength: 7 }),
        (base, ways) => {
          const other = {
            ...base,
            varieties: base.varieties.flatMap((one, index) => {
              const way = ways[index] ?? 0;
              if (way === 1) return [spending(one, decimalText('12345.67'))];
              return way === 2 ? [] : [one];
            }),
          };
          const { varieties } = comparePlans(base, other);
          let before = base;
          for (const { id, retentionDifferenceYuan } of varieties) {
            const changed = other.varieties.find((one) => one.id === id);
            const after = changed === undefined ? without(before, id) : replaced(before, [changed]);
            expect(retentionDifferenceYuan).toBe(difference(after, before));
            before = after;
          }
          // The steps that vary by variety, with every other as it was, are bridged one variety at a time.
          const spentMore = replaced(
            base,
            base.varieties.map((one) => spending(one, decimalText('12345.67'))),
          );
          const steps = bridgeStepVarieties(
            { base, other: spentMore, figure: 'retentionYuan' },
            'nonSelected',
          );
          const order = comparePlans(base, spentMore).varieties.filter(
            ({ retentionDifferenceYuan }) => retentionDifferenceYuan !== '0',
          );
          expect(steps.map(({ id, changeYuan }) => [id, changeYuan])).toEqual(
            order.map(({ id, retentionDifferenceYuan }) => [id, retentionDifferenceYuan]),
          );
        },
      ),
      runs,
    );
  });

  it('in the watch for blind spots: all of them at once, and each alone', () => {
    fc.assert(
      fc.property(groupedArbitrary, (plan) => {
        const { spots, retentionLossYuan } = blindSpots(plan);
        const free = (ids: readonly string[]): PlanDocument =>
          replaced(
            plan,
            plan.varieties
              .filter(({ id }) => ids.includes(id))
              .map((one) => spending(one, decimalText('0'))),
          );
        expect(retentionLossYuan).toBe(difference(free(spots.map(({ id }) => id)), plan));
        for (const { id, retentionLossYuan: alone } of spots) {
          if (alone !== null) expect(alone).toBe(difference(free([id]), plan));
        }
      }),
      runs,
    );
  });

  it('between the scopes: only what has no base moves, each after those before it', () => {
    fc.assert(
      fc.property(groupedArbitrary, (plan) => {
        const { varieties } = compareScopes(plan).comparison;
        const isReported = ({ baseUnits }: Variety): boolean => baseUnits !== '0';
        const all = { ...plan, scope: 'all' as const };
        let before: PlanDocument = { ...all, varieties: plan.varieties.filter(isReported) };
        for (const { id, retentionDifferenceYuan } of varieties) {
          const own = plan.varieties.find((one) => one.id === id);
          fc.pre(own !== undefined);
          const after = isReported(own)
            ? before
            : { ...before, varieties: [...before.varieties, own] };
          expect([id, retentionDifferenceYuan]).toEqual([id, difference(after, before)]);
          before = after;
        }
      }),
      runs,
    );
  });

  it('in a variety’s tornado: with it less without it, whatever is moved, at both ends of every bar', () => {
    fc.assert(
      fc.property(groupedArbitrary, fc.nat(), (plan, pick) => {
        const variety = plan.varieties[pick % plan.varieties.length];
        fc.pre(variety !== undefined);
        const drawn = tornado({ plan, varietyId: variety.id, rangeRatio: decimalText('0.1') });
        fc.pre(drawn.kind === 'tornado');
        expect(drawn.retentionYuan).toBe(difference(plan, without(plan, variety.id)));
        for (const { factor, low, high } of drawn.bars) {
          for (const [direction, end] of [[-1, low] as const, [1, high] as const]) {
            const moved = movedPlan(plan, variety, { factor, direction });
            if (moved === null) continue;
            expect([factor, end.retentionYuan]).toEqual([
              factor,
              difference(moved, without(moved, variety.id)),
            ]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('in sentences: β × the balance that they name, and cuts that bring the group to zero', () => {
    const effects = new Set<string>();
    fc.assert(
      fc.property(groupedArbitrary, (plan) => {
        const result = evaluatePlan(plan);
        for (const variety of plan.varieties) {
          const standing = groupStanding(plan, result, variety);
          const outcome = result.varieties.find(({ id }) => id === variety.id)?.outcome;
          if (standing === null || outcome?.kind !== 'evaluated') continue;
          const { balanceBaseYuan, expenditureFactorRatio } = outcome.figures;
          const named = {
            whole: number(balanceBaseYuan),
            lifts: number(standing.balanceBaseYuan),
            sinks: number(standing.othersBalanceYuan).negated(),
            none: ONE.minus(ONE),
          };
          effects.add(standing.effect);
          const ratio = number(result.retentionRatio);
          expect(standing.broughtYuan).toBe(text(named[standing.effect].times(ratio)));
          const { lackingYuan, lackingSpendingYuan } = standing;
          if (lackingYuan === '0') continue;
          expect(standing.isPaying).toBe(false);
          expect(lackingYuan).toBe(text(number(standing.balanceBaseYuan).negated()));
          if (lackingSpendingYuan === null) continue;
          const cut = number(lackingSpendingYuan).times(number(expenditureFactorRatio));
          expect(cut.minus(number(lackingYuan)).abs().lt('1e-20')).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
    expect(Array.from(effects).sort()).toEqual(['lifts', 'none', 'sinks', 'whole']);
  });
});

/** The plan with a factor of the variety moved as a tornado moves it; `null` for β, which no plan holds. */
function movedPlan(
  plan: PlanDocument,
  variety: Variety,
  { factor, direction }: { readonly factor: TornadoFactor; readonly direction: -1 | 1 },
): PlanDocument | null {
  const rangeRatio = number(decimalText('0.1'));
  if (factor === 'retentionRatio') return null;
  if (factor === 'score') {
    const score = movedWithin(number(plan.score), { direction, rangeRatio }, number(FULL_SCORE));
    return { ...plan, score: text(score.value) };
  }
  const moved = movedVariety({ variety, plan }, factor, { direction, rangeRatio });
  return moved === null ? null : replaced(plan, [moved.variety]);
}

const FULL_SCORE = decimalText<ScoreText>('100');
