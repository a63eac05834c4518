import { spawnSync } from 'node:child_process';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { sweepTemporary } from '../../../electron/storage/sweep-temporary';
import { temporaryName, thisHost } from '../../../electron/storage/temporary-name';
import { temporaryFolder } from '../../support/temporary-folder';

it('removes what cut off writes have left, not what may be under way, nor the files of others', async () => {
  const folder = await temporaryFolder();
  const now = new Date('2026-03-04T08:00:00Z');
  const before = new Date('2026-03-04T06:00:00Z');
  const names = {
    stale: '.jieyu-0123456789ab.tmp',
    underWay: '.jieyu-ba9876543210.tmp',
    plan: 'plan.jieyu',
    other: 'other.tmp',
  };
  for (const name of Object.values(names)) {
    await writeFile(join(folder, name), '');
    const time = name === names.underWay ? now : before;
    await utimes(join(folder, name), time, time);
  }
  await sweepTemporary([folder, join(folder, 'missing')], { now });
  expect((await readdir(folder)).sort()).toEqual([names.underWay, names.other, names.plan].sort());
});

it('removes at once what a killed process of this computer has left, and nothing of a running or another one', async () => {
  const folder = await temporaryFolder();
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const left = (host: string, of: number): string =>
    `.jieyu-${host}-${of.toString(16)}-0a1b2c3d.tmp`;
  const names = {
    killed: left(thisHost(), pid),
    running: temporaryName(),
    elsewhere: left('000000', pid),
  };
  for (const name of Object.values(names)) await writeFile(join(folder, name), '');
  await sweepTemporary([folder], { now: new Date() });
  expect((await readdir(folder)).sort()).toEqual([names.running, names.elsewhere].sort());
});
