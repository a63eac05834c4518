import { basename } from 'node:path';

import { type AppError, appError } from '../../shared/errors';
import { errorSentence } from '../../shared/i18n/sentence';
import type { Messages } from '../../shared/i18n/zh-cn';
import { exemptCheaperPassed } from '../../shared/purchases/exemption';
import type { RawCell } from '../../shared/purchases/raw-table';
import { failure, type Result, success } from '../../shared/result';
import { writeFileSafely } from '../storage/write-file-safely';
import { type RejectedSheet, writeRejected } from '../workbook/write-rejected';
import type { ImportedTable } from './imported-table';

/** Writes the accepted purchases as JSON, each with the place it came from and what it counts as. */
export async function writePurchases(
  path: string,
  tables: readonly ImportedTable[],
): Promise<Result<null, AppError>> {
  const places = tables.flatMap(({ path: file, normalized }) =>
    normalized.purchases.map(() => ({ file, sheet: normalized.file.sheet })),
  );
  const purchases = exemptCheaperPassed(
    tables.flatMap(({ normalized }) => normalized.purchases),
  ).map((purchase, index) => ({ ...places[index], ...purchase }));
  const json = { format: 'jieyu-purchases', version: 1, purchases };
  try {
    await writeFileSafely(path, `${JSON.stringify(json, null, 1)}\n`);
    return success(null);
  } catch {
    return failure(appError('file.unwritable', { file: basename(path) }));
  }
}

/** Writes the refused rows of every sheet as they stand in the file, with the reason in a last column. */
export function writeRejectedRows(
  path: string,
  tables: readonly ImportedTable[],
  messages: Messages,
): Promise<Result<null, AppError>> {
  const sheets = tables.map((table) => rejectedSheet(table, messages));
  return writeRejected(path, sheets);
}

function rejectedSheet(
  { layout: { table, headerRow }, normalized }: ImportedTable,
  messages: Messages,
): RejectedSheet {
  const rows = new Map(table.rows.map((row) => [row.number, row.cells]));
  const refused = normalized.rejected.map(({ row, error }) => ({
    cells: rows.get(row) ?? [],
    reason: errorSentence(messages, error),
  }));
  const width = Math.max(headerRow.cells.length, ...refused.map(({ cells }) => cells.length));
  const texts = (cells: readonly RawCell[]): readonly string[] =>
    Array.from({ length: width }, (_, index) => textOf(cells[index]));
  return {
    name: table.sheet === '' ? table.file.replace(/\.[^.]*$/, '') : table.sheet,
    header: [...texts(headerRow.cells), messages.importFiles.reason],
    rows: refused.map(({ cells, reason }) => [...texts(cells), reason]),
  };
}

function textOf(cell: RawCell | undefined): string {
  return cell === undefined || cell.kind === 'empty' ? '' : cell.text;
}
