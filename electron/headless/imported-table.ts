import type { ImportSummary, RejectedRow } from '../../shared/purchases/import-summary';
import type { ReadTable } from '../../shared/purchases/read-table';
import type { SheetSource } from '../workbook/sheet-source';

/** One sheet that was read, with the path as it was typed. */
export interface ImportedTable {
  readonly path: string;
  readonly source: SheetSource;
  readonly read: ReadTable;
}

/** The refused rows of each table: files in different folders may have one name. */
export function rejectedByTable({
  files,
  rejected,
}: ImportSummary): readonly (readonly RejectedRow[])[] {
  let next = 0;
  return files.map((file) => {
    const first = next;
    next += file.rejected;
    return rejected.slice(first, next);
  });
}
