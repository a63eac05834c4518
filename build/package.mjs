import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';

import { buildWhenStale } from './build.mjs';
import { cachedEvaluationElectron } from './electron-evaluation.mjs';
import { electronExecutable } from './electron-runtime.mjs';
import { exitWith } from './exit-with.mjs';
import { run } from './run.mjs';

/** `npm run package`: the program as a folder in dist/, ready to start, made from the Electron that is there. */

const root = resolve(import.meta.dirname, '..');
const limitMs = 600_000;

await exitWith(async () => {
  const [electron] = await Promise.all([electronExecutable(), buildWhenStale()]);
  if (electron === cachedEvaluationElectron()) {
    process.stdout.write(
      'Made from the evaluation Electron: for trying out only, not for shipping.\n',
    );
  }
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const builder = join(root, 'node_modules/electron-builder/cli.js');
  const parameters = [
    '--dir',
    '--config',
    'build/electron-builder.yml',
    ...electronOptions(electron),
  ];
  const { status, output } = await run(process.execPath, [builder, ...parameters], {
    cwd: root,
    limitMs,
  });
  if (status !== 0) throw new Error(`electron-builder failed:\n${output}`);
  // The evaluation Electron brings a loader for development along.
  rmSync(join(root, 'dist/linux-unpacked/resources/default_app.asar'), { force: true });
  process.stdout.write(`${join(root, 'dist')}\n`);
  return 0;
});

/**
 * Packs the very Electron that was found, without a download.
 *
 * @param {string} electron
 */
function electronOptions(electron) {
  const folder =
    process.platform === 'darwin' ? resolve(electron, '../../../..') : dirname(electron);
  return [`--config.electronDist=${folder}`];
}
