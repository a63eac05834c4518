import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { Decimal, ONE, sum } from '../../../shared/decimal/decimal';
import {
  decimalText,
  type RatioText,
  type UnitsText,
  type YuanText,
} from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import { countedNonSelected } from '../../../shared/purchases/use-totals';
import {
  amountArbitrary,
  numbered,
  planArbitrary,
  positiveRatioArbitrary,
  priceArbitrary,
  reportedArbitrary,
  scoreArbitrary,
  unitsArbitrary,
} from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';
import { figuresOf, number, retentionOf, spending, text, times } from '../../support/figures';
import { importedBeside, spendingRule } from '../../support/purchases';

const simple = fc
  .record({ variety: reportedArbitrary, amountYuan: amountArbitrary })
  .map(({ variety, amountYuan }) => spending({ ...variety, selectedUnits: null }, amountYuan));

/** Reported varieties with typed amounts in one settlement group; β is 0.5. */
const plainPlan = fc
  .array(
    simple.map((variety) => ({ ...variety, batch: '' })),
    { minLength: 1, maxLength: 6 },
  )
  .map((varieties) => aPlan(numbered(varieties)));

const EXEMPTIONS = ['cheaper', 'cheaperPassed', 'none'] as const;

describe('the hospital', () => {
  it('P9: one more unit of base adds β (k P0 − ke r Ps) while the balance is positive', () => {
    fc.assert(
      fc.property(simple, (variety) => {
        const baseUnits = text<UnitsText>(number(variety.baseUnits).plus(1));
        const more = { ...variety, baseUnits };
        const before = figuresOf(variety);
        fc.pre(before.state === 'surplus' && figuresOf(more).state === 'surplus');
        const agreedYuan = number(before.agreedShareRatio).times(number(variety.selectedPriceYuan));
        const perUnit = number(variety.preVbpPriceYuan)
          .times(before.fundFactorRatio)
          .minus(agreedYuan.times(before.expenditureFactorRatio));
        const gained = retentionOf(aPlan([more])).minus(retentionOf(aPlan([variety])));
        expect(text(gained)).toBe(text(perUnit.times('0.5')));
      }),
    );
  });

  it('P11: a variety never reported changes nothing in the agreed scope and costs k S in the other', () => {
    fc.assert(
      fc.property(plainPlan, amountArbitrary, (plan, amountYuan) => {
        const joined = { ...plan, varieties: [...plan.varieties, unreported(amountYuan)] };
        const agreed = { scope: 'agreed' } as const;
        expect(evaluatePlan({ ...joined, ...agreed }).hospital).toEqual(
          evaluatePlan({ ...plan, ...agreed }).hospital,
        );
        const cost = number(evaluatePlan(plan).hospital.balanceBaseYuan).minus(
          evaluatePlan(joined).hospital.balanceBaseYuan,
        );
        expect(text(cost)).toBe(text(number(amountYuan).times('0.585')));
      }),
    );
  });

  it('P12: having all varieties in scope never retains more than the agreed ones alone', () => {
    fc.assert(
      fc.property(planArbitrary, scoreArbitrary, (plan, score) => {
        const all = retentionOf({ ...plan, score, scope: 'all' });
        expect(all.lte(retentionOf({ ...plan, score, scope: 'agreed' }))).toBe(true);
      }),
    );
  });

  it('P13: offsetting gives at most the total of varieties floored at zero, and as much without deficits', () => {
    fc.assert(
      fc.property(plainPlan, (plan) => {
        const { hospital, varieties } = evaluatePlan(plan);
        const floored = sum(
          varieties.map(({ outcome }) =>
            Decimal.max(0, outcome.kind === 'evaluated' ? outcome.figures.balanceBaseYuan : 0),
          ),
        );
        const total = number(hospital.balanceBaseYuan);
        expect(total.lte(floored)).toBe(true);
        expect(total.eq(floored)).toBe(hospital.stateCounts.deficit === 0);
      }),
    );
  });

  it('P14: retention scales with quantities and spending together, and with prices and spending together', () => {
    fc.assert(
      fc.property(plainPlan, fc.integer({ min: 1, max: 50 }), (plan, factor) => {
        const scaled = (fields: (variety: Variety) => Partial<Variety>): PlanDocument => ({
          ...plan,
          varieties: plan.varieties.map((variety) => ({
            ...spending(variety, times(amountOf(variety), factor)),
            ...fields(variety),
          })),
        });
        const expected = text(retentionOf(plan).times(factor));
        const quantities = scaled(({ baseUnits }) => ({ baseUnits: times(baseUnits, factor) }));
        const prices = scaled(({ preVbpPriceYuan, selectedPriceYuan }) => ({
          preVbpPriceYuan: preVbpPriceYuan === null ? null : times(preVbpPriceYuan, factor),
          selectedPriceYuan: selectedPriceYuan === null ? null : times(selectedPriceYuan, factor),
        }));
        expect(text(retentionOf(quantities))).toBe(expected);
        expect(text(retentionOf(prices))).toBe(expected);
      }),
    );
  });

  it('P15: a higher insured share of a variety raises retention where it has a surplus and lowers it where not', () => {
    fc.assert(
      fc.property(plainPlan, fc.nat(), positiveRatioArbitrary, (plan, pick, ratio) => {
        const index = pick % plan.varieties.length;
        const variety = plan.varieties[index] ?? aVariety();
        fc.pre(number(ratio).gt(number(variety.insuredShareRatio)));
        const raised = replaced(plan, index, { ...variety, insuredShareRatio: ratio });
        const isSurplus = !figuresOf(variety).balanceBaseYuan.startsWith('-');
        const [before, after] = [retentionOf(plan), retentionOf(raised)];
        expect(isSurplus ? after.gte(before) : after.lte(before)).toBe(true);
      }),
    );
  });

  it('P15: a higher fund ratio of the region never lowers retention', () => {
    fc.assert(
      fc.property(plainPlan, positiveRatioArbitrary, (plan, fundRatio) => {
        const regional = {
          ...plan,
          varieties: plan.varieties.map((variety) => ({ ...variety, fundRatio: null })),
        };
        const higher = { ...regional, fundRatio: decimalText<RatioText>('1') };
        expect(retentionOf(higher).gte(retentionOf({ ...regional, fundRatio }))).toBe(true);
      }),
    );
  });

  it('P16: each group retains nothing of a deficit and at most half of a surplus', () => {
    fc.assert(
      fc.property(planArbitrary, scoreArbitrary, (edited, score) => {
        const policy = {
          ...edited.policy,
          floorAtZero: { ...edited.policy.floorAtZero, value: true },
        };
        for (const group of evaluatePlan({ ...edited, policy, score }).groups) {
          const retained = number(group.retentionYuan);
          const most = Decimal.max(0, number(group.balanceBaseYuan).times('0.5'));
          expect(retained.gte(0) && retained.lte(most)).toBe(true);
        }
      }),
    );
  });

  it('P17: retention does not rise with spending even where spending lowers the score', () => {
    fc.assert(
      fc.property(
        plainPlan,
        amountArbitrary,
        scoreArbitrary,
        scoreArbitrary,
        (plan, more, left, right) => {
          const [high, low] = number(left).gte(right) ? [left, right] : [right, left];
          const variety = plan.varieties[0] ?? aVariety();
          const spent = text<YuanText>(number(amountOf(variety)).plus(more));
          const after = replaced({ ...plan, score: low }, 0, spending(variety, spent));
          expect(retentionOf(after).lte(retentionOf({ ...plan, score: high }))).toBe(true);
        },
      ),
    );
  });

  it('P20: exempting a line never lowers retention', () => {
    const line = fc.record({
      units: unitsArbitrary,
      priceYuan: priceArbitrary,
      hasPassed: fc.boolean(),
    });
    fc.assert(
      fc.property(simple, fc.array(line, { maxLength: 5 }), (variety, lines) => {
        const totals = importedBeside(present(variety.selectedPriceYuan, 'known'), lines);
        const [cheapest, exempting, counting] = EXEMPTIONS.map((value) => {
          const { amountYuan } = countedNonSelected(totals, spendingRule(value));
          return retentionOf(aPlan([spending(variety, text(amountYuan))]));
        });
        expect(number(text(exempting ?? ONE)).gte(counting ?? ONE)).toBe(true);
        expect(number(text(cheapest ?? ONE)).gte(exempting ?? ONE)).toBe(true);
      }),
    );
  });

  it('P22: the break-even scale is above 1 exactly where the balance is positive', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const { breakEvenScale, balanceBaseYuan } = evaluatePlan(plan).hospital;
        fc.pre(breakEvenScale !== null);
        expect(number(breakEvenScale).gt(1)).toBe(number(balanceBaseYuan).gt(0));
      }),
    );
  });

  it('P23: a variety split into two specifications of the same prices gives the same totals', () => {
    fc.assert(
      fc.property(plainPlan, unitsArbitrary, amountArbitrary, (plan, units, amountYuan) => {
        const variety = plan.varieties[0] ?? aVariety();
        const part = spending({ ...variety, id: 'part', baseUnits: units }, amountYuan);
        const whole = spending(
          { ...variety, baseUnits: text(number(variety.baseUnits).plus(units)) },
          text(number(amountOf(variety)).plus(amountYuan)),
        );
        const split = evaluatePlan({ ...plan, varieties: [...plan.varieties, part] });
        const joined = evaluatePlan(replaced(plan, 0, whole));
        for (const name of ['balanceBaseYuan', 'retentionYuan', 'breakEvenScale'] as const) {
          expect(split.hospital[name]).toBe(joined.hospital[name]);
        }
      }),
    );
  });

  it('P24: quantities in boxes at box prices give the same balance as units at unit prices', () => {
    fc.assert(
      fc.property(simple, fc.integer({ min: 2, max: 100 }), (variety, factor) => {
        const inUnits = { ...variety, baseUnits: times(variety.baseUnits, factor) };
        const inBoxes: Variety = {
          ...variety,
          preVbpPriceYuan: text(number(variety.preVbpPriceYuan).times(factor)),
          selectedPriceYuan: text(number(variety.selectedPriceYuan).times(factor)),
        };
        expect(figuresOf(inBoxes).balanceBaseYuan).toBe(figuresOf(inUnits).balanceBaseYuan);
      }),
    );
  });

  it('P25: the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(
        planArbitrary.chain((plan) =>
          fc.record({
            plan: fc.constant(plan),
            shuffled: fc.shuffledSubarray([...plan.varieties], {
              minLength: plan.varieties.length,
            }),
          }),
        ),
        ({ plan, shuffled }) => {
          const before = evaluatePlan(plan);
          const after = evaluatePlan({ ...plan, varieties: shuffled });
          expect(after.hospital).toEqual(before.hospital);
          expect(new Set(after.groups)).toEqual(new Set(before.groups));
          expect(new Set(after.varieties)).toEqual(new Set(before.varieties));
        },
      ),
    );
  });
});

function unreported(amountYuan: YuanText): Variety {
  return spending(
    aVariety({ id: 'unreported', baseUnits: decimalText('0'), winners: null }),
    amountYuan,
  );
}

function amountOf({ nonSelected }: Variety): YuanText {
  if (nonSelected.kind !== 'amount') throw new Error('These properties move typed amounts');
  return nonSelected.amountYuan;
}

function replaced(plan: PlanDocument, index: number, variety: Variety): PlanDocument {
  return { ...plan, varieties: plan.varieties.map((one, at) => (at === index ? variety : one)) };
}
