import { rawRowCursor } from '../../shared/purchases/table/raw-row-cursor';
import type { RawTable } from '../../shared/purchases/table/raw-table';
import { success } from '../../shared/result';
import type { SheetSource } from './sheet-source';

/** A table that has been read into memory, as a source of rows. */
export function sourceOfTable(table: RawTable): SheetSource {
  return {
    file: table.file,
    format: table.format,
    encoding: table.encoding,
    sheet: table.sheet,
    isHidden: table.isHidden ?? false,
    epoch: table.epoch ?? 1900,
    farCells: () => table.farCells ?? null,
    readRows: ({ onRow, onStart, onShare }) => {
      onStart?.();
      const cursor = rawRowCursor();
      for (const [index, row] of table.rows.entries()) {
        if (!onRow(cursor.at(row))) return Promise.resolve(success(null));
        if (index % ROWS_PER_SHARE === 0) onShare?.(index / table.rows.length);
      }
      onShare?.(1);
      return Promise.resolve(success(null));
    },
  };
}

const ROWS_PER_SHARE = 4096;
