import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import {
  addBackup,
  backUpFile,
  backupFolder,
  backupPath,
  listBackups,
} from '../../../electron/storage/backups';
import { temporaryFolder } from '../../support/temporary-folder';

const MORNING = new Date('2026-03-04T08:00:00.000Z');

describe('backups of a plan file', () => {
  it('lie in a folder of their own for each path, and tell when the version was saved', async () => {
    const root = await temporaryFolder();
    const plan = join(await temporaryFolder(), '市第一医院.jieyu');
    await writeFile(plan, 'first');
    await utimes(plan, MORNING, MORNING);
    await backUpFile(root, plan);
    const [kept] = await listBackups(backupFolder(root, plan));
    expect(kept?.savedAt).toBe('2026-03-04T08:00:00Z');
    expect(await listBackups(backupFolder(root, `${plan}x`))).toEqual([]);
    const path = await backupPath(backupFolder(root, plan), kept?.id ?? '');
    expect(await readFile(path ?? '', 'utf8')).toBe('first');
  });

  it('do not keep the same content twice in a row, nor nothing', async () => {
    const root = await temporaryFolder();
    const plan = join(await temporaryFolder(), 'a.jieyu');
    await backUpFile(root, plan);
    await writeFile(plan, '');
    await backUpFile(root, plan);
    expect(await readdir(root)).toEqual([]);
    await writeFile(plan, 'same');
    await backUpFile(root, plan);
    await backUpFile(root, plan);
    expect(await listBackups(backupFolder(root, plan))).toHaveLength(1);
  });

  it('are ten at most on the disk, the newest first', async () => {
    const folder = join(await temporaryFolder(), 'backups');
    for (let day = 1; day <= 15; day += 1) {
      await addBackup(folder, `version ${String(day)}`, new Date(Date.UTC(2026, 2, day, 4)));
    }
    const kept = await listBackups(folder);
    expect(kept.map(({ number }) => number)).toEqual([15, 14, 13, 12, 11, 10, 9, 8, 7, 6]);
    expect(await readdir(folder)).toHaveLength(10);
  });

  it('are reached by the names of the list alone', async () => {
    const folder = await temporaryFolder();
    await addBackup(folder, 'x', MORNING);
    await writeFile(join(folder, 'other.jieyu'), 'x');
    await mkdir(join(folder, 'nested'));
    for (const id of ['other.jieyu', '../x', '', 'nested', '.']) {
      expect(await backupPath(folder, id)).toBeNull();
    }
  });
});
