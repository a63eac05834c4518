import { Decimal, quotient } from '../decimal/decimal';
import { type RatioText, textFromDecimal } from '../decimal/decimal-text';
import { daysBetween, daysOfMonths } from '../fund/calendar';
import type { MonthRange } from '../purchases/monthly-use';
import { type Month, monthIndex } from '../purchases/purchase';

/** How far an agreement year has come at the end of a month. */
export interface AgreementProgress {
  readonly elapsedDays: number;
  readonly wholeDays: number;
  /** 序时进度: elapsed ÷ whole days, 0..1. */
  readonly elapsedRatio: RatioText;
  /** Whole months until the year ends; 0 once it has. */
  readonly monthsLeft: number;
}

/** Time is counted in days, as the authority's reports count it. Source: domain 6 (序时进度), 8.1 F14. */
export function agreementProgress(range: MonthRange, asOf: Month): AgreementProgress {
  const { fromDate, toDate } = daysOfMonths(range.fromMonth, range.toMonth);
  const wholeDays = daysBetween(fromDate, toDate);
  const elapsedDays = elapsedWithin(range, asOf, wholeDays);
  return {
    elapsedDays,
    wholeDays,
    elapsedRatio: textFromDecimal(quotient(new Decimal(elapsedDays), new Decimal(wholeDays))),
    monthsLeft: monthsAfter(range, asOf),
  };
}

function elapsedWithin({ fromMonth, toMonth }: MonthRange, asOf: Month, wholeDays: number): number {
  if (asOf < fromMonth) return 0;
  if (asOf >= toMonth) return wholeDays;
  const { fromDate, toDate } = daysOfMonths(fromMonth, asOf);
  return daysBetween(fromDate, toDate);
}

function monthsAfter({ fromMonth, toMonth }: MonthRange, asOf: Month): number {
  const last = monthIndex(toMonth);
  return Math.max(0, last - Math.max(monthIndex(asOf), monthIndex(fromMonth) - 1));
}
