import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/**
 * The folder in which the window's program keeps settings and backups: what Electron's `app.getPath('userData')` is, for
 * commands that run without Electron.
 *
 * @returns {string}
 */
export function userFolder() {
  return join(dataFolder(), 'Jieyu');
}

function dataFolder() {
  const { APPDATA = '', XDG_CONFIG_HOME = '' } = process.env;
  if (process.platform === 'win32') {
    return APPDATA === '' ? join(homedir(), 'AppData', 'Roaming') : APPDATA;
  }
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return XDG_CONFIG_HOME === '' ? join(homedir(), '.config') : XDG_CONFIG_HOME;
}
