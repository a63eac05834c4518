import type { Month } from '../purchase';
import type { RawRow, RawTable } from '../table/raw-table';
import type { Caption } from './captions';
import type { ColumnMapping, PurchaseField } from './column-mapping';
import type { TimeDoubt } from './time-doubt';

/** What all rows of one table are read against. */
export interface TableLayout {
  /** The sheet's beginning is enough: its title and header. */
  readonly table: RawTable;
  /** What each column is called; its number is that of the header's last row. */
  readonly headerRow: RawRow;
  /** The header's rows as they stand in the file, where there are several. */
  readonly headerRows?: readonly RawRow[];
  /** Units that stand outside the header; none where not given. */
  readonly captions?: readonly Caption[];
  readonly mapping: ColumnMapping;
  /** Fields whose column a person named; none where not given. */
  readonly chosen?: readonly PurchaseField[];
  /** Whether a row without a name belongs to the name above it; not given where it does not. */
  readonly fillsDown?: boolean;
  /** The time of all rows, where no column says it. */
  readonly time?: TableTime;
  /** Columns of the sheet that are no part of this table; none where not given. */
  readonly hidden?: ReadonlySet<number>;
  /** What the columns of one month have to agree with; not given where the table has no such columns. */
  readonly month?: MonthOfTable;
  /** What is doubtful about the whole table before a row is read; nothing where not given. */
  readonly doubts?: readonly TimeDoubt[];
}

/** What titles, the sheet or the file say of the time of a table's rows. */
export type TableTime =
  | { readonly kind: 'month'; readonly month: Month; readonly text: string }
  /** The year of a column of months. */
  | { readonly kind: 'year'; readonly year: string; readonly text: string };

/** A table that is one month of a table whose months stand beside each other. */
export interface MonthOfTable {
  /** The columns of all months, and of their sums. */
  readonly columns: readonly number[];
  readonly sums: readonly MonthSum[];
}

/** A column of what months come to, with the columns that it adds up. */
export interface MonthSum {
  readonly column: number;
  readonly header: string;
  /** What its numbers are multiplied with, as a power of ten. */
  readonly tenthPower: number;
  /** Whether it is of amounts, which may be rounded, and not of quantities. */
  readonly isAmount: boolean;
  readonly of: readonly { readonly column: number; readonly tenthPower: number }[];
  /** Where quantities times a price make the amounts that are added up, that price; `null` where they are added as they are. */
  readonly price: { readonly column: number; readonly tenthPower: number } | null;
}
