import { dirname, resolve } from 'node:path';
import process from 'node:process';

import { evaluationElectron } from './electron-evaluation.mjs';
import { exitWith } from './exit-with.mjs';
import { run } from './run.mjs';

/**
 * The main journeys on the oldest Electron that the program's code keeps to. Not part of `npm test`, which would take some
 * minutes more.
 */
const root = resolve(import.meta.dirname, '..');
const oldest = '25.1.1';
const vitest = resolve(root, 'node_modules/vitest/vitest.mjs');
const journeys = ['run', '--config', 'build/vitest.e2e.config.ts', 'test/e2e/journey-'];

await exitWith(async () => {
  const electron = await evaluationElectron(oldest);
  const folder = dirname(electron);
  const { status } = await run(process.execPath, [vitest, ...journeys], {
    cwd: root,
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: folder },
    shows: true,
  });
  return status;
});
