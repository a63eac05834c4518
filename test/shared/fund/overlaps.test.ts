import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { drawFund } from '../../../shared/fund/draw-fund';
import { evaluateFund } from '../../../shared/fund/evaluate-fund';
import { fundNotes } from '../../../shared/fund/fund-notes';
import { aPlan, aVariety } from '../../support/builders';
import { aFund, aSettlement } from '../../support/funds';

const text = decimalText<never>;

describe('agreement years that settle the same varieties on the same days', () => {
  const years = [
    aSettlement({ id: 'a' }),
    aSettlement({ id: 'b', agreementYear: 2, fromDate: '2025-07-01', toDate: '2026-06-30' }),
  ];

  it('are in no total and no year, and say by how many days', () => {
    const evaluated = evaluateFund(aPlan(), aFund(years));
    expect(evaluated.figures.totals).toMatchObject({
      retentionYuan: null,
      performancePayYuan: null,
    });
    expect(evaluated.figures.groups.map(({ retentionYuan }) => retentionYuan)).toEqual([
      null,
      null,
    ]);
    expect(drawFund(evaluated, 10).total.p90Yuan).toBe('0');
    expect(fundNotes(evaluated)).toContainEqual({
      kind: 'overlaps',
      settlementId: 'a',
      batch: '',
      agreementYear: 1,
      other: { settlementId: 'b', batch: '', agreementYear: 2 },
      count: 1,
      days: 184,
    });
  });

  it('do not where each settles varieties of its own, or one begins when the other ends', () => {
    const plan = aPlan([aVariety(), aVariety({ id: 'b' })]);
    const [first, second] = years;
    const apart = [
      { ...present(first, 'a'), leftOut: ['b'] },
      { ...present(second, 'b'), leftOut: ['atorvastatin'] },
    ];
    expect(evaluateFund(plan, aFund(apart)).figures.overlaps).toEqual([]);
    const next = { ...present(second, 'b'), fromDate: '2026-01-01' };
    expect(evaluateFund(plan, aFund([present(first, 'a'), next])).figures.overlaps).toEqual([]);
  });

  it('leave what was paid of one of them as it is', () => {
    const paid = aSettlement({
      id: 'a',
      state: 'paid',
      paid: { date: '2026-05-01', retentionYuan: text('100') },
    });
    const groups = evaluateFund(aPlan(), aFund([paid, present(years[1], 'b')])).figures.groups;
    expect(groups.map(({ performancePayYuan }) => performancePayYuan)).toEqual(['50', null]);
  });
});
