import type { GroupFigures } from '../../../shared/fund/fund-report';
import type { PaymentLag } from '../../../shared/plan/fund-plan';
import { addMonths, type Month } from '../../../shared/purchases/purchase';

/** The years that the calendar's bars lie in. */
export interface CalendarSpan {
  readonly fromYear: number;
  readonly toYear: number;
}

/** When a group is paid, as months: once, or from the fewest to the most of the lag. */
export interface PaymentPlace {
  readonly fewest: string;
  readonly likely: string;
  readonly most: string;
  readonly isPaid: boolean;
}

/** From the first agreement year to the last payment; `null` where no group has dates. */
export function calendarSpan(
  groups: readonly GroupFigures[],
  lag: PaymentLag,
): CalendarSpan | null {
  const years = groups.flatMap(({ settlement }) => {
    const { fromDate } = settlement;
    const payment = paymentPlace(settlement, lag);
    return [fromDate, payment?.most ?? null].flatMap((day) => (day === null ? [] : [yearOf(day)]));
  });
  if (years.length === 0) return null;
  return { fromYear: Math.min(...years), toYear: Math.max(...years) };
}

export function paymentPlace(
  { toDate, paid }: GroupFigures['settlement'],
  { fewestMonths, likelyMonths, mostMonths }: PaymentLag,
): PaymentPlace | null {
  if (paid !== null) {
    return { fewest: paid.date, likely: paid.date, most: paid.date, isPaid: true };
  }
  if (toDate === null) return null;
  const after = (months: number): string =>
    `${addMonths(toDate.slice(0, 7) as Month, months)}-${toDate.slice(8, 10)}`;
  return {
    fewest: after(fewestMonths),
    likely: after(likelyMonths),
    most: after(mostMonths),
    isPaid: false,
  };
}

const MONTHS = 12;
const DAYS = 31;

/** The place of a day in the span, 0..1; near enough for a picture. */
export function placeOf(day: string, { fromYear, toYear }: CalendarSpan): number {
  const [, month = '1', date = '1'] = day.split('-');
  const within = (parseInt(month, 10) - 1 + (parseInt(date, 10) - 1) / DAYS) / MONTHS;
  return (yearOf(day) + within - fromYear) / (toYear + 1 - fromYear);
}

function yearOf(day: string): number {
  return parseInt(day.slice(0, 4), 10);
}
