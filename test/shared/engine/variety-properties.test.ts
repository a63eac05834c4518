import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Decimal } from '../../../shared/decimal/decimal';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { roundAgreedUnits } from '../../../shared/decimal/rounding';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import {
  amountArbitrary,
  positiveRatioArbitrary,
  priceArbitrary,
  reportedArbitrary,
  scoreArbitrary,
  unitsArbitrary,
} from '../../support/arbitraries';
import { aPlan } from '../../support/builders';
import { figuresAt, figuresOf, number, spending, text, times } from '../../support/figures';

/** A reported variety with a typed amount, so that S can be moved freely, and perhaps two fund ratios. */
const anyRatios = fc
  .record({ variety: reportedArbitrary, amountYuan: amountArbitrary })
  .map(({ variety, amountYuan }) => spending(variety, amountYuan));

/** One with one fund ratio. */
const simple = anyRatios.map((variety) => ({ ...variety, expenditureFundRatio: null }));

describe('one variety', () => {
  it('P1: its balance is k S0 without non-selected spending, and never larger', () => {
    fc.assert(
      fc.property(simple, (variety) => {
        const most = figuresOf(spending(variety, decimalText('0')));
        const k = number(most.fundFactorRatio);
        expect(most.balanceBaseYuan).toBe(text(k.times(most.breakEvenNonSelectedYuan)));
        expect(number(figuresOf(variety).balanceBaseYuan).lte(most.balanceBaseYuan)).toBe(true);
      }),
    );
  });

  it('P2: its balance is exactly zero at S0', () => {
    fc.assert(
      fc.property(simple, (variety) => {
        const { breakEvenNonSelectedYuan } = figuresOf(variety);
        fc.pre(!breakEvenNonSelectedYuan.startsWith('-'));
        const even = figuresOf(spending(variety, breakEvenNonSelectedYuan));
        expect(even).toMatchObject({ balanceBaseYuan: '0', headroomYuan: '0', state: 'even' });
      }),
    );
  });

  it('P3: each yuan of non-selected spending lowers its balance by ke', () => {
    fc.assert(
      fc.property(anyRatios, amountArbitrary, (variety, more) => {
        const before = figuresOf(variety);
        const after = figuresOf(spending(variety, text(number(before.nonSelectedYuan).plus(more))));
        const ke = number(before.expenditureFactorRatio);
        const fall = number(before.balanceBaseYuan).minus(after.balanceBaseYuan);
        expect(text(fall)).toBe(text(ke.times(more)));
      }),
    );
  });

  it('P4: its balance is negative beyond S0', () => {
    fc.assert(
      fc.property(simple, unitsArbitrary, (variety, more) => {
        const beyond = Decimal.max(0, number(figuresOf(variety).breakEvenNonSelectedYuan));
        const after = figuresOf(spending(variety, text(beyond.plus(more))));
        expect(after.state).toBe('deficit');
      }),
    );
  });

  it('P5: doubling the base doubles S0, the budget and the agreed volume', () => {
    fc.assert(
      fc.property(simple, (variety) => {
        const before = figuresOf(variety);
        const after = figuresOf({ ...variety, baseUnits: times(variety.baseUnits, 2) });
        expect(after.breakEvenNonSelectedYuan).toBe(times(before.breakEvenNonSelectedYuan, 2));
        expect(after.budgetYuan).toBe(times(before.budgetYuan, 2));
        expect(after.agreedUnits).toBe(times(before.agreedUnits, 2));
      }),
    );
  });

  it('P6: S0 falls by Q Ps for each unit of agreed share', () => {
    fc.assert(
      fc.property(simple, positiveRatioArbitrary, positiveRatioArbitrary, (variety, r1, r2) => {
        const first = figuresOf({ ...variety, agreedShareRatio: r1 });
        const second = figuresOf({ ...variety, agreedShareRatio: r2 });
        const fall = number(r2)
          .minus(r1)
          .times(variety.baseUnits)
          .times(number(variety.selectedPriceYuan));
        const difference = number(first.breakEvenNonSelectedYuan).minus(
          second.breakEvenNonSelectedYuan,
        );
        expect(text(difference)).toBe(text(fall));
      }),
    );
  });

  it('P7: S0 depends on neither the fund ratios, nor the score, nor the spending', () => {
    fc.assert(
      fc.property(
        simple,
        positiveRatioArbitrary,
        positiveRatioArbitrary,
        amountArbitrary,
        scoreArbitrary,
        (variety, fundRatio, insuredShareRatio, amountYuan, score) => {
          const changed = spending({ ...variety, fundRatio, insuredShareRatio }, amountYuan);
          const plan = aPlan([changed], { score });
          expect(figuresAt(evaluatePlan(plan), 0).breakEvenNonSelectedYuan).toBe(
            figuresOf(variety).breakEvenNonSelectedYuan,
          );
        },
      ),
    );
  });

  it('P8: S0 is not negative exactly where the selected price is at most P0 ÷ r', () => {
    fc.assert(
      fc.property(simple, (variety) => {
        const { agreedShareRatio, breakEvenNonSelectedYuan } = figuresOf(variety);
        const isAtMost = number(agreedShareRatio)
          .times(number(variety.selectedPriceYuan))
          .lte(number(variety.preVbpPriceYuan));
        expect(breakEvenNonSelectedYuan.startsWith('-')).toBe(!isAtMost);
      }),
    );
  });

  it('P10: selected purchases beyond the agreed volume change neither balance nor retention', () => {
    fc.assert(
      fc.property(simple, unitsArbitrary, (variety, more) => {
        const agreed = number(figuresOf(variety).agreedUnits);
        const atAgreed = evaluatePlan(aPlan([{ ...variety, selectedUnits: text(agreed) }]));
        const beyond = evaluatePlan(
          aPlan([{ ...variety, selectedUnits: text(agreed.plus(more)) }]),
        );
        expect(beyond.hospital.balanceBaseYuan).toBe(atAgreed.hospital.balanceBaseYuan);
        expect(beyond.hospital.retentionYuan).toBe(atAgreed.hospital.retentionYuan);
      }),
    );
  });

  it('P21: the amount share is at least the quantity share exactly where Pn is at least Ps', () => {
    fc.assert(
      fc.property(simple, unitsArbitrary, unitsArbitrary, priceArbitrary, (variety, n, x, pn) => {
        const demand = number(n).plus(x);
        const { nonSelectedAmountShareRatio } = figuresOf({
          ...variety,
          selectedUnits: x,
          nonSelected: {
            kind: 'demand',
            demandUnits: text(demand),
            selectedUnits: x,
            nonSelectedPriceYuan: pn,
          },
        });
        const quantityShare = number(n).div(demand).toSignificantDigits(40);
        const amountShare = number(nonSelectedAmountShareRatio);
        const isDearer = number(pn).gte(number(variety.selectedPriceYuan));
        expect(amountShare.gte(quantityShare)).toBe(isDearer);
      }),
    );
  });

  it('R5: its balance is u (Q P0 f − (A Ps + S) fe)', () => {
    fc.assert(
      fc.property(anyRatios, (variety) => {
        const figures = figuresOf(variety);
        const f = number(variety.fundRatio ?? decimalText('0.65'));
        const fe = variety.expenditureFundRatio === null ? f : number(variety.expenditureFundRatio);
        const budget = number(variety.baseUnits).times(number(variety.preVbpPriceYuan)).times(f);
        const spent = number(figures.agreedUnits)
          .times(number(variety.selectedPriceYuan))
          .plus(figures.nonSelectedYuan)
          .times(fe);
        const balance = number(variety.insuredShareRatio).times(budget.minus(spent));
        expect(figures.balanceBaseYuan).toBe(text(balance));
      }),
    );
  });

  it('R5: an expenditure ratio that equals the other changes nothing', () => {
    fc.assert(
      fc.property(simple, positiveRatioArbitrary, (variety, fundRatio) => {
        const one = { ...variety, fundRatio };
        expect(figuresOf({ ...one, expenditureFundRatio: fundRatio })).toEqual(figuresOf(one));
      }),
    );
  });

  it('R5: with two ratios its balance is nothing at S0, but for the last digit of the quotient', () => {
    fc.assert(
      fc.property(anyRatios, (variety) => {
        const { breakEvenNonSelectedYuan, budgetYuan } = figuresOf(variety);
        fc.pre(!breakEvenNonSelectedYuan.startsWith('-'));
        const even = figuresOf(spending(variety, breakEvenNonSelectedYuan));
        const most = number(budgetYuan).plus(1).times('1e-36');
        expect(number(even.balanceBaseYuan).abs().lte(most)).toBe(true);
      }),
    );
  });

  it('P26: a volume rounded half up differs from r Q by at most half a unit', () => {
    fc.assert(
      fc.property(simple, (variety) => {
        const agreed = number(figuresOf(variety).agreedUnits);
        const rounded = roundAgreedUnits(agreed);
        expect(rounded.isInteger()).toBe(true);
        expect(rounded.minus(agreed).abs().lte('0.5')).toBe(true);
      }),
    );
  });
});
