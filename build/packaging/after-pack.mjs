import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { setFuses, wantedFuses } from './fuses.mjs';

/**
 * Called by electron-builder when a program's folder is complete, before anything is signed.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  // The evaluation Electron brings a loader for development along.
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
  const program = join(appOutDir, programName(electronPlatformName));
  await setFuses(program, wantedFuses(electronPlatformName));
}

/** @param {string} system */
function programName(system) {
  if (system === 'win32') return 'Jieyu.exe';
  return system === 'darwin' ? 'Jieyu.app' : 'jieyu';
}
