import { describe, expect, it } from 'vitest';

import { forecastList } from '../../../shared/forecast/forecast-list';
import { madeSeries } from '../../support/made-series';

const list = Array.from({ length: 12 }, (_, seed) =>
  madeSeries({ months: 36, level: 100 + 20 * seed, trend: 4, noise: 0.15, seed: seed + 1 }),
);

describe('the forecast of a list', () => {
  it('does not depend on the order of the varieties', () => {
    const forwards = forecastList(list);
    const backwards = forecastList([...list].reverse());
    expect(backwards.learning.weights).toEqual(forwards.learning.weights);
    expect(backwards.varieties.map(({ forecast }) => forecast).reverse()).toEqual(
      forwards.varieties.map(({ forecast }) => forecast),
    );
  });

  it('learns to follow where the whole list rises', () => {
    const { weights, test } = forecastList(list).learning;
    expect(test?.varieties).toBe(12);
    expect(test?.errorRatio).toBeLessThan(test?.lastTwelveErrorRatio ?? 0);
    expect(test?.errorRatio).toBeLessThan(test?.presetErrorRatio ?? 0);
    expect(weights.averaged).toBeGreaterThan(0.35);
    expect(weights.lastTwelve + weights.smoothed + weights.averaged).toBeCloseTo(1, 12);
  });

  it('keeps the preset where fewer than ten varieties or three years are known', () => {
    const preset = { weights: { lastTwelve: 0.35, smoothed: 0.3, averaged: 0.35 }, test: null };
    expect(forecastList(list.slice(0, 9)).learning).toEqual(preset);
    expect(forecastList(list.map((units) => units.slice(12))).learning).toEqual(preset);
  });

  it('says what last year would have been, and what copying the year before would have cost', () => {
    const flat = Array.from({ length: 24 }, () => 100);
    const doubled = Array.from({ length: 12 }, () => 200);
    const [variety] = forecastList([[...flat, ...doubled]]).varieties;
    expect(variety?.backtest).toEqual({
      errorRatio: expect.closeTo(0.5, 6) as number,
      lastTwelveErrorRatio: 0.5,
    });
  });

  it('says nothing of last year where less than three years are known', () => {
    const [variety] = forecastList([madeSeries({ months: 24, level: 10 })]).varieties;
    expect(variety?.backtest).toBeNull();
  });

  it('has quantiles that rise with their chance, the middle one the forecast itself, none negative', () => {
    for (const { forecast, quantileUnits } of forecastList(list).varieties) {
      const points = [0.01, 0.1, 0.2, 0.5, 0.8, 0.9, 0.99].map(quantileUnits);
      expect([...points].sort((left, right) => left - right)).toEqual(points);
      expect(points[3]).toBeCloseTo(forecast.yearUnits, 9);
      expect(points[0]).toBeGreaterThanOrEqual(0);
    }
  });
});
