import { createHash, type Hash } from 'node:crypto';
import * as nodeFiles from 'node:fs/promises';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { type AppError, appError } from '../../shared/errors';
import { looksLikePlanFile, parsePlanFile, planFilePieces } from '../../shared/plan/plan-file';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { failure, type Result, success } from '../../shared/result';
import { stampOfBytes } from './file-stamp';
import { readLimited } from './read-limited';
import { writeFailure } from './write-failure';
import { type FileCalls, writeFileSafely } from './write-file-safely';

/** A plan as it stands in a file, with the sha256 of the file's bytes. */
export interface StampedPlan {
  readonly plan: PlanWithScenarios;
  readonly stamp: string;
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

/** What became of a plan that was to be written. */
export type WrittenPlan =
  | { readonly kind: 'written'; readonly stamp: string }
  /** The file is no longer what the page knows: nothing was written. */
  | { readonly kind: 'conflict' };

interface PlanToWrite {
  readonly path: string;
  readonly plan: PlanWithScenarios;
  readonly savedWith: string;
  /** The stamp the file must still have; `null` where the person said that it may be replaced, whatever it is. */
  readonly expectedStamp?: string | null;
  readonly files?: FileCalls;
}

/** Writes a plan file as a whole; where that fails the old file is untouched. */
export async function writePlanFile({
  path,
  plan,
  savedWith,
  expectedStamp = null,
  files = nodeFiles,
}: PlanToWrite): Promise<Result<WrittenPlan, AppError>> {
  const hash = createHash('sha256');
  const isAsExpected = async (): Promise<boolean> =>
    expectedStamp === null || (await stampOfPlanFile(path)) === expectedStamp;
  try {
    if (!(await isAsExpected())) return success({ kind: 'conflict' });
    const pieces = hashed(planFilePieces(plan, savedWith), hash);
    const isWritten = await writeFileSafely(path, pieces, { mayReplace: isAsExpected, files });
    return success(
      isWritten ? { kind: 'written', stamp: hash.digest('hex') } : { kind: 'conflict' },
    );
  } catch (error) {
    return failure(writeFailure(error, basename(path)));
  }
}

function* hashed(pieces: Iterable<string>, hash: Hash): Generator<string> {
  for (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}

/** The stamp of a file as it is now. Throws the file system's error where it cannot be read. */
export async function stampOfPlanFile(path: string): Promise<string> {
  return stampOfBytes(await readFile(path));
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
