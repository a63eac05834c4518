import { open, readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { type AppError, appError } from '../../../shared/errors';
import type { TextEncoding } from '../../../shared/purchases/table/table-format';
import { failure, type Result, success } from '../../../shared/result';
import { bytesOf, limits } from '../limits';
import { sourceOfTable } from '../memory-source';
import type { SheetSource } from '../sheet-source';
import { SNIFFED_BYTES, sniffFormat } from '../sniff-format';
import { openZipWorkbook } from './open-zip-workbook';

export interface OpenOptions {
  /** How a text table is decoded; told from its bytes where not given. */
  readonly encoding?: TextEncoding;
}

/** All sheets of a workbook or text table, visible ones first. The kind is told from the content, never from the name. */
export async function openWorkbook(
  path: string,
  options: OpenOptions = {},
): Promise<Result<readonly SheetSource[], AppError>> {
  const file = basename(path);
  try {
    const sources = await openKind(path, await headOf(path), options);
    // No sheet is left out: a file is read as a whole or not at all.
    return sources.ok && sources.value.length > limits.sheets
      ? failure(appError('file.tooManySheets', { file, limit: limits.sheets }))
      : sources;
  } catch (error) {
    if (error instanceof TooLarge) {
      return failure(appError('file.tooLarge', { file, limitMegabytes: limits.fileMegabytes }));
    }
    const code = fileErrorCode(error);
    if (code === null) throw error;
    return failure(appError(code, { file }));
  }
}

async function openKind(
  path: string,
  head: Buffer,
  options: OpenOptions,
): Promise<Result<readonly SheetSource[], AppError>> {
  const file = basename(path);
  const kind = sniffFormat(head);
  switch (kind.kind) {
    case 'zip':
      return openZipWorkbook(path);
    case 'compoundFile':
    case 'biff': {
      const { readXls } = await import('../xls/read-xls');
      const tables = readXls(await readFile(path), { file });
      return tables.ok ? success(tables.value.map(sourceOfTable)) : tables;
    }
    case 'text': {
      const { openTextTable } = await import('../text/open-text-table');
      return openTextTable(path, options);
    }
    case 'empty':
      return failure(appError('file.empty', { file }));
    case 'notATable':
      return failure(appError('file.notATable', { file, kind: kind.name }));
    case 'unknown':
      return failure(appError('file.kindUnknown', { file }));
  }
}

class TooLarge extends Error {}

/** The first bytes of a file that is not too large; the rest of a large one is never held. */
async function headOf(path: string): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size > bytesOf(limits.fileMegabytes)) throw new TooLarge();
    const head = Buffer.alloc(Math.min(size, SNIFFED_BYTES));
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function fileErrorCode(error: unknown): 'file.notFound' | 'file.unreadable' | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return error.code === 'ENOENT' ? 'file.notFound' : 'file.unreadable';
}
