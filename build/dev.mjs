import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';

import { discardStamp } from './build-stamp.mjs';
import { electronExecutable } from './electron-runtime.mjs';
import { exitWith } from './exit-with.mjs';

/** `npm run dev`: the window on the development server, reloading as the sources change. */

const root = resolve(import.meta.dirname, '..');
const vite = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
const asRoot = process.getuid?.() === 0 ? ['--noSandbox'] : [];

await exitWith(async () => {
  const env = { ...process.env, ELECTRON_EXEC_PATH: await electronExecutable() };
  discardStamp(root);
  return developUntilClosed(env);
});

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function developUntilClosed(env) {
  const parameters = ['dev', '--watch', '--config', 'build/electron.vite.config.ts', ...asRoot];
  const child = spawn(process.execPath, [vite, ...parameters], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  return new Promise((settle, fail) => {
    child.on('error', fail);
    child.on('close', (status) => {
      settle(status ?? 1);
    });
  });
}
