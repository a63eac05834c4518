import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

import { buildWhenStale } from './build.mjs';
import { bytesIn } from './bytes-in.mjs';
import { check } from './check.mjs';
import { electronExecutable } from './electron-runtime.mjs';
import { exitWith } from './exit-with.mjs';
import { run } from './run.mjs';
import { runningTests, runningTestsText, watchTests } from './running-tests.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

/** `npm test`: every check and every test there is. The last line counts them all. */

const root = resolve(import.meta.dirname, '..');
const results = join(root, 'test-results');
/** Longer than a test that hangs may take: it is ended by itself, and only what blocks its process is left to this. */
const silenceMs = 420_000;
const vitest = [process.execPath, join(root, 'node_modules/vitest/vitest.mjs'), 'run'];

/** @typedef {{ passed: number, failed: number }} Count */

await exitWith(async () => {
  rmSync(results, { recursive: true, force: true });
  await ensureSystemPackages();
  const counts = [
    await check(),
    await step('build', buildWhenStale),
    await tests('unit', [...vitest, '--config', 'build/vitest.config.ts']),
    await step('electron', electronExecutable),
    await tests('end-to-end', [...display(), ...endToEnd()]),
    ...(await packaged()),
  ];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  process.stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`);
  return failed === 0 ? 0 : 1;
});

function endToEnd() {
  return [...vitest, '--config', 'build/vitest.e2e.config.ts'];
}

/**
 * Packages the program once and tests what came out. The tests know the folder as it is on Linux; elsewhere it is only
 * made, and said so.
 *
 * @returns {Promise<Count[]>}
 */
async function packaged() {
  const made = await step('package', packageFolder);
  if (made.failed > 0) return [made];
  if (process.platform !== 'linux') {
    process.stdout.write('packaged: made, but only tested on Linux\n');
    return [made];
  }
  const command = [...display(), ...vitest, '--config', 'build/vitest.packaged.config.ts'];
  return [made, await tests('packaged', command)];
}

async function packageFolder() {
  const packager = join(root, 'build/package.mjs');
  const { status, output } = await run(process.execPath, [packager, '--dir'], {
    cwd: root,
    signOfLife: () => bytesIn(join(root, 'dist')),
  });
  if (status !== 0) throw new Error(output.trimEnd());
}

/** A display of the tests' own, so that they neither need nor disturb the person's. */
function display() {
  return process.platform === 'linux' ? ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24'] : [];
}

/**
 * @param {string} name
 * @param {() => Promise<unknown>} work
 * @returns {Promise<Count>}
 */
async function step(name, work) {
  try {
    await work();
    process.stdout.write(`${name}: passed\n`);
    return { passed: 1, failed: 0 };
  } catch (error) {
    process.stdout.write(`${name}: FAILED\n${String(error)}\n`);
    return { passed: 0, failed: 1 };
  }
}

/**
 * Runs a set of tests and counts them from the written results, not from what was printed. A run without results, with
 * a failure outside any test, or with anything skipped is itself a failure.
 *
 * @param {string} name
 * @param {readonly string[]} command
 * @returns {Promise<Count>}
 */
async function tests(name, [program = '', ...parameters]) {
  const file = join(results, `${name}.json`);
  const running = join(results, 'running', name);
  const reports = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  process.stdout.write(`${name} tests\n`);
  const { status } = await run(program, [...parameters, ...reports], {
    cwd: root,
    env: { ...process.env, ...colour(), ...watchTests(running) },
    silenceMs,
    shows: true,
    signOfLife: () => JSON.stringify(runningTests(running)),
    doing: () => runningTestsText(running, Date.now()),
  });
  const { passed, failed, skipped } = countsIn(file);
  if (skipped > 0) process.stdout.write(`${name}: FAILED, ${String(skipped)} tests skipped\n`);
  const isBroken = failed === 0 && (status !== 0 || passed === 0);
  if (isBroken) process.stdout.write(`${name}: FAILED, status ${String(status)}\n`);
  return { passed, failed: failed + skipped + (isBroken ? 1 : 0) };
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
