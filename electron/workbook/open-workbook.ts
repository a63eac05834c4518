import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { type AppError, appError } from '../../shared/errors';
import type { RawTable } from '../../shared/purchases/raw-table';
import type { TextEncoding } from '../../shared/purchases/table-format';
import { failure, type Result, success } from '../../shared/result';
import { bytesOf, limits } from './limits';
import { sourceOfTable } from './memory-source';
import { readTextTable } from './read-text-table';
import { readXls } from './read-xls';
import { readXlsx } from './read-xlsx';
import type { SheetSource } from './sheet-source';
import { sniffFormat } from './sniff-format';

export interface OpenOptions {
  /** How a text table is decoded; told from its bytes where not given. */
  readonly encoding?: TextEncoding;
}

/** All sheets of a workbook or text table, visible ones first. The kind is told from the content, never from the name. */
export async function openWorkbook(
  path: string,
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  _options: OpenOptions = {},
): Promise<Result<readonly SheetSource[], AppError>> {
  const file = basename(path);
  const bytes = await readBytes(path, file);
  if (!bytes.ok) return bytes;
  const tables = tablesFromBytes(bytes.value, file, null);
  return tables.ok ? success(tables.value.map(sourceOfTable)) : tables;
}

function tablesFromBytes(
  bytes: Buffer,
  file: string,
  maxRows: number | null,
): Result<readonly RawTable[], AppError> {
  const kind = sniffFormat(bytes);
  switch (kind.kind) {
    case 'zip':
      return readXlsx(bytes, { file, maxRows });
    case 'compoundFile':
      return readXls(bytes, { file, maxRows });
    case 'text': {
      const table = readTextTable(bytes, { file, maxRows });
      return table.ok ? success([table.value]) : table;
    }
    case 'empty':
      return failure(appError('file.empty', { file }));
    case 'later':
      return failure(appError('file.kindNotYet', { file, kind: kind.name }));
    case 'unknown':
      return failure(appError('file.kindUnknown', { file }));
  }
}

async function readBytes(path: string, file: string): Promise<Result<Buffer, AppError>> {
  try {
    const { size } = await stat(path);
    if (size > bytesOf(limits.fileMegabytes)) {
      return failure(appError('file.tooLarge', { file, limitMegabytes: limits.fileMegabytes }));
    }
    return success(await readFile(path));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return failure(appError(isMissing ? 'file.notFound' : 'file.unreadable', { file }));
  }
}
