import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} PackagedModule
 * @property {string} name
 * @property {string} version
 * @property {string} licence By its SPDX name.
 * @property {string} folder
 * @property {string} author
 */

/**
 * The libraries that the program is bundled from: all that is installed for it, without what only builds and tests it.
 *
 * @param {string} root
 * @returns {PackagedModule[]} By name; one that lies there twice in the same version is said once.
 */
export function packagedModules(root) {
  /** @type {{ packages: Record<string, { dev?: boolean, devOptional?: boolean }> }} */
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const modules = Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !(dev ?? devOptional ?? false))
    .map(([path]) => join(root, path))
    .filter((folder) => existsSync(folder))
    .map(describe);
  const once = new Map(modules.map((each) => [`${each.name}@${each.version}`, each]));
  return [...once.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * @param {string} folder
 * @returns {PackagedModule}
 */
export function describe(folder) {
  /** @type {{ name: string, version: string, license?: string, author?: string | { name?: string } }} */
  const found = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const author = typeof found.author === 'string' ? found.author : found.author?.name;
  return {
    name: found.name,
    version: found.version,
    licence: found.license ?? '',
    folder,
    author: author?.replace(/ *<.*/, '') ?? `the authors of ${found.name}`,
  };
}
