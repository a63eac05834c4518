import { median } from './float-sums';
import { seasonOf, withoutSeason } from './season';

const NEIGHBOURS = 6;
const FAR_BELOW = 0.35;
const YEAR = 12;

/**
 * Months that look as if the drug could not be had: far below both the months around and the same month of other years,
 * in a series that has no zeros otherwise. Places in the series; a person confirms them, nothing is changed by itself.
 */
export function likelyStockOuts(units: readonly number[]): readonly number[] {
  const low = units.flatMap((value, month) =>
    isFarBelow(value, around(units, month)) && isFarBelow(value, sameMonths(units, month))
      ? [month]
      : [],
  );
  const others = units.filter((_, month) => !low.includes(month));
  return others.some((value) => value <= 0) ? [] : low;
}

function isFarBelow(value: number, others: readonly number[]): boolean {
  const middle = median(others);
  return others.length > 0 && middle > 0 && value < FAR_BELOW * middle;
}

function around(units: readonly number[], month: number): readonly number[] {
  return units.filter((_, other) => other !== month && Math.abs(other - month) <= NEIGHBOURS);
}

function sameMonths(units: readonly number[], month: number): readonly number[] {
  return units.filter((_, other) => other !== month && (other - month) % YEAR === 0);
}

/**
 * The series with the marked months filled: the middle of the unmarked months within six on either side, without their
 * season, times the month's own index. Marks without any unmarked month near stay as they are.
 */
export function fillStockOuts(
  units: readonly number[],
  marked: ReadonlySet<number>,
): readonly number[] {
  if (marked.size === 0) return units;
  const roughly = filled(units, units, marked, () => 1);
  if (units.length < 2 * YEAR || roughly.every((value) => value === 0)) return roughly;
  const { level, indexOf } = withoutSeason(roughly, seasonOf(roughly));
  return filled(units, level, marked, indexOf);
}

function filled(
  units: readonly number[],
  level: readonly number[],
  marked: ReadonlySet<number>,
  indexOf: (month: number) => number,
): readonly number[] {
  return units.map((value, month) => {
    if (!marked.has(month)) return value;
    const near = level.filter(
      (_, other) => !marked.has(other) && Math.abs(other - month) <= NEIGHBOURS,
    );
    return near.length === 0 ? value : median(near) * indexOf(month);
  });
}
