import { spawn } from 'node:child_process';

/**
 * @typedef {object} Outcome
 * @property {number} status Exit status; 124 where the time limit was reached, 127 where the program is missing.
 * @property {string} output Standard output and standard error as they came, where they were captured.
 */

/**
 * Runs a program to its end, never longer than its time limit. Its whole process group is ended at the limit.
 *
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, limitMs: number, shows?: boolean }} options `shows`: output goes to the terminal instead of the outcome.
 * @returns {Promise<Outcome>}
 */
export function run(program, parameters, { cwd, env = process.env, limitMs, shows = false }) {
  return new Promise((resolve) => {
    const isWindows = process.platform === 'win32';
    const child = spawn(program, [...parameters], {
      cwd,
      env,
      stdio: shows ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      detached: !isWindows && !shows,
      shell: isWindows && program === 'npm',
    });
    /** @type {Buffer[]} */
    const chunks = [];
    const keep = (/** @type {Buffer} */ chunk) => chunks.push(chunk);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      endGroup(child.pid, !isWindows && !shows);
    }, limitMs);
    const finish = (/** @type {number} */ status, note = '') => {
      clearTimeout(timer);
      resolve({ status, output: Buffer.concat(chunks).toString('utf8') + note });
    };
    child.on('error', (error) => {
      finish(127, error.message);
    });
    child.on('close', (code) => {
      finish(isLate ? 124 : (code ?? 1), isLate ? lateNote(limitMs) : '');
    });
  });
}

/** @param {number} limitMs */
function lateNote(limitMs) {
  return `\nstopped after ${String(limitMs / 1000)} s`;
}

/**
 * @param {number | undefined} pid
 * @param {boolean} isGroup
 */
function endGroup(pid, isGroup) {
  if (pid === undefined) return;
  try {
    process.kill(isGroup ? -pid : pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
