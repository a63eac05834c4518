import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { type AppError, appError } from '../../shared/errors';
import { looksLikePlanFile, parsePlanFile, planFileText } from '../../shared/plan/plan-file';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { failure, type Result, success } from '../../shared/result';
import { writeFileSafely } from './write-file-safely';

const LIMIT_MEGABYTES = 64;

/** A plan as it stands in a file, with the sha256 of the file's bytes. */
export interface StampedPlan {
  readonly plan: PlanWithScenarios;
  readonly stamp: string;
}

export function stampOfBytes(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads and checks a plan file. */
export async function readPlanFile(path: string): Promise<Result<StampedPlan, AppError>> {
  const file = basename(path);
  const bytes = await readLimited(path);
  if (!bytes.ok) return bytes;
  const text = decoded(bytes.value);
  if (text === null) return failure(appError(undecodedCode(bytes.value), { file }));
  const plan = parsePlanFile(text, file);
  return plan.ok ? success({ plan: plan.value, stamp: stampOfBytes(bytes.value) }) : plan;
}

/** Writes a plan file as a whole; where that fails the old file is untouched. Its value is the stamp of what was written. */
export async function writePlanFile({
  path,
  plan,
  savedWith,
}: {
  readonly path: string;
  readonly plan: PlanWithScenarios;
  readonly savedWith: string;
}): Promise<Result<string, AppError>> {
  try {
    const text = planFileText(plan, savedWith);
    await writeFileSafely(path, text);
    return success(stampOfBytes(text));
  } catch {
    return failure(appError('file.unwritable', { file: basename(path) }));
  }
}

async function readLimited(path: string): Promise<Result<Uint8Array, AppError>> {
  const file = basename(path);
  try {
    const { size } = await stat(path);
    if (size > LIMIT_MEGABYTES * 1024 * 1024) {
      return failure(appError('file.tooLarge', { file, limitMegabytes: LIMIT_MEGABYTES }));
    }
    return success(await readFile(path));
  } catch (error) {
    return failure(appError(isMissing(error) ? 'file.notFound' : 'file.unreadable', { file }));
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function undecodedCode(bytes: Uint8Array): 'plan.torn' | 'plan.notJson' {
  const beginning = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return looksLikePlanFile(beginning) ? 'plan.torn' : 'plan.notJson';
}

/** `null` where the bytes are no UTF-8. A byte order mark is dropped. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
