import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

import { bytesIn } from './bytes-in.mjs';
import { run } from './run.mjs';

const pauseMs = 5_000;
/** How long another apt may hold the lock. */
const patienceMs = 1_800_000;
/** So often it is said again that there is a wait. */
const remindMs = 60_000;

/**
 * @typedef {object} Means
 * @property {() => Promise<import('./run.mjs').Outcome>} attempt One try of the command.
 * @property {(sentence: string) => void} say
 * @property {(ms: number) => Promise<unknown>} pause
 */

/**
 * Runs an apt-get command as root, once no other apt holds the lock.
 *
 * @param {readonly string[]} parameters
 */
export function apt(parameters) {
  return whenUnlocked(parameters.join(' '), {
    attempt: () =>
      run('apt-get', ['-q', '-o', `DPkg::Lock::Timeout=${String(pauseMs / 1000)}`, ...parameters], {
        // What it says of the lock is read here.
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
        signOfLife: () => bytesIn('/var/cache/apt/archives') + bytesIn('/var/lib/apt/lists'),
      }),
    say: (sentence) => process.stdout.write(`${sentence}\n`),
    pause: wait,
  });
}

/**
 * Only the lock of dpkg is waited for by apt itself; that of the lists and that of what was fetched make it end at once.
 *
 * @param {string} command
 * @param {Means} means
 */
export async function whenUnlocked(command, { attempt, say, pause }) {
  for (let waitedMs = 0; ; waitedMs += pauseMs) {
    const { status, output } = await attempt();
    if (status === 0) return;
    const holder = lockHolder(output);
    if (holder === null) throw new Error(`apt-get ${command} failed:\n${output}`);
    if (waitedMs >= patienceMs) {
      throw new Error(`apt-get ${command}: the lock was held for half an hour by ${holder}.`);
    }
    if (waitedMs % remindMs === 0) say(`waiting for apt's lock, which is held by ${holder}`);
    await pause(pauseMs);
  }
}

/**
 * Who keeps apt from working, in its own words; `null` where it is something else that failed.
 *
 * @param {string} output
 */
function lockHolder(output) {
  if (!/(?:Could not get|Unable to acquire the dpkg frontend) lock/.test(output)) return null;
  return /held by (process \d+(?: \([^)]*\))?)/.exec(output)?.[1] ?? 'another program';
}
