import { mean } from '../../../shared/forecast/float-sums';
import { forecastList, type ListForecast } from '../../../shared/forecast/forecast-list';
import { otherMethods } from './other-methods';
import type { SeriesSet } from './read-series';
import { listsOf, rollingLists } from './windows';

/** How far forecasts of a set are from what came, of so many months of history. */
export interface SetErrors {
  readonly name: string;
  readonly months: number;
  readonly windows: number;
  /** Mean error of a year in mean years' use, each at most 3. */
  readonly errors: Readonly<Record<string, number>>;
  /** The part of outcomes within the middle 80 and 95 %. */
  readonly within80: number;
  readonly within95: number;
  /** Mean width of the middle 80 % in mean years' use. */
  readonly width80: number;
}

const SMALL_LIST = 30;
const LARGEST_ERROR = 3;

export function measureErrors({ name, series }: SeriesSet, months: number): SetErrors | null {
  const lists = rollingLists(series).filter(({ length }) => length > 0);
  const windows = lists.flat();
  if (windows.length === 0) return null;
  const historyOf = ({ history }: (typeof windows)[number]): readonly number[] =>
    history.slice(-months);
  const errorOf = (yearOf: (index: number) => number): number =>
    mean(
      windows.map(({ actualUnits, scaleUnits }, index) =>
        Math.min(LARGEST_ERROR, Math.abs(yearOf(index) - actualUnits) / scaleUnits),
      ),
    );
  const whole = lists.flatMap((list) => forecastList(list.map(historyOf)).varieties);
  const small = new Map(
    lists
      .flatMap((list) => listsOf(list, SMALL_LIST))
      .flatMap((list) => {
        const { varieties } = forecastList(list.map(historyOf));
        return list.map((window, index) => [window, varieties[index]] as const);
      }),
  );
  const within = (chance: number): number =>
    mean(windows.map(({ actualUnits }, index) => isWithin(whole[index], actualUnits, chance)));
  const others = Object.entries(otherMethods).map(([method, yearOf]) => {
    const years = windows.map((window) => yearOf(historyOf(window)));
    return [method, errorOf((index) => years[index] ?? 0)] as const;
  });
  return {
    name,
    months,
    windows: windows.length,
    errors: {
      ...Object.fromEntries(others),
      'the program': errorOf((index) => whole[index]?.forecast.yearUnits ?? 0),
      'the program, lists of 30': errorOf((index) => {
        const window = windows[index];
        return (window && small.get(window)?.forecast.yearUnits) ?? 0;
      }),
    },
    within80: within(0.8),
    within95: within(0.95),
    width80: mean(
      windows.map(({ scaleUnits }, index) => {
        const quantile = whole[index]?.quantileUnits;
        return quantile === undefined ? 0 : (quantile(0.9) - quantile(0.1)) / scaleUnits;
      }),
    ),
  };
}

function isWithin(one: ListForecast | undefined, actualUnits: number, chance: number): number {
  if (one === undefined) return 0;
  const low = one.quantileUnits((1 - chance) / 2);
  const high = one.quantileUnits((1 + chance) / 2);
  return low <= actualUnits && actualUnits <= high ? 1 : 0;
}
