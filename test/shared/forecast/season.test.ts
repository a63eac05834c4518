import { describe, expect, it } from 'vitest';

import { seasonOf, withoutSeason } from '../../../shared/forecast/season';

/** Twice as much in each third month as in the two before it. */
const YEAR = [60, 60, 120, 60, 60, 120, 60, 60, 120, 60, 60, 120];

describe('season indices', () => {
  it('are kept whole where every year is the same', () => {
    const { indices, trustRatio } = seasonOf([...YEAR, ...YEAR, ...YEAR]);
    expect(trustRatio).toBeCloseTo(1, 12);
    expect(indices.slice(0, 3)).toEqual([
      expect.closeTo(0.75, 12),
      expect.closeTo(0.75, 12),
      expect.closeTo(1.5, 12),
    ]);
  });

  it('are given up where the years contradict each other', () => {
    const other = [...YEAR.slice(1), 60];
    const { indices, trustRatio } = seasonOf([...YEAR, ...other]);
    expect(trustRatio).toBeLessThan(0.5);
    expect(Math.max(...indices)).toBeLessThan(1.3);
  });

  it('have mean 1, whatever the series', () => {
    const { indices } = seasonOf([...YEAR, ...YEAR.map((value) => value * 3 + 7)]);
    expect(indices.reduce((sum, value) => sum + value, 0)).toBeCloseTo(12, 10);
  });

  it('begin with the month a year after the first of the last twelve', () => {
    const series = [60, 120, ...YEAR, ...YEAR];
    const { level, indexOf } = withoutSeason(series, seasonOf(series));
    expect(indexOf(4)).toBeCloseTo(1.5, 1);
    expect(level[4]).toBeCloseTo(80, 0);
  });
});
