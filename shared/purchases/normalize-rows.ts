import { type AppError, appError } from '../errors';
import { failure, type Result, success } from '../result';
import { markOf, type Unmarked, unmarkedClass } from './classify-line';
import { fieldWord, missingField } from './column-mapping';
import type { ReadFile, RejectedRow } from './import-summary';
import type { Month, Purchase } from './purchase';
import { EMPTY_CELL, type RawRow, type RawTable } from './raw-table';
import { readMonth, readPurchase } from './read-purchase';
import { headerText, type RowReader, rowReader, type TableLayout } from './row-reader';
import type { SelectedFlag } from './selected-flag';
import { type SkipReason, skipTest } from './skipped-row';

/** A span of months, open at an end that is `null`. */
export interface Period {
  readonly fromMonth: Month | null;
  readonly toMonth: Month | null;
}

/** Everything that became of one table: `file.rows = accepted + rejected + skipped`. */
export interface NormalizedTable {
  readonly file: ReadFile;
  readonly purchases: readonly Purchase[];
  readonly rejected: readonly RejectedRow[];
}

interface NormalizeOptions {
  readonly period?: Period;
  /** Told now and then how many rows are done. */
  readonly onRows?: (rows: number) => void;
}

const ALWAYS: Period = { fromMonth: null, toMonth: null };
const ROWS_A_STEP = 5000;

/** Makes purchases of a table's rows below its header. Every row is a purchase, refused with a reason, or skipped. */
export function normalizeRows(
  layout: TableLayout,
  { period = ALWAYS, onRows }: NormalizeOptions = {},
): Result<NormalizedTable, AppError> {
  const { table, mapping } = layout;
  const missing = missingField(mapping);
  if (missing !== null) {
    const { file, sheet } = table;
    return failure(appError('table.columnMissing', { file, sheet, column: fieldWord(missing) }));
  }
  const rows = countedRows(layout);
  const unmarked = unmarkedClass(marksIn(rows.candidates));
  const purchases: Purchase[] = [];
  const rejected: RejectedRow[] = [];
  for (const [index, { row, reader }] of rows.candidates.entries()) {
    if (index % ROWS_A_STEP === 0) onRows?.(index);
    const outcome = readRow(reader, {
      number: row.number,
      epoch: table.epoch ?? 1900,
      period,
      unmarked,
    });
    if (outcome.kind === 'purchase') purchases.push(outcome.purchase);
    if (outcome.kind === 'rejected') rejected.push(rejection(table, row, outcome.error));
  }
  return success({
    file: {
      ...describeTable(layout),
      rows: rows.count,
      accepted: purchases.length,
      rejected: rejected.length,
      skipped: rows.count - purchases.length - rejected.length,
    },
    purchases,
    rejected,
  });
}

type RowOutcome =
  | { readonly kind: 'purchase'; readonly purchase: Purchase }
  | { readonly kind: 'rejected'; readonly error: AppError }
  | { readonly kind: 'skipped'; readonly reason: SkipReason };

function readRow(
  reader: RowReader,
  context: {
    readonly number: number;
    readonly epoch: 1900 | 1904;
    readonly period: Period;
    readonly unmarked: Unmarked;
  },
): RowOutcome {
  const month = readMonth(reader, context.epoch);
  if (!month.ok) return { kind: 'rejected', error: month.error };
  if (!isWithin(month.value, context.period)) return { kind: 'skipped', reason: 'outsidePeriod' };
  const { number, unmarked } = context;
  const purchase = readPurchase(reader, { number, month: month.value, unmarked });
  return purchase.ok
    ? { kind: 'purchase', purchase: purchase.value }
    : { kind: 'rejected', error: purchase.error };
}

interface Candidate {
  readonly row: RawRow;
  readonly reader: RowReader;
}

/** Rows that may be purchases, and how many rows there are in all: rows that the file leaves out in between are blank. */
function countedRows(layout: TableLayout): { candidates: readonly Candidate[]; count: number } {
  const { table, headerRow, mapping } = layout;
  const below = table.rows.filter((row) => row.number > headerRow.number);
  const skip = skipTest(table, headerRow, mapping);
  const readerOf = rowReader(layout);
  const candidates = below
    .filter((row) => skip(row) === null)
    .map((row) => ({
      row,
      reader: readerOf({ number: row.number, cell: (column) => row.cells[column] ?? EMPTY_CELL }),
    }));
  const last = below[below.length - 1];
  return { candidates, count: last === undefined ? 0 : last.number - headerRow.number };
}

function marksIn(candidates: readonly Candidate[]): ReadonlySet<SelectedFlag> {
  const marks = new Set<SelectedFlag>();
  for (const { reader } of candidates) {
    const mark = markOf(reader);
    if (mark !== null) marks.add(mark);
    if (marks.size === 2) break;
  }
  return marks;
}

function describeTable({
  table,
  headerRow,
  mapping,
}: TableLayout): Pick<
  ReadFile,
  'file' | 'format' | 'encoding' | 'sheet' | 'headerRow' | 'columns'
> {
  const columns = Object.entries(mapping).map(([field, column]): [string, string] => [
    field,
    headerText(headerRow.cells[column]),
  ]);
  return {
    file: table.file,
    format: table.format,
    encoding: table.encoding,
    sheet: table.sheet,
    headerRow: headerRow.number,
    columns: Object.fromEntries(columns),
  };
}

function rejection(table: RawTable, row: RawRow, error: AppError): RejectedRow {
  const column = 'column' in error.params ? error.params.column : '';
  return { file: table.file, sheet: table.sheet, row: row.number, column, error };
}

function isWithin(month: Month, { fromMonth, toMonth }: Period): boolean {
  return (fromMonth === null || month >= fromMonth) && (toMonth === null || month <= toMonth);
}
