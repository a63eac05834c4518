import { assertNever } from '../assert';
import { total } from './float-sums';
import type { SeriesClass, YearParts } from './year-parts';

/** How much each method counts for smooth series; the three add up to 1. */
export interface MethodWeights {
  readonly lastTwelve: number;
  readonly smoothed: number;
  readonly averaged: number;
}

/** Where the list is too short to learn its own. */
export const presetWeights: MethodWeights = { lastTwelve: 0.35, smoothed: 0.3, averaged: 0.35 };

/** The next twelve months of one variety. */
export interface YearForecast {
  readonly kind: SeriesClass;
  readonly yearUnits: number;
  /** What errors are measured in: an interval is so and so many of it. */
  readonly spreadUnits: number;
  readonly months: readonly number[];
}

/** Joins the single methods. All figures are at least zero; the months add up to the year. */
export function yearForecast(parts: YearParts, weights: MethodWeights): YearForecast {
  switch (parts.kind) {
    case 'smooth':
      return smoothForecast(parts, weights);
    case 'lumpy':
      return lumpyForecast(parts);
    case 'short':
      return shortForecast(parts);
    default:
      return assertNever(parts);
  }
}

function smoothForecast(
  parts: Extract<YearParts, { kind: 'smooth' }>,
  weights: MethodWeights,
): YearForecast {
  const yearUnits = Math.max(
    0,
    weights.lastTwelve * parts.lastTwelveUnits +
      weights.smoothed * parts.smoothedUnits +
      weights.averaged * parts.averagedUnits,
  );
  const even =
    (weights.lastTwelve * parts.lastTwelveUnits + weights.smoothed * parts.smoothedUnits) / 12;
  const shape = parts.averagedMonths.map((averaged, month) =>
    Math.max(0, (even + weights.averaged * averaged) * (parts.seasonIndices[month] ?? 1)),
  );
  const spreadUnits = Math.sqrt(
    (0.03 * yearUnits) ** 2 + 0.5 * parts.averagedDeviationUnits ** 2 + 12 * parts.noiseUnits ** 2,
  );
  return { kind: 'smooth', yearUnits, spreadUnits, months: scaledTo(shape, yearUnits) };
}

function lumpyForecast(parts: Extract<YearParts, { kind: 'lumpy' }>): YearForecast {
  const yearUnits = (parts.lastTwelveUnits + parts.twoYearMeanUnits) / 2;
  const spreadUnits = Math.sqrt((0.05 * yearUnits) ** 2 + 12 * parts.meanSquare);
  return { kind: 'lumpy', yearUnits, spreadUnits, months: evenMonths(yearUnits) };
}

/** How far months of an unknown season may lead astray where less than a year is known; an assumption. */
const UNKNOWN_SEASON = 0.3;

function shortForecast({
  months,
  yearUnits,
  noiseUnits,
}: Extract<YearParts, { kind: 'short' }>): YearForecast {
  const unseen = Math.max(0, 12 - months) / 12;
  const spreadUnits = Math.sqrt(
    (0.05 * yearUnits) ** 2 + 12 * noiseUnits ** 2 + unseen * (UNKNOWN_SEASON * yearUnits) ** 2,
  );
  return { kind: 'short', yearUnits, spreadUnits, months: evenMonths(yearUnits) };
}

function evenMonths(yearUnits: number): readonly number[] {
  return Array.from({ length: 12 }, () => yearUnits / 12);
}

function scaledTo(shape: readonly number[], yearUnits: number): readonly number[] {
  const sum = total(shape);
  return sum > 0 ? shape.map((month) => (month * yearUnits) / sum) : evenMonths(yearUnits);
}
