import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { ownFolder } from '../../../electron/storage/own-folder';
import { temporaryFolder } from '../../support/temporary-folder';

describe('ownFolder', () => {
  it('is the wanted folder, made where it is not there, with nothing left in it', async () => {
    const wanted = join(await temporaryFolder(), 'a/b');
    expect(ownFolder(wanted)).toEqual({ folder: wanted, isPassing: false });
    expect(await readdir(wanted)).toEqual([]);
  });

  it('is a passing one that can be written where the wanted one cannot', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    const { folder, isPassing } = ownFolder(join(file, 'settings'));
    onTestFinished(() => rm(folder, { recursive: true }));
    expect(isPassing).toBe(true);
    await writeFile(join(folder, 'settings.json'), '{}');
  });
});
