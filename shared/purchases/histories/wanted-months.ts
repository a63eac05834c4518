import type { TableLayout } from '../columns/table-layout';
import { type Month, monthIndex } from '../purchase';

/** A span of months, open at an end that is `null`. */
export interface Period {
  readonly fromMonth: Month | null;
  readonly toMonth: Month | null;
}

/**
 * Whether a month, as `monthIndex` numbers it, is in the span; every one is where none is given. What is asked about is wanted until
 * it is known when it was.
 */
export function wantedMonths(
  layout: Pick<TableLayout, 'doubts'>,
  period: Period | undefined,
): (month: number) => boolean {
  if (isTimeAsked(layout)) return () => true;
  const from = period?.fromMonth ?? null;
  const to = period?.toMonth ?? null;
  const first = from === null ? -Infinity : monthIndex(from);
  const last = to === null ? Infinity : monthIndex(to);
  return (month) => month >= first && month <= last;
}

/** Whether it is asked when the rows of a table were bought. */
export function isTimeAsked({ doubts = [] }: Pick<TableLayout, 'doubts'>): boolean {
  return doubts.length > 0;
}
