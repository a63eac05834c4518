import type { RawRow } from './raw-table';
import type { RowCursor } from './row-cursor';

/** The row that a cursor stands on, to keep. */
export function rawRowAt(row: RowCursor): RawRow {
  const columns = Array.from({ length: row.width }, (_, column) => column);
  const covered = columns.filter((column) => row.isCovered(column));
  return {
    number: row.number,
    ...(row.isHidden ? { isHidden: true } : {}),
    cells: columns.map((column) => row.cell(column)),
    ...(covered.length === 0 ? {} : { covered }),
  };
}
