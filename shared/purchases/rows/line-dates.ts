import type { AppError } from '../../errors';
import type { Result } from '../../result';
import { monthIndex } from '../purchase';
import type { RowCursor } from '../table/row-cursor';
import type { ReadDate } from './read-date';
import { textHash } from './text-hash';

/** What a row's date means for its line. */
export interface LineDate {
  /** As `monthIndex` numbers it. */
  readonly month: number;
  /** What tells the date from others, in this table and in those of other files. */
  readonly code: number;
  readonly isFuture: boolean;
  readonly isQuarter: boolean;
}

export interface LineDateOptions {
  /** One column, two where years and months stand apart, or none where all rows are of one time. */
  readonly columns: readonly number[];
  /** Reads a row's date with care. */
  readonly dateOf: (row: RowCursor) => Result<ReadDate, AppError>;
  /** `YYYY-MM-DD`; `null` where no date counts as future. */
  readonly today: string | null;
}

/** Times of day may make every date another text: more than these are not remembered. */
const MOST_KNOWN = 50_000;
const KEY_RANGE = 2 ** 25;

/** Reads rows' dates. A table repeats a few of them: what each means is worked out once. */
export function lineDateReader({
  columns,
  dateOf,
  today,
}: LineDateOptions): (row: RowCursor) => LineDate | null {
  const known = new Map<number, LineDate | null>();
  const [column, secondColumn = -1] = columns;
  if (column === undefined) return sameDate({ dateOf, today });
  const keyOf = (row: RowCursor): number => {
    const key = contentKey(row, column);
    if (secondColumn === -1) return key;
    const second = contentKey(row, secondColumn);
    const isSmall = Math.abs(key) < KEY_RANGE && Math.abs(second) < KEY_RANGE;
    return isSmall ? (key + KEY_RANGE) * (2 * KEY_RANGE) + second : NaN;
  };
  return (row) => {
    const key = keyOf(row);
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const read = dateOf(row);
    const date = read.ok ? lineDate(read.value, today) : null;
    if (!Number.isNaN(key) && known.size < MOST_KNOWN) known.set(key, date);
    return date;
  };
}

/** No column says when: every row is of the same time. */
function sameDate({
  dateOf,
  today,
}: Omit<LineDateOptions, 'columns'>): (row: RowCursor) => LineDate | null {
  let known: LineDate | null = null;
  return (row) => {
    if (known !== null) return known;
    const read = dateOf(row);
    known = read.ok ? lineDate(read.value, today) : null;
    return known;
  };
}

function lineDate({ month, isoDate, isQuarter, text }: ReadDate, today: string | null): LineDate {
  const isFuture =
    today !== null && (isoDate === null ? month > today.slice(0, 7) : isoDate > today);
  // Times of day tell lines apart, and the same day may be written in many ways.
  const code = textHash(isoDate === null || text.includes(':') ? text : isoDate);
  return { month: monthIndex(month), code, isFuture, isQuarter };
}

/** A number for a content that may come again; `NaN` for one that a table hardly repeats. */
function contentKey(row: RowCursor, column: number): number {
  const id = row.contentId(column);
  if (id >= 0) return id;
  return row.places(column) === 0 ? -1 - Math.abs(row.digits(column)) : NaN;
}
