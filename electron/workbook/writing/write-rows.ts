import { basename } from 'node:path';

import type { AppError } from '../../../shared/errors';
import { fieldWord } from '../../../shared/purchases/columns/column-mapping';
import type { TableLayout } from '../../../shared/purchases/columns/table-layout';
import { FilledRows } from '../../../shared/purchases/rows/filled-rows';
import { ShownColumns } from '../../../shared/purchases/rows/shown-columns';
import { skipTest } from '../../../shared/purchases/rows/skipped-row';
import { rawRowAt } from '../../../shared/purchases/table/raw-row-at';
import type { RowCursor } from '../../../shared/purchases/table/row-cursor';
import { failure, type Result, success } from '../../../shared/result';
import { writeFailure } from '../../storage/write-failure';
import { writeFileSafely } from '../../storage/write-file-safely';
import type { SheetSource } from '../sheet-source';
import type { SheetColumn, TextSheet } from './text-sheet';
import { TextWorkbook } from './text-workbook';

/** The rows of one sheet that are to be saved. */
export interface RowsOfSheet {
  readonly source: SheetSource;
  readonly layout: TableLayout;
  /** What is wrong with each row, by its number. */
  readonly reasons: ReadonlyMap<number, string>;
}

interface RowsWriting {
  /** The header of the last column. */
  readonly reasonHeader: string;
  /** Told now and then how many rows have been written. */
  readonly onRows?: (rows: number) => void;
}

/**
 * Saves rows as they stand in their files, under their own headers, to be mended and read again. The sources are read once
 * more, so that nothing has to be kept. Every cell is text: nothing in it can become a formula. A sheet without such rows
 * makes none.
 */
export async function writeRows(
  path: string,
  sheets: readonly RowsOfSheet[],
  writing: RowsWriting,
): Promise<Result<null, AppError>> {
  const workbook = new TextWorkbook();
  const wanted = sheets.filter(({ reasons }) => reasons.size > 0);
  for (const sheet of wanted.length > 0 ? wanted : sheets.slice(0, 1)) {
    const copied = await copyRows(workbook, sheet, writing);
    if (!copied.ok) return copied;
  }
  try {
    await writeFileSafely(path, workbook.bytes());
    return success(null);
  } catch (error) {
    return failure(writeFailure(error, basename(path)));
  }
}

const COLUMN: SheetColumn = { width: 16, style: 'text' };
const REASON_COLUMN: SheetColumn = { width: 60, style: 'text' };

/** A sheet's rows go on in a further sheet before it is larger than Excel, or we ourselves, would read. */
const MOST_ROWS = 1_048_576;
const MOST_BYTES = 1_000_000_000;

const ROWS_BETWEEN_REPORTS = 2000;

async function copyRows(
  workbook: TextWorkbook,
  { source, layout, reasons }: RowsOfSheet,
  { reasonHeader, onRows }: RowsWriting,
): Promise<Result<null, AppError>> {
  const words = headerWords(layout, reasonHeader);
  const time = timeColumn(layout);
  const headers = [...words, ...time.map(({ header }) => header)];
  const begin = (): TextSheet => {
    const sheet = workbook.addSheet(sheetName(source), [
      ...headers.map(() => COLUMN),
      REASON_COLUMN,
    ]);
    sheet.add([...headers, reasonHeader], () => 'header');
    return sheet;
  };
  let sheet = begin();
  let copied = 0;
  const named = namedRows(layout);
  const shown = layout.hidden === undefined ? null : new ShownColumns(layout.hidden);
  const read = await source.readRows({
    onRow: (cursor) => {
      if (cursor.number <= layout.headerRow.number) return true;
      const row = named(shown === null ? cursor : shown.over(cursor));
      const reason = reasons.get(row.number);
      if (reason === undefined) return true;
      if (sheet.rows >= MOST_ROWS || sheet.size > MOST_BYTES) sheet = begin();
      const texts = words.map((_, column) => textAt(row, column));
      sheet.add([...texts, ...time.map(({ text }) => text), reason], () => 'text');
      copied += 1;
      if (copied % ROWS_BETWEEN_REPORTS === 0) onRows?.(copied);
      return copied < reasons.size;
    },
  });
  return read.ok ? success(null) : read;
}

/**
 * The header's words as the file has them, as far as there are words or columns that mean something. Reasons of an earlier
 * time, in the last column, give way to those of now.
 */
function headerWords({ headerRow, mapping }: TableLayout, reasonHeader: string): readonly string[] {
  const words = headerRow.cells.map((cell) => (cell.kind === 'empty' ? '' : cell.text.trim()));
  const named = words.flatMap((word, column) => (word === '' ? [] : [column]));
  const width = Math.max(-1, ...named, ...Object.values(mapping)) + 1;
  const isReason = words[width - 1] === reasonHeader;
  return Array.from({ length: isReason ? width - 1 : width }, (_, column) => words[column] ?? '');
}

/** What titles or the header said of the time of all rows, as a column: the saved rows stand under another title. */
function timeColumn({
  time,
}: TableLayout): readonly { readonly header: string; readonly text: string }[] {
  if (time === undefined) return [];
  return time.kind === 'month'
    ? [{ header: fieldWord('date'), text: time.month }]
    : [{ header: fieldWord('year'), text: time.year }];
}

/** Where rows leave out the name that stands above them: a row alone needs it written down. */
function namedRows(layout: TableLayout): (row: RowCursor) => RowCursor {
  const { fillsDown, mapping } = layout;
  if (fillsDown !== true || mapping.genericName === undefined) return (row) => row;
  const filled = new FilledRows(mapping.genericName);
  const skip = skipTest(layout);
  return (row) => {
    const shown = filled.over(row);
    if (skip.reasonFor(rawRowAt(row)) === null) filled.keepName();
    return shown;
  };
}

function textAt(row: RowCursor, column: number): string {
  const cell = row.cell(column);
  return cell.kind === 'empty' ? '' : cell.text;
}

/** A text table's sheet has no name of its own. */
function sheetName({ file, sheet }: SheetSource): string {
  return sheet === '' ? file.replace(/\.[^.]*$/, '') : sheet;
}
