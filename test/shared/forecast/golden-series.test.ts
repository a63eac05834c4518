import { describe, expect, it } from 'vitest';

import { presetWeights, yearForecast } from '../../../shared/forecast/year-forecast';
import { yearParts } from '../../../shared/forecast/year-parts';
import { forecastSeries } from '../../fixtures/golden/forecast-series';

describe('the forecast of a year', () => {
  it.each(forecastSeries)(
    'of $name is that of a second implementation, to 1e-9',
    ({ units, yearUnits, spreadUnits, months }) => {
      const forecast = yearForecast(yearParts(units), presetWeights);
      const ratios = [
        forecast.yearUnits / yearUnits,
        forecast.spreadUnits / spreadUnits,
        ...forecast.months.map((month, index) => month / (months[index] ?? 0)),
      ];
      for (const ratio of ratios) expect(Math.abs(ratio - 1)).toBeLessThan(1e-9);
      expect(ratios).toHaveLength(14);
    },
  );
});
