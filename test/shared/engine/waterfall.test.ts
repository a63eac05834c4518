import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { budgetWaterfall, type WaterfallStep } from '../../../shared/engine/waterfall';
import { findPolicy } from '../../../shared/policy/packs';
import { planArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';
import { number, spending, text } from '../../support/figures';

const shenzhen = present(findPolicy('shenzhen-2024-draft'), 'it is built in');

describe('the waterfall from budget to performance pay', () => {
  it('of the ordinary year and a batch in deficit', () => {
    // Two batches with 0.585 × 550,000 = 321,750 of budget and 0.585 × 75,200 = 43,992 for the selected product each;
    // 0.585 × 700,000 for the others; the second batch lacks 73,242 (W3) and is floored; β 0.5, w 0.5.
    const plan = aPlan([
      aVariety({ batch: '一' }),
      spending(aVariety({ id: 'second', batch: '二' }), decimalText('600000')),
    ]);
    expect(
      budgetWaterfall(plan).steps.map(({ id, kind, amountYuan, afterYuan }) => [
        id,
        kind,
        amountYuan,
        afterYuan,
      ]),
    ).toEqual([
      ['budget', 'total', '643500', '643500'],
      ['selectedExpenditure', 'change', '-87984', '555516'],
      ['nonSelectedExpenditure', 'change', '-409500', '146016'],
      ['balanceBase', 'total', '146016', '146016'],
      ['deficitFloor', 'change', '73242', '219258'],
      ['notRetained', 'change', '-109629', '109629'],
      ['retention', 'total', '109629', '109629'],
      ['otherUses', 'change', '-54814.5', '54814.5'],
      ['performancePay', 'total', '54814.5', '54814.5'],
    ]);
  });

  it('ends before the retention while the policy needs a score, and names what it leaves out', () => {
    const bare = aVariety({ id: 'bare', winners: null });
    const plan = aPlan([aVariety(), bare], { policy: shenzhen, score: null });
    const { steps, leftOut } = budgetWaterfall(plan);
    expect(steps.map(({ id }) => id)).toEqual([
      'budget',
      'selectedExpenditure',
      'nonSelectedExpenditure',
      'balanceBase',
      'deficitFloor',
    ]);
    expect(leftOut).toMatchObject([{ id: 'bare', missing: ['winners'] }]);
  });

  it('adds up exactly from each total to the next, and so do the shown fen', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const { steps } = budgetWaterfall(plan);
        const { hospital } = evaluatePlan(plan);
        const totals = new Map(steps.map((step) => [step.id, step.amountYuan]));
        expect(totals.get('budget')).toBe(hospital.budgetYuan);
        expect(totals.get('balanceBase')).toBe(hospital.balanceBaseYuan);
        expect(totals.get('retention') ?? null).toBe(hospital.retentionYuan);
        expect(totals.get('performancePay') ?? null).toBe(hospital.performancePayYuan);
        expectToAddUp(steps, 'amountYuan');
        expectToAddUp(steps, 'shownAmountYuan');
        for (const step of steps) {
          expect(number(step.shownAmountYuan).decimalPlaces()).toBeLessThanOrEqual(2);
        }
      }),
    );
  });
});

/** Each total is the one above and the changes between. */
function expectToAddUp(
  steps: readonly WaterfallStep[],
  amount: 'amountYuan' | 'shownAmountYuan',
): void {
  let running = number(decimalText('0'));
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'change') {
      running = running.plus(number(step[amount]));
    } else {
      if (index > 0) expect(text(running)).toBe(step[amount]);
      running = number(step[amount]);
    }
    if (amount === 'amountYuan') expect(text(running)).toBe(step.afterYuan);
  }
}
