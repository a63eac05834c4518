import { type Month, monthIndex } from '../purchase';

/** A span of months, open at an end that is `null`. */
export interface Period {
  readonly fromMonth: Month | null;
  readonly toMonth: Month | null;
}

/** Whether a month, as `monthIndex` numbers it, is in the span; every one is where none is given. */
export function wantedMonths(period: Period | undefined): (month: number) => boolean {
  const from = period?.fromMonth ?? null;
  const to = period?.toMonth ?? null;
  const first = from === null ? -Infinity : monthIndex(from);
  const last = to === null ? Infinity : monthIndex(to);
  return (month) => month >= first && month <= last;
}
