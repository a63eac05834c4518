import { Decimal, ONE, quotient } from '../decimal/decimal';
import { addMonths, type Month } from '../purchases/purchase';

/** A day as `YYYY-MM-DD`; days are counted without a clock and without a time zone. */
export type Day = string;

/** Days since 1 March of the year 0, by which two days can be subtracted. */
function dayNumber(day: Day): number {
  const [years = 0, months = 0, days = 0] = day.split('-').map((part) => parseInt(part, 10));
  // March is the first month, so that the leap day ends a year.
  const month = (months + 9) % 12;
  const year = years - Math.floor(month / 10);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((month * 306 + 5) / 10) + days;
}

/** The days from one day to another, both counted. */
export function daysBetween(fromDate: Day, toDate: Day): number {
  return dayNumber(toDate) - dayNumber(fromDate) + 1;
}

/**
 * The part of a year that a period is: its days ÷ the days from its first day to the day before it returns. Exactly 1 for
 * a whole year. Source: domain C24.
 */
export function partOfYear(fromDate: Day, toDate: Day): Decimal {
  const year = dayNumber(nextYear(fromDate)) - dayNumber(fromDate);
  const days = daysBetween(fromDate, toDate);
  return days === year ? ONE : quotient(new Decimal(days), new Decimal(year));
}

/** The parts of a period that lie in each calendar year, by days. They add up to 1 to 40 digits. */
export function daysByYear(
  fromDate: Day,
  toDate: Day,
): readonly { readonly year: number; readonly days: number }[] {
  const [first, last] = [yearOf(fromDate), yearOf(toDate)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const from = year === first ? fromDate : `${String(year)}-01-01`;
    const to = year === last ? toDate : `${String(year)}-12-31`;
    return { year, days: daysBetween(from, to) };
  });
}

export function yearOf(day: Day): number {
  return parseInt(day.slice(0, 4), 10);
}

/** The first and the last day of a range of months. */
export function daysOfMonths(
  fromMonth: Month,
  toMonth: Month,
): { readonly fromDate: Day; readonly toDate: Day } {
  const fromDate = `${fromMonth}-01`;
  const next = `${addMonths(toMonth, 1)}-01`;
  const length = dayNumber(next) - dayNumber(`${toMonth}-01`);
  return { fromDate, toDate: `${toMonth}-${String(length).padStart(2, '0')}` };
}

/** The same day a year later; the last of February follows the last of February. */
function nextYear(day: Day): Day {
  const year = String(yearOf(day) + 1).padStart(4, '0');
  return day.endsWith('-02-29') ? `${year}-03-01` : `${year}${day.slice(4)}`;
}
