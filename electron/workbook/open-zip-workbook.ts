import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import type { AppError } from '../../shared/errors';
import { type Result, success } from '../../shared/result';
import { sourceOfTable } from './memory-source';
import { readXlsx } from './read-xlsx';
import type { SheetSource } from './sheet-source';

/** Opens a workbook that is a zip archive. */
export async function openZipWorkbook(
  path: string,
): Promise<Result<readonly SheetSource[], AppError>> {
  const tables = readXlsx(await readFile(path), { file: basename(path), maxRows: null });
  return tables.ok ? success(tables.value.map(sourceOfTable)) : tables;
}
