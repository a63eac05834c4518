import type { AppError } from '../../../shared/errors';
import { rawRowAt } from '../../../shared/purchases/table/raw-row-at';
import type { RawRow, RawTable } from '../../../shared/purchases/table/raw-table';
import { type Result, success } from '../../../shared/result';
import type { SheetSource } from '../sheet-source';

/** All rows of a sheet, or those up to a row number, taken into memory. */
export async function tableOfSource(
  source: SheetSource,
  lastRow: number = Infinity,
): Promise<Result<RawTable, AppError>> {
  let rows: RawRow[] = [];
  const read = await source.readRows({
    onStart: () => {
      rows = [];
    },
    onRow: (row) => {
      if (row.number > lastRow) return false;
      rows.push(rawRowAt(row));
      return row.number < lastRow;
    },
  });
  if (!read.ok) return read;
  const farCells = source.farCells?.() ?? null;
  const { file, format, encoding, sheet, isHidden, epoch } = source;
  return success({
    file,
    format,
    encoding,
    sheet,
    ...(isHidden ? { isHidden } : {}),
    epoch,
    rows,
    ...(farCells === null ? {} : { farCells }),
  });
}
