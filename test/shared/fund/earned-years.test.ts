import { expect, it } from 'vitest';

import { earnedShares } from '../../../shared/fund/earned-years';
import { evaluateFund } from '../../../shared/fund/evaluate-fund';
import { fundNotes } from '../../../shared/fund/fund-notes';
import type { MonthlyUse } from '../../../shared/purchases/monthly-use';
import { addMonths, type Month } from '../../../shared/purchases/purchase';
import { aMonth, aPlan, aVariety } from '../../support/builders';
import { aFund, aSettlement } from '../../support/funds';

const period = aSettlement({ fromDate: '2025-07-01', toDate: '2026-06-30' });
const fund = aFund([period], { earnedBy: 'amount' });

/** 100 yuan in each month of 2025, 300 in each of 2026. */
const months: readonly MonthlyUse[] = Array.from({ length: 12 }, (_, index) => {
  const month = addMonths('2025-07' as Month, index);
  return aMonth(month, { selected: ['1', month < '2026' ? '100' : '300'] });
});

function sharesOf(monthly: readonly MonthlyUse[]): readonly unknown[] {
  const varieties = [aVariety({ monthly })];
  const plan = aPlan(varieties);
  const isSaid = fundNotes(evaluateFund(plan, fund)).some(({ kind }) => kind === 'earnedByDays');
  const shares = earnedShares(period, varieties, { plan, fund });
  return [...shares.map(({ shareRatio }) => shareRatio.slice(0, 6)), isSaid];
}

it('divides a year by what was bought in each calendar year, where every month is known (R10)', () => {
  expect(sharesOf(months)).toEqual(['0.25', '0.75', false]);
});

it('divides by days, and says so, where a month is not known: it is not one without purchases', () => {
  // 184 of 365 days.
  const byDays = ['0.5041', '0.4958', true];
  expect(sharesOf(months.slice(0, 11))).toEqual(byDays);
  expect(sharesOf(months.filter(({ month }) => month !== '2025-10'))).toEqual(byDays);
  expect(sharesOf([])).toEqual(byDays);
});
