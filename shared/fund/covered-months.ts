import type { PlanDocument } from '../plan/plan';
import type { MonthRange } from '../purchases/monthly-use';
import { addMonths, type Month } from '../purchases/purchase';

/** Whether the plan's purchases know every month of a range: a month of which nothing is known is not one without purchases. */
export function coversMonths(
  { varieties }: Pick<PlanDocument, 'varieties'>,
  { fromMonth, toMonth }: MonthRange,
): boolean {
  const known = new Set(varieties.flatMap(({ monthly }) => monthly.map(({ month }) => month)));
  if (known.size === 0) return false;
  for (let month = fromMonth; month <= toMonth; month = addMonths(month, 1)) {
    if (!known.has(month)) return false;
  }
  return true;
}

/** The months in which a period lies, the first and the last perhaps in part. */
export function monthsOfPeriod(fromDate: string, toDate: string): MonthRange {
  return { fromMonth: fromDate.slice(0, 7) as Month, toMonth: toDate.slice(0, 7) as Month };
}
