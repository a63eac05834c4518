import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * @typedef {object} Outcome
 * @property {number} status Exit status; 124 where it was ended for its silence, 127 where the program is missing.
 * @property {string} output Standard output and standard error as they came, where they were captured.
 */

/**
 * @typedef {object} Listening
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [silenceMs] How long nothing may be heard.
 * @property {boolean} [shows] Output goes to the terminal instead of the outcome.
 * @property {() => unknown} [signOfLife] What changes while the program works without a word; a change is heard.
 * @property {() => string} [doing] What it is doing, said when it is ended. Otherwise what was heard last.
 */

/**
 * Long enough for the longest silence of a program that works, on a machine many times slower than one would like; short
 * enough that nobody waits an hour for one that hangs.
 */
const usualSilenceMs = 300_000;

/**
 * Runs a program to its end, however long that takes, as long as something is heard of it: a slow machine only takes longer,
 * what hangs is ended. On its own in a process group, so that then, or when this process is interrupted, everything it
 * started ends with it.
 *
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {Listening} [listening]
 * @returns {Promise<Outcome>}
 */
export function run(program, parameters, listening = {}) {
  const { cwd, env = process.env, silenceMs = usualSilenceMs, shows = false } = listening;
  return new Promise((settle) => {
    const child = spawn(program, [...parameters], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32' && program === 'npm',
    });
    /** @type {Buffer[]} */
    const chunks = [];
    let latest = '';
    let note = '';
    const silence = listenForSilence(silenceMs, listening.signOfLife, () => {
      const doing = listening.doing?.() ?? lastLine(latest);
      note = `\nended: nothing heard for ${String(silenceMs / 1000)} s\n${doing}`;
      if (shows) process.stdout.write(`${note}\n`);
      endGroup(child.pid);
    });
    const hear = (/** @type {NodeJS.WriteStream} */ terminal) => (/** @type {Buffer} */ chunk) => {
      silence.broken();
      latest = chunk.toString('utf8');
      if (shows) terminal.write(chunk);
      else chunks.push(chunk);
    };
    child.stdout.on('data', hear(process.stdout));
    child.stderr.on('data', hear(process.stderr));
    const interrupt = () => {
      endGroup(child.pid);
      process.exit(130);
    };
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    const finish = (/** @type {number} */ status) => {
      silence.stop();
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

/**
 * Silence is counted in looks, not by the clock: a machine that was asleep, or too busy to look, has not been listening.
 *
 * @param {number} silenceMs
 * @param {(() => unknown) | undefined} signOfLife
 * @param {() => void} end
 */
function listenForSilence(silenceMs, signOfLife, end) {
  const looks = 60;
  let silent = 0;
  let sign = signOfLife?.();
  const timer = setInterval(() => {
    const found = signOfLife?.();
    silent = found === sign ? silent + 1 : 0;
    sign = found;
    if (silent < looks) return;
    clearInterval(timer);
    end();
  }, silenceMs / looks);
  return {
    broken: () => {
      silent = 0;
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}

/** @param {string} heard */
function lastLine(heard) {
  const line =
    heard
      .trimEnd()
      .split(/[\r\n]/)
      .at(-1) ?? '';
  return line === '' ? 'it had said nothing' : `it had said last: ${line}`;
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
