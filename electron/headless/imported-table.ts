import type { ReadTable } from '../../shared/purchases/histories/read-table';
import type { SheetSource } from '../workbook/sheet-source';

/** One sheet that was read, with the path as it was typed. */
export interface ImportedTable {
  readonly path: string;
  readonly source: SheetSource;
  readonly read: ReadTable;
}
