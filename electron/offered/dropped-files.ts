import { stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { type AppError, appError } from '../../shared/errors';
import { failure, type Result, success } from '../../shared/result';

const MOST_FILES = 200;

/** What a drop means. */
export type Drop =
  | { readonly kind: 'plan'; readonly path: string }
  /** Purchase histories, or why they are not taken. */
  | { readonly kind: 'histories'; readonly paths: Result<readonly string[], AppError> };

/** A plan file alone is opened; everything else is taken for purchase histories, as many as an import may have. */
export async function understandDrop(paths: readonly string[]): Promise<Drop> {
  const [first] = paths;
  const plans = paths.filter((path) => /\.jieyu$/i.test(path));
  if (first !== undefined && paths.length === 1 && plans.length === 1) {
    return { kind: 'plan', path: first };
  }
  return { kind: 'histories', paths: await checkedPaths(paths, plans) };
}

async function checkedPaths(
  paths: readonly string[],
  [plan]: readonly string[],
): Promise<Result<readonly string[], AppError>> {
  if (paths.length > MOST_FILES) {
    return failure(appError('import.tooManyFiles', { limit: MOST_FILES }));
  }
  if (plan !== undefined) return failure(appError('drop.planNotAlone', { file: basename(plan) }));
  for (const path of paths) {
    const file = basename(path);
    try {
      if (!(await stat(path)).isFile()) return failure(appError('drop.notAFile', { file }));
    } catch {
      return failure(appError('file.notFound', { file }));
    }
  }
  return success(paths);
}

/** What was dropped last, until the page takes it. */
export class DroppedFiles {
  #paths: Result<readonly string[], AppError> | null = null;

  offer(paths: Result<readonly string[], AppError>): void {
    this.#paths = paths;
  }

  /** The paths or the refusal, once. */
  take(): Result<readonly string[], AppError> | null {
    const paths = this.#paths;
    this.#paths = null;
    return paths;
  }
}
