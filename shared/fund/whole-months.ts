import type { Settlement } from '../plan/fund-plan';
import type { MonthRange } from '../purchases/monthly-use';
import type { Month } from '../purchases/purchase';
import { daysOfMonths } from './calendar';

/**
 * The months of an agreement year; `null` where its dates are not known or cut a month: purchases are kept by month, and a
 * part of one cannot be told.
 */
export function wholeMonths({
  fromDate,
  toDate,
}: Pick<Settlement, 'fromDate' | 'toDate'>): MonthRange | null {
  if (fromDate === null || toDate === null) return null;
  const range = { fromMonth: fromDate.slice(0, 7) as Month, toMonth: toDate.slice(0, 7) as Month };
  const days = daysOfMonths(range.fromMonth, range.toMonth);
  return days.fromDate === fromDate && days.toDate === toDate ? range : null;
}
