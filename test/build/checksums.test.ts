import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { writeChecksums } from '../../build/packaging/checksums.mjs';

/** Of "abc", as the standard itself gives it. */
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

async function folderWithFiles(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jieyu-checksums-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'program'));
  await writeFile(join(folder, 'setup.exe'), 'abc');
  await writeFile(join(folder, 'program/app.asar'), 'abc');
  return folder;
}

describe('the list of checksums', () => {
  it.each([
    ['the installers alone', false, `${abc}  setup.exe\n`],
    ['a folder with all in it', true, `${abc}  program/app.asar\n${abc}  setup.exe\n`],
  ])('names %s', async (_, isDeep, expected) => {
    const folder = await folderWithFiles();
    // Written again it does not list itself.
    await writeChecksums(folder, { isDeep });
    await writeChecksums(folder, { isDeep });
    expect(await readFile(join(folder, 'SHA256SUMS.txt'), 'utf8')).toBe(expected);
  });
});
