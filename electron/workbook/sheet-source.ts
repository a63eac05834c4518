import type { AppError } from '../../shared/errors';
import type { ImportWarningCode } from '../../shared/purchases/reading/import-warnings';
import type { FarCells } from '../../shared/purchases/table/far-cells';
import type { RowCursor } from '../../shared/purchases/table/row-cursor';
import type { TableFormat, TextEncoding } from '../../shared/purchases/table/table-format';
import type { Result } from '../../shared/result';

/** How a sheet's rows are taken. */
export interface RowVisit {
  /** Called row after row, in order; the answer `false` ends the reading. The cursor is moved on afterwards. */
  readonly onRow: (row: RowCursor) => boolean;
  /** Called before the first row, and once more where the sheet has to be read again from its start. */
  readonly onStart?: () => void;
  /** Told now and then what share of the sheet has been read, 0..1. */
  readonly onShare?: (share: number) => void;
}

/** One sheet of a workbook, or a text table as a whole, whose rows can be read from the start as often as wanted. */
export interface SheetSource {
  readonly file: string;
  readonly format: TableFormat;
  readonly encoding: TextEncoding | null;
  /** The sheet's name; empty for text tables. */
  readonly sheet: string;
  readonly isHidden: boolean;
  /** The epoch of serial numbers that the file does not mark as dates. */
  readonly epoch: 1900 | 1904;
  /** What a person should know of the file as a whole, such as macros that were left alone; nothing where not given. */
  readonly notices?: readonly ImportWarningCode[];
  /** Cells beyond the last column that is read, as far as rows have been read; `null` or not given where there are none. */
  readonly farCells?: () => FarCells | null;
  readonly readRows: (visit: RowVisit) => Promise<Result<null, AppError>>;
}
