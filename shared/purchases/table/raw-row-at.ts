import type { RawRow } from './raw-table';
import type { RowCursor } from './row-cursor';

/** The row that a cursor stands on, to keep. */
export function rawRowAt(row: RowCursor): RawRow {
  const cells = Array.from({ length: row.width }, (_, column) => row.cell(column));
  return { number: row.number, ...(row.isHidden ? { isHidden: true } : {}), cells };
}
