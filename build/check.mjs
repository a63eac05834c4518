import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { exitWith } from './exit-with.mjs';
import { run } from './run.mjs';

/** `npm run check`: everything that can be said of the sources without running them. */

const root = resolve(import.meta.dirname, '..');

/** Lint and its like say nothing until they have an answer; so that they are heard, some are asked to name what they look at. */
const asides = 'eslint:eslint-helpers';

/** @typedef {{ name: string, script: string, parameters: string[] }} Step */

/** The longest first, so that the others fill the second core beside it. @type {Step[]} */
const steps = [
  {
    name: 'lint',
    script: 'node_modules/eslint/bin/eslint.js',
    parameters: ['--max-warnings', '0', '.'],
  },
  { name: 'types', script: 'node_modules/typescript/bin/tsc', parameters: ['-p', '.'] },
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
    env: { ...process.env, DEBUG: asides, DEBUG_COLORS: 'no' },
  });
  const isGreen = status === 0;
  process.stdout.write(
    isGreen
      ? `check ${name}: passed\n`
      : `check ${name}: FAILED\n${withoutAsides(output).trimEnd()}\n`,
  );
  return isGreen;
}

/** @param {string} output */
function withoutAsides(output) {
  return output
    .split('\n')
    .filter((line) => !line.includes(asides))
    .join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await exitWith(async () => {
    const { passed, failed } = await check({ atOnce: 2 });
    process.stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`);
    return failed === 0 ? 0 : 1;
  });
}
