import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import type { AppError } from '../../shared/errors';
import type { Messages } from '../../shared/i18n/zh-cn';
import type { ImportSummary } from '../../shared/purchases/reading/import-summary';
import type { ImportAnswers } from '../../shared/purchases/settling/import-answers';
import { purchasesOf } from '../../shared/purchases/settling/purchases-of';
import { failure, type Result, success } from '../../shared/result';
import { sweepTemporary } from '../storage/sweep-temporary';
import { temporaryName } from '../storage/temporary-name';
import { writeFailure } from '../storage/write-failure';
import { writeFileSafely } from '../storage/write-file-safely';
import { refusedReasons } from '../workbook/jobs/row-reasons';
import { type RowsOfSheet, writeRows } from '../workbook/writing/write-rows';
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
  const files = [
    ...(rejected === undefined
      ? []
      : [
          stagedFile(resolve(workingFolder, rejected), (path) =>
            writeRejectedRows(path, history, messages),
          ),
        ]),
    ...(out === undefined
      ? []
      : [stagedFile(resolve(workingFolder, out), (path) => writePurchases(path, history))]),
  ];
  // What a command that was killed has left there goes first.
  await sweepTemporary(
    files.map(({ path }) => dirname(path)),
    { now: new Date() },
  );
  const written: StagedFile[] = [];
  for (const file of files) {
    const result = await file.write();
    if (!result.ok) {
      for (const { stagedPath } of written) await rm(stagedPath);
      return result;
    }
    written.push(file);
  }
  return publish(written);
}

async function publish(files: readonly StagedFile[]): Promise<Result<null, AppError>> {
  for (const [index, { stagedPath, path }] of files.entries()) {
    try {
      await rename(stagedPath, path);
    } catch (error) {
      for (const left of files.slice(index)) await rm(left.stagedPath);
      return failure(writeFailure(error, basename(path)));
    }
  }
  return success(null);
}

interface StagedFile {
  readonly path: string;
  readonly stagedPath: string;
  readonly write: () => Promise<Result<null, AppError>>;
}

function stagedFile(
  path: string,
  writeTo: (stagedPath: string) => Promise<Result<null, AppError>>,
): StagedFile {
  const stagedPath = join(dirname(path), temporaryName());
  const write = async (): Promise<Result<null, AppError>> => {
    const written = await writeTo(stagedPath);
    // The person named another file than the one beside it.
    return written.ok ? written : failure(named(written.error, stagedPath, path));
  };
  return { path, stagedPath, write };
}

function named(error: AppError, stagedPath: string, path: string): AppError {
  const isOfStaged = 'file' in error.params && error.params.file === basename(stagedPath);
  return isOfStaged
    ? ({ ...error, params: { ...error.params, file: basename(path) } } as AppError)
    : error;
}

/** The accepted purchases, each with the place it came from and what it counts as. */
async function writePurchases(
  path: string,
  history: ImportedHistory,
): Promise<Result<null, AppError>> {
  try {
    await writeFileSafely(path, purchasesJson(history));
    return success(null);
  } catch (error) {
    return failure(writeFailure(error, basename(path)));
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
