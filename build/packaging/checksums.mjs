import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** The list's name, as `sha256sum --check` takes it. */
export const checksumList = 'SHA256SUMS.txt';

/**
 * Writes the SHA-256 of every file in a folder, by path.
 *
 * @param {string} folder
 * @param {{ isDeep: boolean }} options Whether folders in it are handed over too, or are what its files were made from.
 */
export async function writeChecksums(folder, { isDeep }) {
  const entries = await readdir(folder, { recursive: isDeep, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name !== checksumList)
    .map((entry) => join(entry.parentPath, entry.name));
  const lines = [];
  for (const path of paths.sort()) {
    lines.push(`${await sha256Of(path)}  ${relative(folder, path).split(sep).join('/')}\n`);
  }
  await writeFile(join(folder, checksumList), lines.join(''));
}

/** @param {string} path */
async function sha256Of(path) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
