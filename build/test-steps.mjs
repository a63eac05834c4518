import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

import { startsVariable } from './program-starts.mjs';
import { run } from './run.mjs';
import { runningTests, runningTestsText, watchTests } from './running-tests.mjs';
import { startsFile } from './slowest-tests.mjs';

/** The steps of `npm test`: each is counted and its time taken, and says itself how it ended. */

export const root = resolve(import.meta.dirname, '..');
export const results = join(root, 'test-results');
/** Longer than a test that hangs may take: it is ended by itself, and only what blocks its process is left to this. */
const silenceMs = 420_000;

/** @typedef {{ name: string, ms: number }} Taken */
/** @typedef {Taken & { passed: number, failed: number }} Step */

/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<Taken & { value: T }>}
 */
export async function timed(name, work) {
  const begun = performance.now();
  const value = await work();
  return { name, ms: performance.now() - begun, value };
}

/**
 * How long each step took, and the whole; steps went on beside each other, so that they add up to more than it.
 *
 * @param {readonly Taken[]} taken
 */
export function timesText(taken) {
  return taken.map(({ name, ms }) => `${name} ${String(Math.round(ms / 1000))} s`).join(', ');
}

/**
 * @param {string} name
 * @param {() => Promise<unknown>} work
 * @returns {Promise<Step>}
 */
export async function step(name, work) {
  const { value, ms } = await timed(name, () =>
    work().then(
      () => null,
      (/** @type {unknown} */ error) => String(error),
    ),
  );
  process.stdout.write(value === null ? `${name}: passed\n` : `${name}: FAILED\n${value}\n`);
  return { name, ms, passed: value === null ? 1 : 0, failed: value === null ? 0 : 1 };
}

/**
 * Runs a set of tests and counts them from the written results, not from what was printed. A run without results, with
 * a failure outside any test, or with anything skipped is itself a failure.
 *
 * @param {string} name
 * @param {string} config
 * @returns {Promise<Step>}
 */
export async function tests(name, config) {
  const file = join(results, `${name}.json`);
  const running = join(results, 'running', name);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  process.stdout.write(`${name} tests\n`);
  const { value, ms } = await timed(name, () =>
    run(process.execPath, [vitest, 'run', '--config', config, ...reports], {
      cwd: root,
      env: {
        ...process.env,
        ...colour(),
        ...watchTests(running),
        [startsVariable]: startsFile(results),
      },
      silenceMs,
      shows: true,
      signOfLife: () => JSON.stringify(runningTests(running)),
      doing: () => runningTestsText(running, Date.now()),
    }),
  );
  const { passed, failed, skipped } = countsIn(file);
  if (skipped > 0) process.stdout.write(`${name}: FAILED, ${String(skipped)} tests skipped\n`);
  const isBroken = failed === 0 && (value.status !== 0 || passed === 0);
  if (isBroken) process.stdout.write(`${name}: FAILED, status ${String(value.status)}\n`);
  return { name, ms, passed, failed: failed + skipped + (isBroken ? 1 : 0) };
}

/** What it prints goes through this process, which alone knows whether there is a terminal. */
function colour() {
  return process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
}

/** @typedef {Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>} VitestResult */

/** @param {string} file */
function countsIn(file) {
  try {
    const found = /** @type {VitestResult} */ (JSON.parse(readFileSync(file, 'utf8')));
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = found;
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
