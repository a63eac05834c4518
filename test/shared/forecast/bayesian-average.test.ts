import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bayesianAverage } from '../../../shared/forecast/bayesian-average';
import { oracleAverage } from '../../support/forecast-oracle';
import { madeSeries } from '../../support/made-series';

describe('the average of smoothing models', () => {
  it('is what a plain implementation gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100000 }), { minLength: 24, maxLength: 36 }),
        (series) => {
          fc.pre(series.some((value) => value > 0));
          const made = bayesianAverage(series);
          const plain = oracleAverage(series);
          expect(made.sumUnits / plain.sum).toBeCloseTo(1, 9);
          expect(made.sumDeviationUnits / plain.deviation).toBeCloseTo(1, 8);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives twelve months that add up to its year', () => {
    const series = madeSeries({ months: 36, level: 400, trend: 3, noise: 0.2 });
    const { months, sumUnits } = bayesianAverage(series);
    expect(months).toHaveLength(12);
    expect(months.reduce((sum, month) => sum + month, 0)).toBeCloseTo(sumUnits, 6);
  });

  it('follows a rise by a part only', () => {
    const rising = madeSeries({ months: 36, level: 100, trend: 5 });
    const { sumUnits } = bayesianAverage(rising);
    const last = rising.slice(-12).reduce((sum, value) => sum + value, 0);
    expect(sumUnits).toBeGreaterThan(last);
    expect(sumUnits).toBeLessThan(last + 12 * 12 * 5);
  });
});
