import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

import { expect, it } from 'vitest';

import { readPlanFile } from '../../../electron/storage/plan-files';
import { sweepTemporary } from '../../../electron/storage/sweep-temporary';
import { temporaryWriter } from '../../../electron/storage/temporary-name';
import { planFileText } from '../../../shared/plan/plan-file';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { bundledScript } from '../../support/bundled-script';
import { temporaryFolder } from '../../support/temporary-folder';

const SAVE_LOOP = join(import.meta.dirname, '../../support/children/save-loop.ts');
const KILLS = 500;
/** Side by side, each with a file of its own. */
const LANES = 4;
/** Long enough for several saves of the sample. */
const LONGEST_LIFE_MS = 25;
const A_DAY_MS = 24 * 60 * 60 * 1000;

const sample = sampleHospital();
const versions = [
  planFileText(sample, '0.1.0'),
  planFileText(
    { ...sample, hospitalName: '另一家医院', varieties: sample.varieties.slice(0, 9) },
    '0.1.0',
  ),
];

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Starts a program that saves without end, and kills it at a moment it cannot know. */
async function killedOnce(script: string, args: readonly string[], lifeMs: number): Promise<void> {
  const child = spawn(execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((started, failed) => {
    child.stdout.once('data', started);
    child.once('error', failed);
  });
  const gone = new Promise((exited) => child.once('exit', exited));
  await pause(lifeMs);
  child.kill('SIGKILL');
  await gone;
}

it(`a program killed while it saves, ${String(KILLS)} times, leaves a whole plan each time`, async () => {
  const script = await bundledScript(SAVE_LOOP, await temporaryFolder());
  const source = await temporaryFolder();
  const paths = versions.map((_, index) => join(source, `${String(index)}.jieyu`));
  await Promise.all(paths.map((path, index) => writeFile(path, versions[index] ?? '')));
  const known = new Set(versions.map(sha256));
  let wanted = KILLS;
  let seen = 0;
  let stale = 0;
  const found = new Set<string>();

  async function lane(): Promise<void> {
    const folder = await temporaryFolder();
    const plan = join(folder, '市第一医院.jieyu');
    await writeFile(plan, versions[0] ?? '');
    while (seen < wanted) {
      seen += 1;
      // A moment of its own for each, also between the milliseconds of a timer.
      await killedOnce(script, [plan, ...paths], (seen * 7919) % LONGEST_LIFE_MS);
      const stamp = sha256(await readFile(plan));
      expect(known).toContain(stamp);
      found.add(stamp);
    }
    expect(await readPlanFile(plan)).toMatchObject({ ok: true });
    stale += (await readdir(folder)).filter((name) => temporaryWriter(name) !== null).length;
    await sweepTemporary([folder], { now: new Date(Date.now() + A_DAY_MS) });
    expect(await readdir(folder)).toEqual(['市第一医院.jieyu']);
  }

  // Until both versions were met, and writes were cut off on the way: the kills hit saves, not pauses. A busy machine may give
  // the program little of its life, and needs more of them.
  while (seen < KILLS || found.size < 2 || stale <= 10) {
    await Promise.all(Array.from({ length: LANES }, lane));
    wanted = seen + KILLS / LANES;
  }
});
