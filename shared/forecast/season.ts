import { mean, total } from './float-sums';

const MONTHS = 12;
/** The least that an index may be: a month that never has use still divides. */
const LEAST_INDEX = 0.02;

/** How a variety's use is spread over the year. */
export interface Season {
  /** Twelve indices with mean 1; the first is that of the month a year after the first of the last twelve. */
  readonly indices: readonly number[];
  /** How far the months of different years agree, 0..1: the share of the raw indices' distance from 1 that is kept. */
  readonly trustRatio: number;
}

/**
 * Season indices from whole years that end with the last month, shrunk towards none by how much the years disagree (the
 * ratio of the variances within and between months). The yearly level runs in straight lines through the years' means,
 * never below a quarter of the smaller one beside it. At least 24 months, none negative, not all of them zero.
 */
export function seasonOf(units: readonly number[]): Season {
  const years = Math.floor(units.length / MONTHS);
  const whole = units.slice(units.length - MONTHS * years);
  const levels = yearLevels(whole, years);
  const raw = whole.map((value, month) => value / (levels[month] ?? 1));
  const rawMeans = monthMeans(raw, years);
  const scale = mean(rawMeans);
  const ratios = raw.map((ratio) => ratio / scale);
  const means = rawMeans.map((value) => value / scale);
  const within =
    total(ratios.map((ratio, month) => (ratio - (means[month % MONTHS] ?? 1)) ** 2)) /
    (11 * (years - 1));
  const between = (years * total(means.map((value) => (value - 1) ** 2))) / 11;
  const trustRatio = between > 0 ? Math.max(0, 1 - within / between) : 0;
  const shrunk = means.map((value) => Math.max(LEAST_INDEX, 1 + trustRatio * (value - 1)));
  const shrunkMean = mean(shrunk);
  return { indices: shrunk.map((value) => value / shrunkMean), trustRatio };
}

/** The series without its season, and the index of each of its months. */
export function withoutSeason(
  units: readonly number[],
  { indices }: Season,
): { readonly level: readonly number[]; readonly indexOf: (month: number) => number } {
  const beginning = units.length % MONTHS;
  const indexOf = (month: number): number => indices[(month - beginning + MONTHS) % MONTHS] ?? 1;
  return { level: units.map((value, month) => value / indexOf(month)), indexOf };
}

function yearLevels(units: readonly number[], years: number): readonly number[] {
  const means = Array.from({ length: years }, (_, year) =>
    mean(units.slice(MONTHS * year, MONTHS * (year + 1))),
  );
  return units.map((_, month) => {
    const before = Math.min(Math.max(Math.floor((month - 5.5) / MONTHS), 0), years - 2);
    const left = means[before] ?? 0;
    const right = means[before + 1] ?? 0;
    const straight = left + ((right - left) * (month - 5.5 - MONTHS * before)) / MONTHS;
    const level = Math.max(straight, Math.min(left, right) / 4);
    return level > 0 ? level : 1;
  });
}

function monthMeans(ratios: readonly number[], years: number): readonly number[] {
  return Array.from({ length: MONTHS }, (_, month) =>
    mean(Array.from({ length: years }, (_unused, year) => ratios[MONTHS * year + month] ?? 0)),
  );
}
