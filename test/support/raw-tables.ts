import { guessMapping } from '../../shared/purchases/column-mapping';
import { detectHeader } from '../../shared/purchases/detect-header';
import {
  type NormalizedTable,
  normalizeRows,
  type Period,
} from '../../shared/purchases/normalize-rows';
import { EMPTY_CELL, type RawCell, type RawTable } from '../../shared/purchases/raw-table';

/** A cell as tests write it: text, a number's text in an object, or nothing. */
export type TestCell = string | RawCell | null;

export function numberCell(text: string): RawCell {
  return { kind: 'number', text };
}

/** A table whose rows stand in the file from row 1 on, without gaps. */
export function rawTable(
  rows: readonly (readonly TestCell[])[],
  changes: Partial<RawTable> = {},
): RawTable {
  return {
    file: '采购.xlsx',
    format: 'xlsx',
    encoding: null,
    sheet: '明细',
    rows: rows.map((cells, index) => ({ number: index + 1, cells: cells.map(cellOf) })),
    ...changes,
  };
}

function cellOf(cell: TestCell): RawCell {
  if (cell === null) return EMPTY_CELL;
  return typeof cell === 'string' ? { kind: 'text', text: cell } : cell;
}

/** A table read with the header and columns the program finds itself. */
export function normalized(table: RawTable, period?: Period): NormalizedTable {
  const headerRow = detectHeader(table)?.headerRow;
  if (headerRow === undefined) throw new Error('Broken belief: the table has a header');
  const read = normalizeRows(
    { table, headerRow, mapping: guessMapping(table, headerRow) },
    period === undefined ? {} : { period },
  );
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}
