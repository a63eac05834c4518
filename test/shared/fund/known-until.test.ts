import { expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { drawFund } from '../../../shared/fund/draw-fund';
import { evaluateFund } from '../../../shared/fund/evaluate-fund';
import { knownUntil } from '../../../shared/fund/known-until';
import type { Settlement } from '../../../shared/plan/fund-plan';
import { aMonth, aPlan, aVariety } from '../../support/builders';
import { aFund, aSettlement } from '../../support/funds';

const old: Partial<Settlement> = {
  id: 'old',
  fromDate: '2023-01-01',
  toDate: '2023-12-31',
  state: 'ended',
};
const paid = aSettlement({
  state: 'paid',
  paid: { date: '2026-10-19', retentionYuan: decimalText('100') },
});

it('is the latest month of a payment, an end that is over, or a purchase', () => {
  const bought = aPlan([aVariety({ monthly: [aMonth('2026-11', {})] })]);
  expect(knownUntil(aPlan(), aFund([aSettlement()]))).toBeNull();
  expect(knownUntil(aPlan(), aFund([aSettlement(old)]))).toBe('2023-12');
  expect(knownUntil(aPlan(), aFund([aSettlement(old), paid]))).toBe('2026-10');
  expect(knownUntil(bought, aFund([paid]))).toBe('2026-11');
});

it('pays nothing in a year that is known to have passed without the payment', () => {
  const evaluated = evaluateFund(aPlan(), aFund([aSettlement(old), paid]));
  // 18 months after 2023 would be 2025.
  expect(evaluated.figures.groups.map(({ paidYear }) => paidYear)).toEqual([2026, 2026]);
  expect(drawFund(evaluated, 1000).years.map(({ year }) => year)).toEqual([2026]);
});
