import { SharedStrings } from '../../electron/workbook/xlsx/shared-strings';
import { type SheetEnd, visitSheetRows } from '../../electron/workbook/xlsx/xlsx-sheet-rows';
import type { ChunkReader } from '../../electron/workbook/zip/zip-part';
import { FarCellList } from '../../shared/purchases/table/far-cells';
import { rawRowAt } from '../../shared/purchases/table/raw-row-at';
import type { RawRow } from '../../shared/purchases/table/raw-table';
import type { RowCursor } from '../../shared/purchases/table/row-cursor';
import { success } from '../../shared/result';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Bytes in pieces of one size. */
export function inPieces(bytes: Buffer, size: number): ChunkReader {
  let at = 0;
  return {
    next: () => {
      const piece = at < bytes.length ? bytes.subarray(at, at + size) : null;
      at += size;
      return Promise.resolve(success(piece));
    },
    share: () => Math.min(1, at / bytes.length),
    close: () => undefined,
  };
}

interface Scanned {
  readonly rows: readonly RawRow[];
  readonly end: SheetEnd | string;
}

interface ScanOptions {
  readonly pieceBytes?: number;
  readonly strings?: string;
  readonly onRow?: (row: RowCursor) => boolean;
  readonly merges?: Parameters<typeof visitSheetRows>[1]['merges'];
}

/** Reads a sheet's XML as the program does. */
export async function scanXml(xml: string, options: ScanOptions = {}): Promise<Scanned> {
  const { pieceBytes = 1 << 20, strings = '', merges = [] } = options;
  const list = Buffer.from(`<sst xmlns="${MAIN}">${strings}</sst>`);
  const rows: RawRow[] = [];
  const end = await visitSheetRows(
    inPieces(Buffer.from(xml), pieceBytes),
    {
      file: 'f.xlsx',
      epoch: 1900,
      strings: new SharedStrings(inPieces(list, pieceBytes), list.length),
      dateStyles: [false, true],
      merges,
      far: new FarCellList(),
    },
    {
      onRow: (row) => {
        rows.push(rawRowAt(row));
        return options.onRow?.(row) ?? true;
      },
    },
  );
  return { rows, end: end.ok ? end.value : end.error.code };
}

/** A sheet's part around its rows and whatever else it holds. */
export const sheetXml = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}">${inside}</worksheet>`;
