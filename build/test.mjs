import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

import { buildWhenStale } from './build.mjs';
import { bytesIn } from './bytes-in.mjs';
import { check } from './check.mjs';
import { electronExecutable } from './electron-runtime.mjs';
import { exitWith } from './exit-with.mjs';
import { run } from './run.mjs';
import { reportSlowest } from './slowest-tests.mjs';
import { ensureSystemPackages } from './system-packages.mjs';
import { results, root, step, tests, timed, timesText } from './test-steps.mjs';

/**
 * `npm test`: every check and every test there is. Tests of windows have the machine to themselves, as they fill it; then
 * come the unit tests, with the checks and the package beside them. The last line counts them all, the one before says
 * how long each step took.
 */

await exitWith(async () => {
  const whole = await timed('all', async () => {
    rmSync(results, { recursive: true, force: true });
    await ensureSystemPackages();
    const ready = [await step('build', buildWhenStale), await step('electron', electronExecutable)];
    const windows = await endToEnd();
    const others = await Promise.all([unit(), checkAndPackage()]);
    return [...ready, windows, ...others.flat()];
  });
  const steps = whole.value;
  const passed = steps.reduce((sum, each) => sum + each.passed, 0);
  const failed = steps.reduce((sum, each) => sum + each.failed, 0);
  reportSlowest(results);
  process.stdout.write(`${timesText([...steps, whole])}\n`);
  process.stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`);
  return failed === 0 ? 0 : 1;
});

function endToEnd() {
  return tests('end-to-end', 'build/vitest.e2e.config.ts');
}

function unit() {
  return tests('unit', 'build/vitest.config.ts');
}

async function checkAndPackage() {
  const { value, ...checked } = await timed('check', () => check({ atOnce: 1 }));
  const made = await step('package', packageFolder);
  return [{ ...checked, ...value }, made, ...(made.failed === 0 ? await packaged() : [])];
}

async function packageFolder() {
  const packager = join(root, 'build/package.mjs');
  const { status, output } = await run(process.execPath, [packager, '--dir'], {
    cwd: root,
    signOfLife: () => bytesIn(join(root, 'dist')),
  });
  if (status !== 0) throw new Error(output.trimEnd());
}

/** Tests of what was packaged; they know the folder as it is on Linux, elsewhere it is only made, and said so. */
async function packaged() {
  if (process.platform === 'linux')
    return [await tests('packaged', 'build/vitest.packaged.config.ts')];
  process.stdout.write('packaged: made, but only tested on Linux\n');
  return [];
}
