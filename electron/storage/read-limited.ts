import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { type AppError, appError } from '../../shared/errors';
import { failure, type Result, success } from '../../shared/result';
import { errorCode } from './write-file-safely';

/** What a plan file may take, and any other file of ours that is read as a whole. */
export const LIMIT_MEGABYTES = 64;

/** The bytes of a file, which is measured before any of it is read: nothing larger than the limit gets into memory. */
export async function readLimited(path: string): Promise<Result<Buffer, AppError>> {
  const file = basename(path);
  try {
    const { size } = await stat(path);
    if (size > LIMIT_MEGABYTES * 1024 * 1024) {
      return failure(appError('file.tooLarge', { file, limitMegabytes: LIMIT_MEGABYTES }));
    }
    return success(await readFile(path));
  } catch (error) {
    const isMissing = errorCode(error) === 'ENOENT';
    return failure(appError(isMissing ? 'file.notFound' : 'file.unreadable', { file }));
  }
}

/** The text of such a file, without its byte order mark. */
export async function readLimitedText(path: string): Promise<Result<string, AppError>> {
  const bytes = await readLimited(path);
  return bytes.ok ? success(bytes.value.toString('utf8').replace(/^\ufeff/, '')) : bytes;
}
