import { total } from '../../../shared/forecast/float-sums';

/** Three years of a series and the year that came. */
interface Window {
  readonly history: readonly number[];
  readonly actualUnits: number;
  /** Mean yearly use of the history: what errors are measured in. */
  readonly scaleUnits: number;
}

const HISTORY = 36;
const YEAR = 12;

/**
 * Rolling origins, a year apart: for each the windows of all series, one list as a hospital has it. Only whole windows
 * count, with some use in their last year.
 */
export function rollingLists(
  series: readonly (readonly (number | null)[])[],
): readonly (readonly Window[])[] {
  const longest = Math.max(0, ...series.map(({ length }) => length));
  const origins = Math.floor((longest - HISTORY) / YEAR);
  return Array.from({ length: origins }, (_, origin) =>
    series.flatMap((one) => windowAt(one, origin * YEAR)),
  );
}

function windowAt(series: readonly (number | null)[], start: number): readonly Window[] {
  const whole = series.slice(start, start + HISTORY + YEAR).filter((count) => count !== null);
  if (whole.length < HISTORY + YEAR) return [];
  const history = whole.slice(0, HISTORY);
  if (total(history.slice(-YEAR)) <= 0) return [];
  const actualUnits = total(whole.slice(HISTORY));
  return [{ history, actualUnits, scaleUnits: (YEAR * total(history)) / HISTORY }];
}

/** A list cut into hospitals of about so many varieties, spread evenly over it. */
export function listsOf<Item>(list: readonly Item[], size: number): readonly (readonly Item[])[] {
  const parts = Math.max(1, Math.round(list.length / size));
  return Array.from({ length: parts }, (_, part) =>
    list.filter((_item, index) => index % parts === part),
  );
}
