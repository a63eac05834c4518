import { type AppError, appError } from '../../../shared/errors';
import { layoutsOf } from '../../../shared/purchases/columns/locate-purchases';
import type { TableLayout } from '../../../shared/purchases/columns/table-layout';
import {
  createHistoryReader,
  type HistoryReader,
  type HistoryReaderOptions,
} from '../../../shared/purchases/histories/history-reader';
import type { ReadTable } from '../../../shared/purchases/histories/read-table';
import type { ImportWarning } from '../../../shared/purchases/reading/import-warnings';
import type { ImportAnswers } from '../../../shared/purchases/settling/import-answers';
import { reachesFar } from '../../../shared/purchases/table/far-cells';
import { rawRowAt } from '../../../shared/purchases/table/raw-row-at';
import {
  columnLetters,
  type RawRow,
  type RawTable,
} from '../../../shared/purchases/table/raw-table';
import { failure, type Result, success } from '../../../shared/result';
import { limits } from '../limits';
import { tableOfSource } from '../opening/table-of-source';
import type { SheetSource } from '../sheet-source';

/** Header and columns are looked for in so many rows. */
const HEAD_ROWS = 600;

/** The beginning of a sheet: its title, header and first rows. */
export function readHead(source: SheetSource): Promise<Result<RawTable, AppError>> {
  return tableOfSource(source, HEAD_ROWS);
}

export interface HistoryProgress {
  /** Rows below the header so far. */
  readonly rows: number;
  /** What share of the sheet has been read, 0..1. */
  readonly share: number;
}

export interface ReadSheetOptions extends HistoryReaderOptions {
  /** What was answered before rows are read. */
  readonly answers?: ImportAnswers;
  readonly onProgress?: (progress: HistoryProgress) => void;
}

/**
 * Reads all rows of a sheet as the purchase histories that stand on it: mostly one; those beside each other, whose layouts were found
 * in its {@link readHead}; and those below, each found by its own header.
 */
export async function readSheet(
  source: SheetSource,
  layouts: readonly TableLayout[],
  options: ReadSheetOptions = {},
): Promise<Result<readonly ReadTable[], AppError>> {
  const tables: ReadTable[] = [];
  let further = layouts;
  for (;;) {
    const read = await readTables(source, further, options);
    if (!read.ok) return read;
    const [first, ...others] = read.value.tables;
    const isFirst = tables.length === 0;
    if (first !== undefined) tables.push(isFirst ? withNotices(first, source) : first, ...others);
    const { next } = read.value;
    if (next === null) return success(tables);
    if (tables.length >= MOST_TABLES) return failure(refusalOf(next));
    const below = layoutsBelow(further, next, options);
    if (!below.ok) return below;
    further = below.value;
  }
}

/** A sheet is read once for each table below another. */
const MOST_TABLES = 40;

interface TablesRead {
  readonly tables: readonly ReadTable[];
  /** The beginning of what stands below them; `null` where the sheet ends with them. */
  readonly next: RawTable | null;
}

/** Reads the tables under one header. */
async function readTables(
  source: SheetSource,
  layouts: readonly TableLayout[],
  { onProgress, ...options }: ReadSheetOptions,
): Promise<Result<TablesRead, AppError>> {
  const first = readersOf(layouts, options);
  if (!first.ok) return first;
  const tooWide = layouts.find(reachesBeyond);
  if (tooWide !== undefined) {
    const { file, sheet } = tooWide.table;
    return failure(appError('file.tooManyColumns', { file, sheet, limit: limits.columns }));
  }
  let readers = first.value;
  let below: RawRow[] = [];
  const read = await source.readRows({
    onStart: () => {
      readers = freshReaders(layouts, options);
      below = [];
    },
    onRow: (row) => {
      if (below.length > 0) return below.push(rawRowAt(row)) < HEAD_ROWS;
      let goesOn = true;
      for (const reader of readers) {
        reader.push(row);
        if (reader.refusal !== null) goesOn = false;
        if (reader.next !== null) below = [...reader.next.rows];
      }
      return goesOn;
    },
    onShare: (share) => {
      onProgress?.({ rows: readers[0]?.rows ?? 0, share });
    },
  });
  if (!read.ok) return read;
  const refused = readers.find(({ refusal }) => refusal !== null)?.refusal ?? null;
  if (refused !== null) return failure(refused);
  const [layout] = layouts;
  const next = below.length === 0 || layout === undefined ? null : { ...layout.table, rows: below };
  return success({ tables: readers.map((reader) => reader.finish()), next });
}

/**
 * The tables below others. Their header has to say by itself what is read: a unit that stands above the first table may be meant for
 * them or not, and tables beside each other do not end together.
 */
function layoutsBelow(
  above: readonly TableLayout[],
  next: RawTable,
  { answers = {}, today = '' }: ReadSheetOptions,
): Result<readonly TableLayout[], AppError> {
  const refusal = failure(refusalOf(next));
  const isCaptioned = above.some(({ captions = [] }) => captions.length > 0);
  if (above.length > 1 || isCaptioned) return refusal;
  const layouts = layoutsOf(next, { columns: new Map(), answers, today });
  if (!layouts.ok) return refusal;
  const starts = layouts.value.map(({ headerRow }) => headerRow.number);
  const header = next.rows.findIndex(({ number }) => starts.includes(number));
  return header === -1 || header > MOST_TITLES ? refusal : layouts;
}

/** As many rows at most stand between a table and the last row of the next one's header. */
const MOST_TITLES = 12;

function refusalOf({ file, sheet, rows }: RawTable): AppError {
  const row = rows[0]?.number ?? 0;
  return appError('table.secondHeader', { file, sheet, row });
}

/** A header that goes on beyond what is read may name columns that count; stray cells elsewhere do not. */
function reachesBeyond({ table, headerRow, headerRows }: TableLayout): boolean {
  const lastRow = headerRow.number;
  const firstRow = headerRows?.[0]?.number ?? lastRow;
  return reachesFar(table.farCells, { firstRow, lastRow });
}

function readersOf(
  layouts: readonly TableLayout[],
  options: HistoryReaderOptions,
): Result<readonly HistoryReader[], AppError> {
  const readers: HistoryReader[] = [];
  for (const layout of layouts) {
    const reader = createHistoryReader(layout, options);
    if (!reader.ok) return reader;
    readers.push(reader.value);
  }
  return success(readers);
}

function freshReaders(
  layouts: readonly TableLayout[],
  options: HistoryReaderOptions,
): readonly HistoryReader[] {
  const readers = readersOf(layouts, options);
  if (!readers.ok) throw new Error('Broken belief: a layout that could be read can be read again');
  return readers.value;
}

/** What the file as a whole has to say stands among the warnings. */
function withNotices(table: ReadTable, source: SheetSource): ReadTable {
  const { notices = [] } = source;
  const { file, sheet } = table.layout.table;
  const plain = { file, sheet, rows: [], count: 0, params: {} };
  const warnings = notices.map((code): ImportWarning => ({ ...plain, code }));
  const { reading } = table;
  return {
    ...table,
    reading: {
      ...reading,
      warnings: [...reading.warnings, ...farCellsWarning(source, file), ...warnings],
    },
  };
}

function farCellsWarning({ sheet, farCells }: SheetSource, file: string): readonly ImportWarning[] {
  const far = farCells?.() ?? null;
  if (far === null) return [];
  const params = { column: columnLetters(limits.columns - 1) };
  return [{ code: 'farCells', file, sheet, rows: [...far.rows], count: far.rowCount, params }];
}
