import type { MonthlyUse } from '../purchases/monthly-use';
import { addMonths, type Month, monthIndex } from '../purchases/purchase';
import { sumUse } from '../purchases/use-totals';

/** A variety's use month by month, without gaps. */
export interface UseSeries {
  readonly firstMonth: Month;
  /** Units, oldest month first; none negative: what is returned is taken from the months before. */
  readonly units: readonly number[];
}

/**
 * The use of a variety from its first purchase to the last month of the whole list; a month without a purchase is zero.
 * `null` where nothing was bought until then.
 */
export function useSeries(monthly: readonly MonthlyUse[], lastMonth: Month): UseSeries | null {
  const known = monthly
    .filter(({ month }) => month <= lastMonth)
    .map((use) => ({ month: use.month, units: sumUse([use]).all.units }))
    .filter(({ units }) => !units.isZero());
  const firstMonth = known.map(({ month }) => month).sort()[0];
  if (firstMonth === undefined) return null;
  const first = monthIndex(firstMonth);
  const units = Array.from({ length: monthIndex(lastMonth) - first + 1 }, () => 0);
  for (const use of known) {
    const place = monthIndex(use.month) - first;
    units[place] = (units[place] ?? 0) + use.units.toNumber();
  }
  return { firstMonth, units: withoutReturns(units) };
}

/** A return is of something bought before: it is taken from the months before it, the nearest first. */
function withoutReturns(units: readonly number[]): readonly number[] {
  const left = [...units];
  let returned = 0;
  for (let month = left.length - 1; month >= 0; month -= 1) {
    const net = (left[month] ?? 0) - returned;
    left[month] = Math.max(0, net);
    returned = Math.max(0, -net);
  }
  return left;
}

/** The month of a place in a series. */
export function monthOf({ firstMonth }: UseSeries, place: number): Month {
  return addMonths(firstMonth, place);
}

/** Whether any month of a list holds a purchase, and the first and last that do. */
export function monthsOfList(
  list: readonly (readonly MonthlyUse[])[],
): { readonly firstMonth: Month; readonly lastMonth: Month } | null {
  const months = list.flatMap((monthly) => monthly.map(({ month }) => month)).sort();
  const [firstMonth] = months;
  const lastMonth = months.at(-1);
  return firstMonth === undefined || lastMonth === undefined ? null : { firstMonth, lastMonth };
}
