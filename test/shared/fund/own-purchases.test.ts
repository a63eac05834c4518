import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluateFund } from '../../../shared/fund/evaluate-fund';
import { fundNotes } from '../../../shared/fund/fund-notes';
import type { GroupFigures } from '../../../shared/fund/fund-report';
import { purchasedMonths } from '../../../shared/fund/own-purchases';
import type { Settlement } from '../../../shared/plan/fund-plan';
import type { Origin, Variety } from '../../../shared/plan/plan';
import type { MonthlyUse } from '../../../shared/purchases/monthly-use';
import { addMonths, type Month } from '../../../shared/purchases/purchase';
import { aMonth, aPlan, aVariety } from '../../support/builders';
import { aFund, aSettlement } from '../../support/funds';

const text = decimalText<never>;
const history: Origin = {
  kind: 'history',
  files: [],
  fromMonth: '2025-01' as Month,
  toMonth: '2025-12' as Month,
  purchases: 1,
};

/** Months in which nothing was bought, and that is known. */
function monthsFrom(first: string, count: number): readonly MonthlyUse[] {
  return Array.from({ length: count }, (_, index) => aMonth(addMonths(first as Month, index), {}));
}

/** 2024: 70,000 selected, 50,000 yuan of 10,000 others. 2025, the plan's year: 85,000 selected, 100,000 yuan. */
const bought: Variety = aVariety({
  selectedUnits: text('85000'),
  monthly: [
    ...monthsFrom('2024-02', 10),
    ...monthsFrom('2025-01', 11),
    aMonth('2024-01', { selected: ['30000', '28200'], nonSelected: ['4000', '20000'] }),
    aMonth('2024-12', { selected: ['40000', '37600'], nonSelected: ['6000', '30000'] }),
    aMonth('2025-12', { selected: ['85000', '79900'], nonSelected: ['20000', '100000'] }),
  ].sort((left, right) => (left.month < right.month ? -1 : 1)),
  origins: { nonSelected: history, selectedUnits: history },
});
const of2024 = aSettlement({ fromDate: '2024-01-01', toDate: '2024-12-31', state: 'ended' });

function groupOf(settlement: Settlement, variety: Variety = bought): GroupFigures {
  const evaluated = evaluateFund(aPlan([variety]), aFund([settlement]));
  return present(evaluated.figures.groups[0], 'a group');
}

describe('a year that is over', () => {
  it('has the spending and the purchases of its own months', () => {
    // 0.585 × (474,800 − 50,000); 70,000 of 80,000 agreed.
    expect(groupOf(of2024)).toMatchObject({
      balanceBaseYuan: '248508',
      items: [{ completionRatio: '0.875', verdict: 'missed' }],
    });
    // The plan's own year: 0.585 × 374,800.
    expect(groupOf(aSettlement({ state: 'ended' })).balanceBaseYuan).toBe('219258');
  });

  it('keeps what was typed, in the plan or for the year', () => {
    const typed = { ...bought, origins: { selectedUnits: history } };
    expect(groupOf(of2024, typed).balanceBaseYuan).toBe('219258');
    const inputs = [{ varietyId: 'atorvastatin', nonSelectedYuan: text('0') }];
    expect(groupOf({ ...of2024, inputs }).balanceBaseYuan).toBe('277758');
  });

  it('is that of the plan while it runs, where it is no whole months, or where months are missing', () => {
    const months = (settlement: Settlement): unknown =>
      purchasedMonths(settlement, aPlan([bought]));
    expect(months(of2024)).toEqual({ fromMonth: '2024-01', toMonth: '2024-12' });
    expect(months({ ...of2024, state: 'running' })).toBeNull();
    expect(months({ ...of2024, fromDate: '2024-01-02' })).toBeNull();
    expect(months({ ...of2024, fromDate: '2023-12-01' })).toBeNull();
    expect(months({ ...of2024, toDate: '2026-01-31' })).toBeNull();
    const gap = { ...bought, monthly: bought.monthly.filter(({ month }) => month !== '2024-07') };
    expect(purchasedMonths(of2024, aPlan([gap]))).toBeNull();
    expect(groupOf({ ...of2024, state: 'running' }).balanceBaseYuan).toBe('219258');
  });

  it('judges a special variety by the share of its own months', () => {
    const special = [{ varietyId: 'atorvastatin', judgedBy: 'share', reason: '' }] as const;
    const fund = aFund([of2024], { special });
    // 70,000 of 80,000 used is 87.5 %.
    const [group] = evaluateFund(aPlan([bought]), fund).figures.groups;
    expect(group?.items[0]?.verdict).toBe('kept');
  });

  it('is not typed where nobody has said one: the months of use stand for it, and that is said', () => {
    const useWindow = { fromMonth: '2025-01' as Month, toMonth: '2025-12' as Month };
    const evaluated = evaluateFund(aPlan([bought], { useWindow }), aFund([]));
    expect(evaluated.figures.groups[0]).toMatchObject({
      isAssumed: true,
      earnedYear: 2025,
      settlement: { fromDate: '2025-01-01', toDate: '2025-12-31' },
    });
    expect(fundNotes(evaluated)).toContainEqual({ kind: 'periodAssumed' });
    const undated = fundNotes(evaluateFund(aPlan([bought]), aFund([]))).map(({ kind }) => kind);
    expect(undated).not.toContain('periodAssumed');
    expect(undated).toContain('noDates');
  });

  it('is said', () => {
    const kinds = (settlement: Settlement): readonly string[] =>
      fundNotes(evaluateFund(aPlan([bought]), aFund([settlement]))).map(({ kind }) => kind);
    expect(kinds(of2024)).toContain('ownPurchases');
    expect(kinds({ ...of2024, state: 'running' })).not.toContain('ownPurchases');
  });
});
