import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { presetWeights, yearForecast } from '../../../shared/forecast/year-forecast';
import { yearParts } from '../../../shared/forecast/year-parts';
import { madeSeries } from '../../support/made-series';

const forecastOf = (units: readonly number[]) => yearForecast(yearParts(units), presetWeights);
const sumOf = (units: readonly number[]): number => units.reduce((sum, value) => sum + value, 0);

describe('the forecast of a year', () => {
  it('of a constant use is twelve times it', () => {
    const { kind, yearUnits, months } = forecastOf(madeSeries({ months: 36, level: 250 }));
    expect(kind).toBe('smooth');
    expect(yearUnits).toBeCloseTo(3000, 6);
    expect(months.map((month) => Math.round(month))).toEqual(Array.from({ length: 12 }, () => 250));
  });

  it('of a lumpy use is the mean of the last year and of two years, worked by hand', () => {
    const orders = [0, 0, 300, 0, 0, 300, 0, 0, 300, 0, 0, 300];
    const smaller = orders.map((value) => value / 2);
    // Last 12: 600; two years: (1,200 + 600) / 2 = 900; mean 750. Squares: 4 × 300² + 4 × 150² over 24 months = 18,750.
    const { kind, yearUnits, spreadUnits, months } = forecastOf([...orders, ...smaller]);
    expect(kind).toBe('lumpy');
    expect(yearUnits).toBe(750);
    expect(spreadUnits).toBeCloseTo(Math.sqrt(37.5 ** 2 + 12 * 18750), 9);
    expect(months).toEqual(Array.from({ length: 12 }, () => 62.5));
  });

  it('of less than a year is the mean month times twelve, and wider than a known one', () => {
    const short = forecastOf([90, 110, 100]);
    expect(short.kind).toBe('short');
    expect(short.yearUnits).toBeCloseTo(1200, 9);
    expect(short.spreadUnits).toBeGreaterThan(0.25 * short.yearUnits);
  });

  it('scales with the use', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 36 }),
        fc.integer({ min: 2, max: 1000 }),
        (series, factor) => {
          fc.pre(series.some((value) => value > 0));
          const one = forecastOf(series);
          const many = forecastOf(series.map((value) => value * factor));
          expect(many.yearUnits).toBeCloseTo(one.yearUnits * factor, -Math.log10(factor) + 4);
          expect(many.spreadUnits / one.spreadUnits / factor).toBeCloseTo(1, 8);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is never negative, and its months add up to it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5000 })), {
          minLength: 1,
          maxLength: 60,
        }),
        (series) => {
          const { yearUnits, months } = forecastOf(series);
          expect(yearUnits).toBeGreaterThanOrEqual(0);
          expect(Math.min(...months)).toBeGreaterThanOrEqual(0);
          expect(sumOf(months)).toBeCloseTo(yearUnits, 5);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('puts the months where the season has them', () => {
    const { months } = forecastOf(madeSeries({ months: 36, level: 1000, season: 0.5 }));
    const peak = months.indexOf(Math.max(...months));
    expect(peak).toBe(3);
  });
});
