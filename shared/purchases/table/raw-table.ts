import type { FarCells } from './far-cells';
import type { TableFormat, TextEncoding } from './table-format';

/**
 * A cell as a reader found it. Numbers have become text once: 15 significant digits, never an exponent. A date that the
 * file marks as a date is ISO text `YYYY-MM-DD`. `error` holds what the file shows, such as `#DIV/0!`.
 */
export type RawCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string };

export interface RawRow {
  /** The row's number in the file, from 1, as Excel shows it. */
  readonly number: number;
  /** Not given where the row is shown. */
  readonly isHidden?: boolean;
  readonly cells: readonly RawCell[];
  /** The columns whose cell only repeats a merged one that begins in a row above; not given where there are none. */
  readonly covered?: readonly number[];
}

/** One sheet, or its beginning, as read, before anything is understood. */
export interface RawTable {
  readonly file: string;
  readonly format: TableFormat;
  readonly encoding: TextEncoding | null;
  /** The sheet's name; empty for text tables. */
  readonly sheet: string;
  /** Whether the workbook hides the sheet; not given where it is shown. */
  readonly isHidden?: boolean;
  /** The epoch of serial numbers that the file does not mark as dates; 1900 where not given. */
  readonly epoch?: 1900 | 1904;
  readonly rows: readonly RawRow[];
  /** Cells beyond the last column that is read; not given where there are none. */
  readonly farCells?: FarCells;
}

export const EMPTY_CELL: RawCell = { kind: 'empty' };

/** The letters of a column as Excel shows them: 0 → A, 26 → AA. */
export function columnLetters(columnIndex: number): string {
  const letter = String.fromCharCode(65 + (columnIndex % 26));
  return columnIndex < 26 ? letter : columnLetters(Math.floor(columnIndex / 26) - 1) + letter;
}
