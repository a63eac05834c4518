import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';

import { buildWhenStale } from './build.mjs';
import { electronExecutable } from './electron-runtime.mjs';

const root = resolve(import.meta.dirname, '..');

/** The commands that can write a PDF. */
const PRINTING = ['report', 'fund', 'allocate'];

/**
 * Whether a command prints: only the window's program can, and only where there is a display.
 *
 * @param {readonly string[]} command
 */
export function needsElectron(command) {
  const hasDisplay =
    process.platform !== 'linux' ||
    ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (process.env[name] ?? '') !== '');
  const prints = command.some((each) => each === '--pdf' || each.startsWith('--pdf='));
  return hasDisplay && prints && PRINTING.some((name) => command.includes(name));
}

/** @returns {Promise<string | null>} `null` where there is none: the command itself then says so. */
export async function foundElectron() {
  try {
    return await electronExecutable();
  } catch {
    return null;
  }
}

/**
 * Runs a headless command in the window's program.
 *
 * @param {string} electron
 * @param {readonly string[]} command
 * @param {string} workingFolder
 * @returns {Promise<number>} Its exit status.
 */
export async function runInElectron(electron, command, workingFolder) {
  await buildWhenStale();
  // Chromium's sandbox does not start as root, and its own messages say nothing of the report.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return new Promise((settle, fail) => {
    const child = spawn(electron, [root, ...asRoot, '--log-level=3', '--headless', ...command], {
      cwd: workingFolder,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', fail);
    child.on('close', (status) => {
      settle(status ?? 1);
    });
  });
}
