import { type ErrorScale, errorScale, presetScale } from './error-scale';
import { mean, total } from './float-sums';
import { type Learning, learnWeights, type PastYear } from './learn-weights';
import { type MethodWeights, type YearForecast, yearForecast } from './year-forecast';
import { MOST_MONTHS, type SeriesClass, yearParts } from './year-parts';

/** One variety's next year, with how last year would have been forecast. */
export interface ListForecast {
  readonly forecast: YearForecast;
  /** How many months it rests on. */
  readonly months: number;
  readonly lastTwelveUnits: number;
  /** The use that is not exceeded with a chance of 0..1. */
  readonly quantileUnits: (chance: number) => number;
  readonly backtest: Backtest | null;
}

/** Last year forecast from the two years before it. Ratios to what it was; `null` where nothing was used. */
export interface Backtest {
  readonly errorRatio: number;
  /** The error of taking the year before as it was. */
  readonly lastTwelveErrorRatio: number;
}

/** The forecasts of a whole list, and what it taught. */
export interface ForecastedList {
  readonly varieties: readonly ListForecast[];
  readonly learning: Learning;
}

const YEAR = 12;

/**
 * Forecasts every variety from its monthly use, oldest month first, all ending with the same month, none negative. Where
 * three years are known, the weights of the methods and the size of errors are learned from the list's own last year.
 */
export function forecastList(histories: readonly (readonly number[])[]): ForecastedList {
  const parts = histories.map(yearParts);
  const past = histories.map(pastYear);
  const learning = learnWeights(past.flatMap((year) => smoothYear(year)));
  const { weights } = learning;
  const scales = errorScales(past, weights);
  const varieties = histories.map((units, index): ListForecast => {
    const own = parts[index] ?? yearParts(units);
    const forecast = yearForecast(own, weights);
    const months = Math.min(units.length, MOST_MONTHS);
    const scale =
      months >= MOST_MONTHS ? scales[forecast.kind] : presetScale(forecast.kind, months);
    return {
      forecast,
      months,
      lastTwelveUnits: total(units.slice(-YEAR)),
      quantileUnits: (chance) => quantileUnits(forecast, scale, chance),
      backtest: backtestOf(past[index] ?? null, weights),
    };
  });
  return { varieties, learning };
}

interface KnownYear {
  readonly parts: ReturnType<typeof yearParts>;
  readonly actualUnits: number;
  readonly beforeUnits: number;
  readonly scaleUnits: number;
}

/** What could have been said a year ago; `null` where less than three years are known, or nothing was used. */
function pastYear(units: readonly number[]): KnownYear | null {
  const recent = units.slice(-MOST_MONTHS);
  const known = recent.slice(0, -YEAR);
  const scaleUnits = YEAR * mean(known);
  if (recent.length < MOST_MONTHS || scaleUnits <= 0) return null;
  return {
    parts: yearParts(known),
    actualUnits: total(recent.slice(-YEAR)),
    beforeUnits: total(known.slice(-YEAR)),
    scaleUnits,
  };
}

function smoothYear(year: KnownYear | null): readonly PastYear[] {
  if (year?.parts.kind !== 'smooth') return [];
  const { parts, actualUnits, scaleUnits } = year;
  return [{ parts, actualUnits, scaleUnits }];
}

function errorScales(
  past: readonly (KnownYear | null)[],
  weights: MethodWeights,
): Readonly<Record<SeriesClass, ErrorScale>> {
  const errors: Record<SeriesClass, number[]> = { smooth: [], lumpy: [], short: [] };
  for (const year of past) {
    if (year === null) continue;
    const { kind, yearUnits, spreadUnits } = yearForecast(year.parts, weights);
    if (spreadUnits > 0) errors[kind].push((year.actualUnits - yearUnits) / spreadUnits);
  }
  const scaleOf = (kind: SeriesClass): ErrorScale =>
    errorScale(presetScale(kind, MOST_MONTHS), errors[kind]);
  return { smooth: scaleOf('smooth'), lumpy: scaleOf('lumpy'), short: scaleOf('short') };
}

function quantileUnits(
  { yearUnits, spreadUnits }: YearForecast,
  scale: ErrorScale,
  chance: number,
): number {
  const within = Math.abs(2 * chance - 1);
  const error = scale.errorWithin(within) * spreadUnits;
  return Math.max(0, chance < 0.5 ? yearUnits - error : yearUnits + error);
}

function backtestOf(year: KnownYear | null, weights: MethodWeights): Backtest | null {
  if (year === null || year.actualUnits <= 0) return null;
  const { yearUnits } = yearForecast(year.parts, weights);
  return {
    errorRatio: Math.abs(yearUnits - year.actualUnits) / year.actualUnits,
    lastTwelveErrorRatio: Math.abs(year.beforeUnits - year.actualUnits) / year.actualUnits,
  };
}
