import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { RecentPlan } from './recent-plans';
import { isTemporaryName } from './write-file-safely';

/** A write by another computer in a shared folder may be under way; none takes an hour. */
const OLDEST_UNDER_WAY_MS = 60 * 60 * 1000;

/** Removes what writes that were cut off have left in folders. What cannot be looked at or removed stays. */
export async function sweepTemporary(
  folders: Iterable<string>,
  { now }: { readonly now: Date },
): Promise<void> {
  for (const folder of new Set(folders)) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter(isTemporaryName)) {
      await removeOld(join(folder, name), now);
    }
  }
}

async function removeOld(path: string, now: Date): Promise<void> {
  try {
    const { mtimeMs } = await stat(path);
    if (Math.abs(now.getTime() - mtimeMs) > OLDEST_UNDER_WAY_MS) await rm(path);
  } catch {
    // Another program has it, or took it away.
  }
}

/** The folders in which the program writes: its own, those of the backups, and those of the plans opened last. */
export async function writtenFolders({
  folder,
  backupRoot,
  recentPlans,
}: {
  readonly folder: string;
  readonly backupRoot: string;
  readonly recentPlans: readonly RecentPlan[];
}): Promise<readonly string[]> {
  const ofBackups = await readdir(backupRoot).catch(() => []);
  return [
    folder,
    ...ofBackups.map((name) => join(backupRoot, name)),
    ...recentPlans.map(({ path }) => dirname(path)),
  ];
}
