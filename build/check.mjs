import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { exitWith } from './exit-with.mjs';
import { run } from './run.mjs';

/** `npm run check`: everything that can be said of the sources without running them. */

const root = resolve(import.meta.dirname, '..');

/** None says a word until it has an answer, which takes a slow and busy machine many minutes. */
const silenceMs = 1_800_000;

/** @typedef {{ name: string, script: string, parameters: string[] }} Step */

/** The longest first, so that the others fill the second core beside it. @type {Step[]} */
const steps = [
  // With the errors of the compiler itself: what knows the types for its rules has them at hand.
  { name: 'types and lint', script: 'node_modules/oxlint/bin/oxlint', parameters: ['.'] },
  {
    name: 'dead code',
    script: 'node_modules/knip/bin/knip.js',
    parameters: ['--config', 'build/knip.json', '--no-progress', '--treat-config-hints-as-errors'],
  },
  {
    name: 'format',
    script: 'node_modules/prettier/bin/prettier.cjs',
    parameters: ['--check', '--log-level', 'warn', '.'],
  },
  { name: 'arrows and homes', script: 'build/check-arrows.mjs', parameters: [] },
  { name: 'lengths', script: 'build/check-lengths.mjs', parameters: [] },
  { name: 'reached', script: 'build/check-reached.mjs', parameters: [] },
];

/**
 * Runs all steps and reports each.
 *
 * @param {{ atOnce: number }} how How many go on beside each other.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function check({ atOnce }) {
  const waiting = [...steps];
  let failed = 0;
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      if (!(await passes(step))) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { passed: steps.length - failed, failed };
}

/**
 * @param {Step} step
 * @returns {Promise<boolean>}
 */
async function passes({ name, script, parameters }) {
  const { status, output } = await run(process.execPath, [join(root, script), ...parameters], {
    cwd: root,
    silenceMs,
  });
  const isGreen = status === 0;
  process.stdout.write(
    isGreen ? `check ${name}: passed\n` : `check ${name}: FAILED\n${output.trimEnd()}\n`,
  );
  return isGreen;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await exitWith(async () => {
    const { passed, failed } = await check({ atOnce: 2 });
    process.stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`);
    return failed === 0 ? 0 : 1;
  });
}
