import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * @typedef {object} Outcome
 * @property {number} status Exit status; 124 where the time limit was reached, 127 where the program is missing.
 * @property {string} output Standard output and standard error as they came, where they were captured.
 */

/**
 * Runs a program to its end, never longer than its time limit. On its own in a process group, so that at the limit, or
 * when this process is interrupted, everything it started ends with it.
 *
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, limitMs: number, shows?: boolean }} options `shows`: output goes to the terminal instead of the outcome.
 * @returns {Promise<Outcome>}
 */
export function run(program, parameters, { cwd, env = process.env, limitMs, shows = false }) {
  return new Promise((settle) => {
    const child = spawn(program, [...parameters], {
      cwd,
      env,
      stdio: shows ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32' && program === 'npm',
    });
    /** @type {Buffer[]} */
    const chunks = [];
    const keep = (/** @type {Buffer} */ chunk) => chunks.push(chunk);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    let note = '';
    const timer = setTimeout(() => {
      note = `\nstopped after ${String(limitMs / 1000)} s`;
      endGroup(child.pid);
    }, limitMs);
    const interrupt = () => {
      endGroup(child.pid);
      process.exit(130);
    };
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    const finish = (/** @type {number} */ status) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      settle({ status, output: Buffer.concat(chunks).toString('utf8') + note });
    };
    child.on('error', (error) => {
      note = error.message;
      finish(127);
    });
    child.on('close', (code) => {
      finish(note === '' ? (code ?? 1) : 124);
    });
  });
}

/** @param {number | undefined} pid */
function endGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
