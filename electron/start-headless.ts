import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import type { HeadlessTask } from './headless-worker';

const MARK = '--headless';
const LOAD_LIMIT_MS = 60_000;

/** What stands behind `--headless`: a command and its options; `null` where the window is wanted. */
export function headlessArguments(parameters: readonly string[]): readonly string[] | null {
  const at = parameters.indexOf(MARK);
  return at === -1 ? null : parameters.slice(at + 1);
}

/**
 * Runs a command and returns its exit status. The commands need no display, but Electron ends without one as soon as its
 * own start goes on; so the command runs in a thread while this one waits in place.
 */
export function runHeadlessInPlace(asked: Omit<HeadlessTask, 'progress'>): number {
  const progress = new Int32Array(new SharedArrayBuffer(12));
  const workerData: HeadlessTask = { ...asked, progress };
  new Worker(join(__dirname, 'headless-worker.cjs'), { workerData });
  if (Atomics.wait(progress, 0, 0, LOAD_LIMIT_MS) === 'timed-out') return 1;
  Atomics.wait(progress, 1, 0);
  return Atomics.load(progress, 2);
}
