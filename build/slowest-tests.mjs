import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';

import { programStarts } from './program-starts.mjs';

/** Where the time of the tests went: written for whoever wants it shorter, the worst of it printed. */

const written = 30;
const printed = 10;

/** @typedef {{ set: string, file: string, test: string, ms: number }} TestTime */
/** @typedef {{ testResults: { name: string, assertionResults: { fullName: string, duration?: number | null }[] }[] }} VitestTimes */

/** @param {string} results */
export function startsFile(results) {
  return join(results, 'program-starts.txt');
}

/**
 * Writes `slowest.txt` into the folder of results.
 *
 * @param {string} results
 */
export function reportSlowest(results) {
  const times = testTimes(results);
  const lines = times.slice(0, written).map(timeText);
  const shares = startsText(results, times);
  writeFileSync(join(results, 'slowest.txt'), `${[...lines, '', shares].join('\n')}\n`);
  process.stdout.write(`the slowest tests:\n${lines.slice(0, printed).join('\n')}\n${shares}\n`);
}

/**
 * The time of every test of all sets that left results in a folder, the slowest first.
 *
 * @param {string} results
 * @returns {readonly TestTime[]}
 */
export function testTimes(results) {
  return readdirSync(results)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => timesIn(join(results, name)))
    .sort((one, other) => other.ms - one.ms);
}

/**
 * @param {string} path
 * @returns {TestTime[]}
 */
function timesIn(path) {
  const { testResults = [] } = /** @type {Partial<VitestTimes>} */ (
    JSON.parse(readFileSync(path, 'utf8'))
  );
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      set: basename(path, '.json'),
      file: basename(name),
      test: fullName,
      ms: duration ?? 0,
    })),
  );
}

/** @param {TestTime} time */
function timeText({ file, test, ms }) {
  return `${seconds(ms).padStart(8)}  ${file} > ${test}`;
}

/**
 * @param {string} results
 * @param {readonly TestTime[]} times
 */
function startsText(results, times) {
  const all = times.filter(({ set }) => set !== 'unit').reduce((sum, { ms }) => sum + ms, 0);
  const starts = [...programStarts(startsFile(results))].map(
    ([program, { count, ms }]) => `${String(count)} starts of ${program} took ${seconds(ms)}`,
  );
  return [...starts, `all tests with windows ${seconds(all)}`].join(', ');
}

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
