import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/**
 * What test each process of a run is at, in a folder of notes: a test that blocks its process cannot be asked any more. The
 * folder is named by JIEYU_RUNNING_TESTS; without it nothing is noted.
 *
 * @typedef {object} RunningTest
 * @property {string} file
 * @property {string} test Empty before the first test of the file.
 * @property {number} sinceMs
 */

const variable = 'JIEYU_RUNNING_TESTS';

/**
 * An empty folder for the notes of a run, and the environment that makes its processes write there.
 *
 * @param {string} folder
 * @returns {NodeJS.ProcessEnv}
 */
export function watchTests(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return { [variable]: folder };
}

/** @param {RunningTest | null} running `null`: nothing more. */
export function noteTest(running) {
  const folder = process.env[variable];
  if (folder === undefined) return;
  const path = join(folder, `${String(process.pid)}.json`);
  if (running === null) rmSync(path, { force: true });
  else writeFileSync(path, JSON.stringify(running));
}

/**
 * @param {string} folder
 * @returns {readonly RunningTest[]}
 */
export function runningTests(folder) {
  return readdirSync(folder).flatMap((name) => {
    try {
      return [/** @type {RunningTest} */ (JSON.parse(readFileSync(join(folder, name), 'utf8')))];
    } catch {
      // It is just being written, or is gone.
      return [];
    }
  });
}

/**
 * The running tests in words, for a person who waits.
 *
 * @param {string} folder
 * @param {number} nowMs
 * @returns {string}
 */
export function runningTestsText(folder, nowMs) {
  const lines = runningTests(folder).map(({ file, test, sinceMs }) => {
    const seconds = Math.round((nowMs - sinceMs) / 1000);
    return `running for ${String(seconds)} s: ${file}${test === '' ? '' : ` > ${test}`}`;
  });
  return lines.length === 0 ? 'no test was running' : lines.join('\n');
}
