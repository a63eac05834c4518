import { bayesianAverage } from './bayesian-average';
import { mean, total } from './float-sums';
import { seasonOf, withoutSeason } from './season';
import { smoothedLevel } from './smoothed-level';

/** How a variety's use behaves: regularly, in few large orders, or not long enough to tell. */
export type SeriesClass = 'smooth' | 'lumpy' | 'short';

/** What the single methods say of the next twelve months. Units, as everywhere here. */
export type YearParts =
  | {
      readonly kind: 'smooth';
      readonly lastTwelveUnits: number;
      readonly smoothedUnits: number;
      readonly averagedUnits: number;
      readonly averagedMonths: readonly number[];
      readonly averagedDeviationUnits: number;
      /** What a month jumps about by itself. */
      readonly noiseUnits: number;
      /** Of the next twelve months. */
      readonly seasonIndices: readonly number[];
    }
  | {
      readonly kind: 'lumpy';
      readonly lastTwelveUnits: number;
      /** Half of the last 24 months. */
      readonly twoYearMeanUnits: number;
      readonly meanSquare: number;
    }
  | {
      readonly kind: 'short';
      readonly months: number;
      readonly yearUnits: number;
      readonly noiseUnits: number;
    };

/** Fewer months tell neither season nor trend. */
const LEAST_MONTHS = 24;
/** Older ones say little of the next year. */
export const MOST_MONTHS = 36;
const LUMPY_ZERO_SHARE = 0.15;

/** The single methods' forecasts from monthly use, oldest first, none negative; of more than 36 months the last 36. */
export function yearParts(units: readonly number[]): YearParts {
  const recent = units.slice(-MOST_MONTHS);
  if (recent.length < LEAST_MONTHS) return shortParts(recent);
  const zeros = recent.filter((value) => value === 0).length;
  return zeros / recent.length > LUMPY_ZERO_SHARE ? lumpyParts(recent) : smoothParts(recent);
}

function smoothParts(units: readonly number[]): YearParts {
  const season = seasonOf(units);
  const { level } = withoutSeason(units, season);
  const average = bayesianAverage(level);
  return {
    kind: 'smooth',
    lastTwelveUnits: total(units.slice(-12)),
    smoothedUnits: 12 * smoothedLevel(level),
    averagedUnits: average.sumUnits,
    averagedMonths: average.months,
    averagedDeviationUnits: average.sumDeviationUnits,
    noiseUnits: noiseOf(level),
    seasonIndices: season.indices,
  };
}

function lumpyParts(units: readonly number[]): YearParts {
  return {
    kind: 'lumpy',
    lastTwelveUnits: total(units.slice(-12)),
    twoYearMeanUnits: total(units.slice(-24)) / 2,
    meanSquare: mean(units.map((value) => value * value)),
  };
}

/** Less than a year: the mean month times twelve. More: a smoothed level. Neither knows a season. */
function shortParts(units: readonly number[]): YearParts {
  const month = units.length <= 12 ? mean(units) : smoothedLevel(units);
  return { kind: 'short', months: units.length, yearUnits: 12 * month, noiseUnits: noiseOf(units) };
}

function noiseOf(level: readonly number[]): number {
  const steps = level.slice(1).map((value, month) => value - (level[month] ?? 0));
  return Math.sqrt(mean(steps.map((step) => step * step)) / 2);
}
