import { describe, expect, it } from 'vitest';

import { fillStockOuts, likelyStockOuts } from '../../../shared/forecast/stock-outs';
import { madeSeries } from '../../support/made-series';

const steady = madeSeries({ months: 36, level: 500, noise: 0.1 });

function without(months: readonly number[], left = 0): readonly number[] {
  return steady.map((value, month) => (months.includes(month) ? value * left : value));
}

describe('stock-outs', () => {
  it('are proposed where a month falls far below its neighbours and the same month of other years', () => {
    expect(likelyStockOuts(without([30, 31]))).toEqual([30, 31]);
    expect(likelyStockOuts(without([28], 0.2))).toEqual([28]);
  });

  it('are not seen in a series without a gap', () => {
    expect(likelyStockOuts(steady)).toEqual([]);
  });

  it('are not seen where such a month is low every year', () => {
    const seasonal = steady.map((value, month) => (month % 12 === 7 ? value * 0.1 : value));
    expect(likelyStockOuts(seasonal)).toEqual([]);
  });

  it('are not seen where zeros are the rule', () => {
    const lumpy = steady.map((value, month) => (month % 3 === 0 ? value : 0));
    expect(likelyStockOuts(lumpy)).toEqual([]);
  });

  it('are filled near what would have been bought', () => {
    const filled = fillStockOuts(without([30, 31]), new Set([30, 31]));
    expect(filled.filter((_, month) => month !== 30 && month !== 31)).toEqual(
      steady.filter((_, month) => month !== 30 && month !== 31),
    );
    for (const month of [30, 31]) {
      expect(filled[month]).toBeGreaterThan(0.8 * 500);
      expect(filled[month]).toBeLessThan(1.2 * 500);
    }
  });

  it('without marks leave the series as it is', () => {
    expect(fillStockOuts(steady, new Set())).toBe(steady);
  });
});
