import { mean, total } from '../../../shared/forecast/float-sums';
import { seasonOf, withoutSeason } from '../../../shared/forecast/season';
import { etsYear } from './ets';

/** A method that forecasts the sum of the next twelve months. */
export type YearMethod = (units: readonly number[]) => number;

const YEAR = 12;

/** What is compared with; each sees the very months that the program sees. */
export const otherMethods: Readonly<Record<string, YearMethod>> = {
  'last twelve months': (units) => total(units.slice(-YEAR)),
  'mean of two years': (units) => total(units.slice(-2 * YEAR)) / 2,
  'ETS N, A, Ad by AICc': (units) => Math.max(0, etsYear(levelOf(units))),
  Theta: (units) => Math.max(0, thetaYear(levelOf(units))),
};

/** Without its season, by the program's own indices: a year's sum needs no more of them, as their mean is one. */
function levelOf(units: readonly number[]): readonly number[] {
  return withoutSeason(units, seasonOf(units)).level;
}

const WEIGHTS = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);

/**
 * The Theta method as simple smoothing with half of the slope as a drift (Hyndman and Billah, 2003), the smoothing weight
 * of the least squared errors.
 */
function thetaYear(level: readonly number[]): number {
  const fits = WEIGHTS.map((weight) => ({ weight, ...smoothed(level, weight) }));
  const best = fits.reduce((one, next) => (next.squares < one.squares ? next : one));
  const drift = slopeOf(level) / 2;
  const reached = (1 - (1 - best.weight) ** level.length) / best.weight;
  const ahead = Array.from({ length: YEAR }, (_, month) => best.level + drift * (month + reached));
  return total(ahead);
}

function smoothed(values: readonly number[], weight: number) {
  let level = values[0] ?? 0;
  let squares = 0;
  for (const value of values.slice(1)) {
    squares += (value - level) ** 2;
    level += weight * (value - level);
  }
  return { level, squares };
}

function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const height = mean(values);
  const across = total(values.map((value, month) => (month - middle) * (value - height)));
  return across / total(values.map((_, month) => (month - middle) ** 2));
}
