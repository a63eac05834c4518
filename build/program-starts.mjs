import { appendFileSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** What tests spend on starting programs: a line a start, in the file that JIEYU_PROGRAM_STARTS names. */

export const startsVariable = 'JIEYU_PROGRAM_STARTS';

/**
 * Takes the time until a program is there.
 *
 * @template T
 * @param {'Electron' | 'Chromium'} program
 * @param {() => Promise<T>} start
 * @returns {Promise<T>}
 */
export async function measuredStart(program, start) {
  const begun = performance.now();
  const started = await start();
  const file = process.env[startsVariable];
  const took = String(Math.round(performance.now() - begun));
  if (file !== undefined) appendFileSync(file, `${program} ${took}\n`);
  return started;
}

/**
 * How often each program was started, and how long that took in all.
 *
 * @param {string} file
 * @returns {ReadonlyMap<string, { count: number, ms: number }>}
 */
export function programStarts(file) {
  /** @type {Map<string, { count: number, ms: number }>} */
  const starts = new Map();
  for (const line of linesOf(file)) {
    const [program = '', took = ''] = line.split(' ');
    const { count, ms } = starts.get(program) ?? { count: 0, ms: 0 };
    starts.set(program, { count: count + 1, ms: ms + Number(took) });
  }
  return starts;
}

/** @param {string} file */
function linesOf(file) {
  try {
    return readFileSync(file, 'utf8').trim().split('\n');
  } catch {
    return [];
  }
}
