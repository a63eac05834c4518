import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

import { onTestFinished } from 'vitest';

import { temporaryFolder } from './temporary-folder';

/** A disk of its own of so many kilobytes; `null` where this user may mount none. */
export async function smallDisk(kilobytes: number): Promise<string | null> {
  const folder = await temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'jieyu', folder], {
      stdio: 'ignore',
    });
  } catch {
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return folder;
}

/** Takes the last room of a disk. */
export async function fillDisk(path: string): Promise<void> {
  try {
    for (;;) await writeFile(path, Buffer.alloc(4096), { flag: 'a' });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOSPC') throw error;
  }
}

/**
 * Does something with a folder in which nothing more can be written: a disk that is full, or, where none may be mounted, one
 * in which this process may write no byte, which the system refuses with another of the codes of a full disk.
 */
export async function inFullFolder<Value>(act: (folder: string) => Promise<Value>): Promise<Value> {
  const disk = await smallDisk(64);
  if (disk !== null) {
    await fillDisk(join(disk, 'filler'));
    return act(disk);
  }
  const limit = (soft: string): void => {
    execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${soft}:`]);
  };
  const folder = await temporaryFolder();
  limit('0');
  try {
    return await act(folder);
  } finally {
    limit('unlimited');
  }
}
