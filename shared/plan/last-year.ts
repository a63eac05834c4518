import type { MonthRange } from '../purchases/monthly-use';
import { addMonths } from '../purchases/purchase';
import type { PlanDocument } from './plan';
import { monthsInWindow } from './plan-windows';

/** The newest purchases of a plan, at most a year of them. */
export interface LastYear {
  /** The twelve months up to the last one with purchases, or as many as the history has. */
  readonly window: MonthRange;
  /** In how many of them anything was bought: other than 12 it is no year, and nothing makes one of it. */
  readonly months: number;
}

const MONTHS_BEFORE = 11;

/** `null` for a plan without purchases. */
export function lastYear(plan: PlanDocument): LastYear | null {
  const months = plan.varieties.flatMap(({ monthly }) => monthly.map(({ month }) => month)).sort();
  const [firstMonth] = months;
  const toMonth = months.at(-1);
  if (firstMonth === undefined || toMonth === undefined) return null;
  const fromMonth = addMonths(toMonth, -MONTHS_BEFORE);
  const window = { fromMonth: fromMonth > firstMonth ? fromMonth : firstMonth, toMonth };
  return { window, months: monthsInWindow(plan, window) };
}
