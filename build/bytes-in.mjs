import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How much lies in a folder, with everything below; 0 where it is not there. What downloads, unpacks or packs without a word
 * is known by it to be at work.
 *
 * @param {string} folder
 * @returns {number}
 */
export function bytesIn(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, { parentPath, name }) => sum + sizeOf(join(parentPath, name)), 0);
  } catch {
    return 0;
  }
}

/** @param {string} path */
function sizeOf(path) {
  // It may be gone since the folder was listed.
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
