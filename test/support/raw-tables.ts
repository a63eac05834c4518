import { detectHeader } from '../../shared/purchases/columns/detect-header';
import { guessColumns } from '../../shared/purchases/columns/doubtful-columns';
import type { TableLayout } from '../../shared/purchases/columns/table-layout';
import {
  createHistoryReader,
  type HistoryReaderOptions,
} from '../../shared/purchases/histories/history-reader';
import { joinReadings } from '../../shared/purchases/histories/join-readings';
import type { ReadTable } from '../../shared/purchases/histories/read-table';
import type { Purchase } from '../../shared/purchases/purchase';
import type { ReadFile, RejectedRow } from '../../shared/purchases/reading/import-summary';
import { doubtedRows, purchasesOf } from '../../shared/purchases/settling/purchases-of';
import { readingSettler } from '../../shared/purchases/settling/settle-reading';
import { rawRowCursor } from '../../shared/purchases/table/raw-row-cursor';
import { EMPTY_CELL, type RawCell, type RawTable } from '../../shared/purchases/table/raw-table';

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

/** A table with the header and columns the program finds itself. */
export function layoutIn(table: RawTable): TableLayout {
  const header = detectHeader(table);
  if (header === null) throw new Error('Broken belief: the table has a header');
  const { headerRow, headerRows, captions } = header;
  return { table, headerRow, headerRows, captions, mapping: guessColumns(table, headerRow) };
}

/** All rows of a table, read. */
export function readRows(layout: TableLayout, options: HistoryReaderOptions = {}): ReadTable {
  const reader = createHistoryReader(layout, options);
  if (!reader.ok) throw new Error(JSON.stringify(reader.error));
  const cursor = rawRowCursor();
  for (const row of layout.table.rows) reader.value.push(cursor.at(row));
  return reader.value.finish();
}

/** What becomes of a table's rows where nobody answers anything. */
export interface NormalizedTable {
  readonly file: ReadFile;
  readonly purchases: readonly Purchase[];
  readonly rejected: readonly RejectedRow[];
}

export function normalized(
  table: RawTable,
  period?: HistoryReaderOptions['period'],
  changes: Partial<TableLayout> = {},
): NormalizedTable {
  const options = period === undefined ? {} : { period };
  const read = readRows({ ...layoutIn(table), ...changes }, options);
  const { summary } = readingSettler(joinReadings([read]), doubtedRows([read]))({});
  const [file] = summary.files;
  if (file === undefined) throw new Error('Broken belief: a table was read');
  return { file, purchases: Array.from(purchasesOf([read], {})(read)), rejected: summary.rejected };
}
