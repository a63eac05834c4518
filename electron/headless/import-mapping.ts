import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

import { type AppError, appError } from '../../shared/errors';
import { type PurchaseField, purchaseFieldSchema } from '../../shared/purchases/column-mapping';
import type { NamedColumns } from '../../shared/purchases/locate-purchases';
import { failure, type Result, success } from '../../shared/result';
import type { CommandContext } from './command';

const OPTION = '--mapping';

/** Reads a mapping file: a JSON object of field → header text or column letters. No file: no columns are named. */
export async function readNamedColumns(
  file: string | null,
  { workingFolder }: CommandContext,
): Promise<Result<NamedColumns, AppError>> {
  if (file === null) return success(new Map());
  const text = await readTextFile(resolve(workingFolder, file));
  return text.ok ? namedColumnsIn(text.value, file) : text;
}

async function readTextFile(path: string): Promise<Result<string, AppError>> {
  try {
    return success(await readFile(path, 'utf8'));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const code = isMissing ? 'file.notFound' : 'file.unreadable';
    return failure(appError(code, { file: basename(path) }));
  }
}

function namedColumnsIn(text: string, file: string): Result<NamedColumns, AppError> {
  const invalid = (value: string): Result<NamedColumns, AppError> =>
    failure(appError('option.invalid', { option: OPTION, value }));
  const json = parseJson(text.replace(/^\ufeff/, ''));
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return invalid(file);
  const columns = new Map<PurchaseField, string>();
  for (const [key, column] of Object.entries(json)) {
    const field = purchaseFieldSchema.safeParse(key);
    if (!field.success || typeof column !== 'string' || column.trim() === '') return invalid(key);
    columns.set(field.data, column);
  }
  return success(columns);
}

/** `undefined` for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
