import type { MonthlyUse } from '../purchases/monthly-use';
import type { Month } from '../purchases/purchase';
import { forecastList, type ListForecast } from './forecast-list';
import type { Learning } from './learn-weights';
import { fillStockOuts, likelyStockOuts } from './stock-outs';
import { monthOf, monthsOfList, type UseSeries, useSeries } from './use-series';
import { MOST_MONTHS } from './year-parts';

/** The next year of a list of varieties. */
export interface VarietyForecasts {
  /** The first month that any of them was bought in. */
  readonly firstMonth: Month;
  /** The last month that any of them was bought in, or the month it was asked for. */
  readonly lastMonth: Month;
  readonly learning: Learning;
  /** In the order of the list; `null` where nothing was bought. */
  readonly varieties: readonly (VarietyForecast | null)[];
}

export interface VarietyForecast extends ListForecast {
  readonly series: UseSeries;
  readonly flags: readonly ForecastFlag[];
}

/** What a person should look at before trusting a forecast. */
export type ForecastFlag =
  /** Bought for less than two years, and not from the list's beginning. */
  | { readonly kind: 'new' }
  /** Formerly bought in most months, and not at all in the last ones. */
  | { readonly kind: 'stopped'; readonly months: number }
  /** Bought in few large orders: the year is told, the months are not. */
  | { readonly kind: 'lumpy' }
  /** The month looks as if the drug could not be had; it was counted as it is. */
  | { readonly kind: 'stockOut'; readonly month: Month };

interface ForecastChoices {
  /** Later months are not looked at; `null`: the last month that holds a purchase. */
  readonly asOf: Month | null;
  /** At most so many of the last months are used, up to 36. */
  readonly mostMonths?: number;
  /** For each variety the months in which it could not be had, as a person has confirmed: they are filled. */
  readonly stockOuts?: readonly ReadonlySet<Month>[];
}

/** Forecasts all varieties of a list from their months; `null` where none was bought. */
export function forecastVarieties(
  list: readonly (readonly MonthlyUse[])[],
  { asOf, mostMonths = MOST_MONTHS, stockOuts = [] }: ForecastChoices,
): VarietyForecasts | null {
  const known = list.map((monthly) =>
    asOf === null ? monthly : monthly.filter(({ month }) => month <= asOf),
  );
  const span = monthsOfList(known);
  if (span === null) return null;
  const lastMonth = asOf ?? span.lastMonth;
  const series = known.map((monthly) => useSeries(monthly, lastMonth));
  const used = series.map((one, index) =>
    one === null ? null : filledUnits(one, stockOuts[index]).slice(-mostMonths),
  );
  const bought = used.filter((units) => units !== null);
  const { varieties, learning } = forecastList(bought);
  let next = 0;
  const inOrder = series.map((one, index): VarietyForecast | null => {
    if (one === null) return null;
    const forecast = varieties[next];
    next += 1;
    if (forecast === undefined) throw new Error('Broken belief: each series has its forecast');
    return {
      ...forecast,
      series: one,
      flags: flagsOf(one, forecast, span.firstMonth).filter(
        (flag) => !isConfirmed(flag, stockOuts[index]),
      ),
    };
  });
  return { firstMonth: span.firstMonth, lastMonth, learning, varieties: inOrder };
}

/** The use with the confirmed stock-outs filled. */
function filledUnits(
  series: UseSeries,
  stockOuts: ReadonlySet<Month> | undefined,
): readonly number[] {
  if (stockOuts === undefined || stockOuts.size === 0) return series.units;
  const places = series.units.map((_, place) => place);
  return fillStockOuts(
    series.units,
    new Set(places.filter((place) => stockOuts.has(monthOf(series, place)))),
  );
}

/** A month that is filled is no longer proposed. */
function isConfirmed(flag: ForecastFlag, stockOuts: ReadonlySet<Month> | undefined): boolean {
  return flag.kind === 'stockOut' && stockOuts?.has(flag.month) === true;
}

const NEW_MONTHS = 24;
const STOPPED_MONTHS = 3;

function flagsOf(
  series: UseSeries,
  { forecast }: ListForecast,
  firstMonth: Month,
): readonly ForecastFlag[] {
  const { units } = series;
  const isNew = units.length < NEW_MONTHS && series.firstMonth > firstMonth;
  const silent = [...units].reverse().findIndex((value) => value > 0);
  const before = units.slice(0, units.length - Math.max(silent, 0));
  const isRegular = before.filter((value) => value > 0).length * 2 > before.length;
  const isStopped = silent >= STOPPED_MONTHS && isRegular;
  return [
    ...(isNew ? [{ kind: 'new' } as const] : []),
    ...(isStopped ? [{ kind: 'stopped', months: silent } as const] : []),
    ...(forecast.kind === 'lumpy' ? [{ kind: 'lumpy' } as const] : []),
    ...(isStopped
      ? []
      : likelyStockOuts(units).map(
          (place) => ({ kind: 'stockOut', month: monthOf(series, place) }) as const,
        )),
  ];
}
