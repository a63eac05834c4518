import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalFromText, decimalText } from '../../../shared/decimal/decimal-text';
import { evaluateFund, scoreOfPlan } from '../../../shared/fund/evaluate-fund';
import { formatRatio } from '../../../shared/i18n/format';
import { findPolicy } from '../../../shared/policy/packs';
import type { Policy } from '../../../shared/policy/policy';
import type { Indicator } from '../../../shared/policy/score-sheet';
import { aPlan, aVariety } from '../../support/builders';
import { aFund } from '../../support/funds';

const text = decimalText<never>;
const national = present(findPolicy('national'), 'national');
const [first] = national.scoreSheet.indicators;

/** A county that assesses by item: the part of the items that were completed, in bands with inclusive bounds. */
const byItem: Indicator = {
  ...present(first, 'an indicator'),
  id: 'items',
  measure: 'completedVarieties',
  points: text('100'),
  rule: {
    kind: 'bands',
    bands: [
      { from: text('0.9'), points: text('100') },
      { from: text('0.8'), points: text('90') },
      { from: text('0.6'), points: text('80') },
    ],
  },
};
const policy: Policy = {
  ...national,
  scoreSheet: { ...national.scoreSheet, indicators: [byItem] },
};

function itemsOf(
  all: number,
  missed: number,
): { readonly rate: string; readonly score: string | null } {
  const varieties = Array.from({ length: all }, (_, index) =>
    aVariety({ id: String(index), selectedUnits: text(index < missed ? '79999' : '80000') }),
  );
  const figures = scoreOfPlan(aPlan(varieties, { policy }), aFund());
  const value = present(figures.indicators[0]?.value ?? null, 'a rate');
  return { rate: formatRatio(text(value), 'zh'), score: figures.lowScore };
}

describe('figures that were published', () => {
  it('the rates of a county by item (E15): one of nine missed is 88.89 %, five are 44.44 %', () => {
    expect(itemsOf(9, 1)).toEqual({ rate: '88.89%', score: '90' });
    expect(itemsOf(9, 5)).toEqual({ rate: '44.44%', score: '0' });
    // The county printed 33.33 % for one of four: it is 25 %.
    expect(itemsOf(4, 3).rate).toBe('25%');
  });

  it('takes a bound of a band as reached: nine of ten, four of five, three of five', () => {
    expect([itemsOf(10, 1), itemsOf(5, 1), itemsOf(5, 2)].map(({ score }) => score)).toEqual([
      '100',
      '90',
      '80',
    ]);
  });

  it('the completion of a city’s seventh batch (E16): 6.74 of 4.68 million units are 144.02 %', () => {
    // 2.39 million yuan for 4.68 million units; what was bought beyond them counts nowhere.
    const variety = aVariety({
      baseUnits: text('5850000'),
      agreedUnits: text('4680000'),
      selectedUnits: text('6740000'),
      selectedPriceYuan: text('0.5106837606837606837606837606837606837607'),
    });
    const [group] = evaluateFund(aPlan([variety]), aFund()).figures.groups;
    const [item] = present(group, 'a group').items;
    expect(item?.verdict).toBe('met');
    expect(formatRatio(present(item?.completionRatio ?? null, 'X ÷ A'), 'zh')).toBe('144.02%');
    const agreedYuan = decimalFromText(text('4680000')).times(variety.selectedPriceYuan ?? '0');
    expect(agreedYuan.toFixed(0)).toBe('2390000');
    expect(decimalFromText(text('1955300')).div(agreedYuan).toFixed(3)).toBe('0.818');
  });
});
