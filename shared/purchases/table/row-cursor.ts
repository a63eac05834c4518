import type { RawCell } from './raw-table';

/**
 * One row of a table while it is being read. A reader has one cursor and moves it from row to row: nothing of it may be
 * kept. Columns count from 0; beyond `width` every cell is empty.
 *
 * Most cells of a purchase history repeat a few contents. A cursor tells equal contents by a number, so that what a
 * content means is worked out once and not once a row.
 */
export interface RowCursor {
  /** The row's number in the file, from 1, as Excel shows it. */
  readonly number: number;
  /** Whether the file hides the row. */
  readonly isHidden: boolean;
  readonly width: number;
  readonly kind: (column: number) => RawCell['kind'];
  /**
   * Stands for the content within this sheet, until it is read again: 0 for an empty cell, above 0 a number that is this
   * kind and text alone, and -1 for a content that is not kept (most numbers). A content may have several numbers.
   */
  readonly contentId: (column: number) => number;
  /**
   * The digits of a plain number, point left out: the value is `digits / 10^places`. `NaN` for everything else. Plain
   * are a number cell, and a text cell that is written exactly as such a number, of at most 15 digits: `-0.5`, `12.50`; not
   * `007`, `+1`, `1,000`, `1e3` and `-0`. Equal digits and places mean equal texts.
   */
  readonly digits: (column: number) => number;
  /** How many of the digits stand behind the point. */
  readonly places: (column: number) => number;
  /** Whether the cell only repeats what a merged one shows that begins in a row above. */
  readonly isCovered: (column: number) => boolean;
  /** The cell itself, made for this call. */
  readonly cell: (column: number) => RawCell;
}
