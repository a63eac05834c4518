import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';

import { type AppError, appError } from '../../shared/errors';
import { failure, type Result } from '../../shared/result';

/** Works on an open file and closes it. A file that is not there or cannot be read is an expected failure. */
export async function withOpenFile<Value>(
  path: string,
  work: (handle: FileHandle) => Promise<Result<Value, AppError>>,
): Promise<Result<Value, AppError>> {
  const file = basename(path);
  try {
    const handle = await open(path, 'r');
    try {
      return await work(handle);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    const isMissing = 'code' in error && error.code === 'ENOENT';
    return failure(appError(isMissing ? 'file.notFound' : 'file.unreadable', { file }));
  }
}
