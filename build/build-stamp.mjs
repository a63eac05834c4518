import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Everything that decides what a build contains. */
const ingredients = [
  'shared',
  'electron',
  'renderer',
  'build/electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

const stampPath = (/** @type {string} */ root) => join(root, 'out/build-stamp');

/**
 * The checksum of all sources and configurations: names and contents.
 *
 * @param {string} root
 * @returns {string}
 */
export function sourcesChecksum(root) {
  const hash = createHash('sha256');
  for (const path of ingredients.flatMap((name) => filesUnder(join(root, name)))) {
    const content = readFileSync(path);
    hash.update(`${relative(root, path).replaceAll(sep, '/')}\n${String(content.length)}\n`);
    hash.update(content);
  }
  return hash.digest('hex');
}

/**
 * Whether `out/` was made from the sources as they are now.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function isBuildCurrent(root) {
  const path = stampPath(root);
  return existsSync(path) && readFileSync(path, 'utf8').trim() === sourcesChecksum(root);
}

/**
 * Marks `out/` as made from sources of this checksum, taken before the build began.
 *
 * @param {string} root
 * @param {string} checksum
 */
export function stampBuild(root, checksum) {
  writeFileSync(stampPath(root), `${checksum}\n`);
}

/**
 * Marks `out/` as not to be used: about to be overwritten by something other than a build.
 *
 * @param {string} root
 */
export function discardStamp(root) {
  rmSync(stampPath(root), { force: true });
}

/**
 * @param {string} path
 * @returns {string[]} The files in a fixed order.
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return entries.map((entry) => join(entry.parentPath, entry.name)).sort();
}
