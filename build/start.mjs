import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';

import { buildWhenStale } from './build.mjs';
import { electronExecutable } from './electron-runtime.mjs';
import { exitWith } from './exit-with.mjs';
import { runCommand } from './run-command.mjs';

/** `npm start`: opens the window; on Linux without a display it does the sample hospital's estimate instead. */

const root = resolve(import.meta.dirname, '..');

await exitWith(() => (hasDisplay() ? openWindow() : runCommand(['sample'], root)));

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (process.env[name] ?? '') !== '');
}

async function openWindow() {
  const [electron] = await Promise.all([electronExecutable(), buildWhenStale()]);
  return untilClosed(electron);
}

/**
 * @param {string} electron
 * @returns {Promise<number>}
 */
function untilClosed(electron) {
  return new Promise((settle, fail) => {
    const child = spawn(electron, [root, ...asRoot(), ...process.argv.slice(2)], {
      stdio: 'inherit',
    });
    child.on('error', fail);
    child.on('close', (status) => {
      settle(status ?? 1);
    });
  });
}

/** Chromium's sandbox does not start as root. */
function asRoot() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
