import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { type AppError, appError } from '../../shared/errors';
import type { Messages } from '../../shared/i18n/zh-cn';
import type { ImportAnswers } from '../../shared/purchases/import-answers';
import type { ImportSummary } from '../../shared/purchases/import-summary';
import { purchasesOf } from '../../shared/purchases/purchases-of';
import { failure, type Result, success } from '../../shared/result';
import { writeFileSafely } from '../storage/write-file-safely';
import { refusedReasons } from '../workbook/row-reasons';
import { type RowsOfSheet, writeRows } from '../workbook/write-rows';
import type { CommandContext } from './command';
import type { ImportedTable } from './imported-table';

interface ImportedHistory {
  readonly tables: readonly ImportedTable[];
  readonly summary: ImportSummary;
  readonly answers: ImportAnswers;
}

interface WantedFiles {
  /** Where accepted purchases are written, as JSON. */
  readonly out?: string;
  /** Where refused rows are written, as a workbook. */
  readonly rejected?: string;
}

/** Writes both files that were asked for, or neither: each beside its place first. */
export async function writeImportFiles(
  history: ImportedHistory,
  { out, rejected }: WantedFiles,
  { workingFolder, messages }: CommandContext,
): Promise<Result<null, AppError>> {
  const staged: StagedFile[] = [];
  try {
    if (rejected !== undefined) {
      const file = stagedFile(resolve(workingFolder, rejected));
      staged.push(file);
      const written = await writeRejectedRows(file.path, history, messages);
      if (!written.ok) return unwritable(written.error, rejected);
    }
    if (out !== undefined) {
      const file = stagedFile(resolve(workingFolder, out));
      staged.push(file);
      const written = await writePurchases(file.path, history);
      if (!written.ok) return unwritable(written.error, out);
    }
    for (const { path, finalPath } of staged) await rename(path, finalPath);
    return success(null);
  } catch {
    return failure(appError('file.unwritable', { file: basename(out ?? rejected ?? '') }));
  } finally {
    for (const { path } of staged) await rm(path, { force: true });
  }
}

interface StagedFile {
  readonly path: string;
  readonly finalPath: string;
}

function stagedFile(finalPath: string): StagedFile {
  const name = `.${basename(finalPath)}.${String(process.pid)}.part`;
  return { path: join(dirname(finalPath), name), finalPath };
}

/** The file a person named, where writing beside it failed. */
function unwritable(error: AppError, path: string): Result<never, AppError> {
  return failure(
    error.code === 'file.unwritable'
      ? appError('file.unwritable', { file: basename(path) })
      : error,
  );
}

/** The accepted purchases, each with the place it came from and what it counts as. */
async function writePurchases(
  path: string,
  history: ImportedHistory,
): Promise<Result<null, AppError>> {
  try {
    await writeFileSafely(path, purchasesJson(history));
    return success(null);
  } catch {
    return failure(appError('file.unwritable', { file: basename(path) }));
  }
}

/** Piece by piece: a million purchases are more than one text can hold. */
function* purchasesJson({ tables, answers }: ImportedHistory): Generator<string> {
  const linesOf = purchasesOf(
    tables.map(({ read }) => read),
    answers,
  );
  let before = '{\n "format": "jieyu-purchases",\n "version": 1,\n "purchases": [';
  for (const { path: file, source, read } of tables) {
    for (const purchase of linesOf(read)) {
      yield `${before}\n  ${JSON.stringify({ file, sheet: source.sheet, ...purchase })}`;
      before = ',';
    }
  }
  yield `${before === ',' ? '' : before}\n ]\n}\n`;
}

/** The refused rows of every sheet as they stand in the file, with the reason in a last column. */
function writeRejectedRows(
  path: string,
  { tables, summary }: ImportedHistory,
  messages: Messages,
): Promise<Result<null, AppError>> {
  const reasons = refusedReasons(summary, messages);
  const sheets = tables.map(({ source, read }, index): RowsOfSheet => {
    return { source, layout: read.layout, reasons: reasons[index] ?? new Map<number, string>() };
  });
  return writeRows(path, sheets, { reasonHeader: messages.importFiles.reason });
}
