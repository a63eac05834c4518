import fc from 'fast-check';
import { assert, describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { Decimal, sum } from '../../../shared/decimal/decimal';
import {
  decimalText,
  type ScaleText,
  type ScoreText,
  type YuanText,
} from '../../../shared/decimal/decimal-text';
import { toTheFen } from '../../../shared/decimal/rounding';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import type { Goal, GoalMeans, GoalOutcome } from '../../../shared/engine/goal';
import { goalFigure } from '../../../shared/engine/goal-figure';
import { applyGoalChange, seekGoal } from '../../../shared/engine/goal-seek';
import type { PlanDocument } from '../../../shared/plan/plan';
import { findPolicy } from '../../../shared/policy/packs';
import { workedExamples } from '../../fixtures/golden/worked-examples';
import { planArbitrary, scoreArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';
import { examplePlan } from '../../support/example-plan';
import { number, spending, text } from '../../support/figures';

const shenzhen = present(findPolicy('shenzhen-2024-draft'), 'it is built in');
const w6 = examplePlan(
  present(
    workedExamples.find(({ id }) => id === 'W6 all'),
    'W6 is worked by hand',
  ),
);
const BEYOND = decimalText<YuanText>('1000000000000000000000000000000');

function sought(
  plan: PlanDocument,
  targetYuan: string,
  by: GoalMeans,
  more: { readonly kind?: Goal['kind']; readonly lockedIds?: readonly string[] } = {},
): GoalOutcome {
  const { kind = 'retention', lockedIds = [] } = more;
  return seekGoal({ plan, goal: { kind, targetYuan: decimalText(targetYuan) }, by, lockedIds });
}

describe('seeking a goal by cuts', () => {
  it('cuts the ordinary year just enough, to the fen', () => {
    // From 109,629: 10,371 ÷ 0.2925 = 35,456.4102…, rounded up; × 0.2925 = 10,371.00285.
    expect(sought(aPlan(), '120000', 'cuts')).toEqual({
      kind: 'reached',
      presentYuan: '109629',
      reachedYuan: '120000.00285',
      change: {
        kind: 'cuts',
        totalCutYuan: '35456.42',
        isProvenLeast: true,
        cuts: [
          {
            id: 'atorvastatin',
            genericName: '阿托伐他汀钙片',
            group: '',
            beforeYuan: '100000',
            cutYuan: '35456.42',
            afterYuan: '64543.58',
            nonSelected: { kind: 'amount', amountYuan: '64543.58' },
            fillingYuan: '0',
            gainYuan: '10371.00285',
            gainPerYuan: '0.2925',
          },
        ],
      },
    });
  });

  it('cuts W6 where a yuan brings most first', () => {
    // 47,934.45 are missing. A and D bring 0.2925 each: 29,250 + 14,625. The rest from B: 4,059.45 ÷ 0.27625 = 14,694.84….
    const outcome = sought(w6, '200000', 'cuts');
    assert(outcome.kind === 'reached' && outcome.change.kind === 'cuts');
    expect(outcome.change.totalCutYuan).toBe('164694.85');
    expect(outcome.change.cuts.map((cut) => [cut.id, cut.cutYuan, cut.gainYuan])).toEqual([
      ['v0', '100000', '29250'],
      ['v3', '50000', '14625'],
      ['v1', '14694.85', '4059.4523125'],
    ]);
  });

  it('leaves what is locked, and turns a fixed demand into an amount', () => {
    const demand = {
      kind: 'demand',
      demandUnits: decimalText<never>('80000'),
      selectedUnits: decimalText<never>('60000'),
      nonSelectedPriceYuan: decimalText<never>('8'),
    } as const;
    const plan = aPlan([
      aVariety({ id: 'locked' }),
      aVariety({ id: 'fixed', nonSelected: demand }),
    ]);
    // 109,629 + 92,079; 1,000 more by 3,418.81 of 160,000.
    const outcome = sought(plan, '202708', 'cuts', { lockedIds: ['locked'] });
    assert(outcome.kind === 'reached' && outcome.change.kind === 'cuts');
    expect(outcome.change.cuts).toMatchObject([
      { id: 'fixed', nonSelected: { kind: 'amount', amountYuan: '156581.19' } },
    ]);
    expect(sought(plan, '230959', 'cuts', { lockedIds: ['locked', 'fixed'] }).kind).toBe(
      'outOfReach',
    );
  });

  it('says what is there already, the most that can be, and what needs a score', () => {
    expect(sought(aPlan(), '109629', 'cuts')).toEqual({
      kind: 'alreadyThere',
      presentYuan: '109629',
    });
    expect(sought(aPlan(), '138879.01', 'cuts')).toEqual({
      kind: 'outOfReach',
      presentYuan: '109629',
      bestYuan: '138879',
    });
    const unscored = aPlan([aVariety()], { policy: shenzhen, score: null });
    expect(sought(unscored, '1', 'cuts')).toEqual({ kind: 'scoreMissing' });
    expect(sought(unscored, '1', 'base')).toEqual({ kind: 'scoreMissing' });
    const failed = aPlan([aVariety()], { score: decimalText('59') });
    expect(sought(failed, '1', 'cuts')).toMatchObject({ kind: 'outOfReach', bestYuan: '0' });
  });

  it('pays out of retention: performance pay needs twice the gain where half goes to it', () => {
    const outcome = sought(aPlan(), '60000', 'cuts', { kind: 'performancePay' });
    assert(outcome.kind === 'reached' && outcome.change.kind === 'cuts');
    // 5,185.5 ÷ 0.14625 = 35,456.4102…
    expect(outcome.change.totalCutYuan).toBe('35456.42');
    expect(outcome.change.cuts[0]?.gainPerYuan).toBe('0.14625');
  });

  it('reaches the target in the engine, less than a fen above it, and its ledger adds up', () => {
    fc.assert(
      fc.property(soughtArbitrary, ({ plan, kind, part }) => {
        const target = targetBetween(plan, kind, 'cuts', part);
        fc.pre(target !== null);
        const outcome = sought(plan, target, 'cuts', { kind });
        assert(outcome.kind === 'reached' && outcome.change.kind === 'cuts');
        const { change, presentYuan, reachedYuan } = outcome;
        expect(figureOf(applyGoalChange(plan, change), kind)).toBe(reachedYuan);
        expectJustReached(reachedYuan, target);
        const gains = sum(change.cuts.map(({ gainYuan }) => number(gainYuan)));
        expect(text(gains.plus(number(presentYuan)))).toBe(reachedYuan);
        expect(text(sum(change.cuts.map(({ cutYuan }) => number(cutYuan))))).toBe(
          change.totalCutYuan,
        );
      }),
    );
  });

  it('takes the most there is for a target read off the screen, though half a fen is missing', () => {
    // 138,879 − 0.2925 × 100,000.01 = 109,628.997075; with the other variety's 138,879 it is 248,507.997075.
    const locked = spending(aVariety({ id: 'locked' }), decimalText('100000.01'));
    const there = sought(aPlan([locked]), '109629', 'cuts');
    expect(there).toEqual({ kind: 'alreadyThere', presentYuan: '109628.997075' });
    const free = aVariety({ id: 'free' });
    const plan = aPlan([locked, free]);
    const more = { lockedIds: ['locked'] };
    expect(sought(plan, '248508', 'cuts', more)).toMatchObject({
      kind: 'reached',
      reachedYuan: '248507.997075',
    });
    expect(sought(plan, '248508.01', 'cuts', more).kind).toBe('outOfReach');
  });

  it('can do no more than spend nothing', () => {
    fc.assert(
      fc.property(soughtArbitrary, ({ plan, kind }) => {
        const nothing = {
          ...plan,
          varieties: plan.varieties.map((one) => spending(one, decimalText('0'))),
        };
        expect(sought(plan, BEYOND, 'cuts', { kind })).toMatchObject({
          kind: 'outOfReach',
          bestYuan: figureOf(nothing, kind),
        });
      }),
    );
  });
});

describe('seeking a goal by the base', () => {
  it('finds the smallest multiplier of the ordinary year', () => {
    // 0.2925 × (474,800 t − 100,000) = 123,516.9 at t = 1.1 exactly; a fen more needs a little more.
    expect(sought(aPlan(), '123516.9', 'base')).toMatchObject({
      kind: 'reached',
      reachedYuan: '123516.9',
      change: { kind: 'base', scale: '1.1' },
    });
    expect(sought(aPlan(), '123516.91', 'base')).toMatchObject({
      change: { kind: 'base', scale: '1.1000001' },
    });
  });

  it('cannot where prices rose', () => {
    const dear = aVariety({ preVbpPriceYuan: decimalText('0.5') });
    expect(sought(aPlan([dear]), '1', 'base')).toMatchObject({ kind: 'outOfReach', bestYuan: '0' });
  });

  it('finds the smallest multiplier: it reaches the target in the engine, one step less does not', () => {
    fc.assert(
      fc.property(soughtArbitrary, fc.integer({ min: 1, max: 1_000_000_000 }), (of, fen) => {
        const { plan, kind } = of;
        const target = text(number(figureOf(plan, kind)).plus(new Decimal(fen).div(100)));
        fc.pre(!target.startsWith('-'));
        const outcome = sought(plan, target, 'base', { kind });
        fc.pre(outcome.kind === 'reached');
        assert(outcome.change.kind === 'base');
        const { scale } = outcome.change;
        expect(figureOf(applyGoalChange(plan, outcome.change), kind)).toBe(outcome.reachedYuan);
        expectJustReached(outcome.reachedYuan, target);
        const step = new Decimal(10).pow(-number(scale).decimalPlaces());
        const less = text<ScaleText>(number(scale).minus(step));
        const below = figureOf(applyGoalChange(plan, { kind: 'base', scale: less }), kind);
        expect(number(below).lt(target)).toBe(true);
      }),
    );
  });
});

describe('seeking a goal by the score', () => {
  const plan = aPlan([aVariety()], { policy: shenzhen, score: decimalText('65') });

  it('finds the lowest grade that will do', () => {
    // 219,258 × 0.3, 0.4, 0.5 = 65,777.4; 87,703.2; 109,629.
    expect(sought(plan, '65777.41', 'score')).toEqual({
      kind: 'reached',
      presentYuan: '65777.4',
      reachedYuan: '87703.2',
      change: { kind: 'score', score: '70', retentionRatio: '0.4' },
    });
    expect(sought({ ...plan, score: null }, '65777.4', 'score')).toMatchObject({
      presentYuan: null,
      change: { score: '60', retentionRatio: '0.3' },
    });
    expect(sought(plan, '109629.01', 'score')).toEqual({
      kind: 'outOfReach',
      presentYuan: '65777.4',
      bestYuan: '109629',
    });
    expect(sought(aPlan([aVariety()], { score: decimalText('12') }), '1', 'score')).toMatchObject({
      change: { kind: 'score', score: '60', retentionRatio: '0.5' },
    });
  });

  it('finds no score that a lower whole one matches', () => {
    fc.assert(
      fc.property(soughtArbitrary, fc.integer({ min: 1, max: 10_000_000 }), (of, yuan) => {
        const target = String(yuan);
        const outcome = sought(of.plan, target, 'score', { kind: of.kind });
        fc.pre(outcome.kind !== 'alreadyThere');
        const reaching = Array.from({ length: 101 }, (_, score) => score).filter((score) => {
          const scored = { ...of.plan, score: decimalText<ScoreText>(String(score)) };
          return number(toTheFen(figureOf(scored, of.kind))).gte(target);
        });
        if (outcome.kind === 'outOfReach') {
          expect(reaching).toEqual([]);
          return;
        }
        assert(outcome.kind === 'reached' && outcome.change.kind === 'score');
        expect(reaching[0]).toBe(number(outcome.change.score).toNumber());
        expect(figureOf(applyGoalChange(of.plan, outcome.change), of.kind)).toBe(
          outcome.reachedYuan,
        );
      }),
      { numRuns: 30 },
    );
  });
});

/** Any plan with a score, and a part of the way from where it is to where it can come. */
const soughtArbitrary = fc.record({
  plan: fc.tuple(planArbitrary, scoreArbitrary).map(([plan, score]) => ({ ...plan, score })),
  kind: fc.constantFrom('retention' as const, 'performancePay'),
  part: fc.integer({ min: 1, max: 100 }),
});

function figureOf(plan: PlanDocument, kind: Goal['kind']): YuanText {
  return present(goalFigure(evaluatePlan(plan).hospital, kind), 'the plan has a score');
}

function expectJustReached(reachedYuan: YuanText, target: string): void {
  expect(number(reachedYuan).gte(target)).toBe(true);
  expect(number(reachedYuan).lt(number(decimalText(target)).plus('0.01'))).toBe(true);
}

/** A target in whole fen above the present figure as it is shown, that can be reached; `null` where none can. */
function targetBetween(
  plan: PlanDocument,
  kind: Goal['kind'],
  by: GoalMeans,
  part: number,
): string | null {
  const most = sought(plan, BEYOND, by, { kind });
  assert(most.kind === 'outOfReach');
  const now = number(figureOf(plan, kind));
  const way = number(most.bestYuan).minus(now).times(part).div(100);
  const target = now.plus(way).toDecimalPlaces(2, Decimal.ROUND_FLOOR);
  const isAbove = target.gt(0) && target.gt(toTheFen(figureOf(plan, kind)));
  return isAbove ? target.toFixed() : null;
}
