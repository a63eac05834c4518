import { mean } from './float-sums';

const WEIGHT = 0.15;
const FIRST_MONTHS = 6;

/** The level that simple exponential smoothing leaves after the last month: α = 0.15, begun at the mean of the first six. */
export function smoothedLevel(units: readonly number[]): number {
  return units.reduce(
    (level, value) => level + WEIGHT * (value - level),
    mean(units.slice(0, FIRST_MONTHS)),
  );
}
