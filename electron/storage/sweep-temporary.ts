import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { RecentPlan } from './recent-plans';
import { temporaryWriter, thisHost } from './temporary-name';
import { errorCode } from './write-file-safely';

/** A write by another computer in a shared folder may be under way; none takes an hour. */
const OLDEST_UNDER_WAY_MS = 60 * 60 * 1000;

/**
 * Removes what writes that were cut off have left in folders: at once what a process of this computer wrote that no longer
 * runs, and the rest once it is too old to be under way. What cannot be looked at or removed stays.
 */
export async function sweepTemporary(
  folders: Iterable<string>,
  { now }: { readonly now: Date },
): Promise<void> {
  for (const folder of new Set(folders)) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names) {
      const writer = temporaryWriter(name);
      if (writer === null) continue;
      const isOver = writer !== 'unknown' && writer.host === thisHost() && !isRunning(writer.pid);
      await removeLeft(join(folder, name), isOver ? null : now);
    }
  }
}

/** Where a time is given, only what is old by then. */
async function removeLeft(path: string, now: Date | null): Promise<void> {
  try {
    const isOld =
      now === null || Math.abs(now.getTime() - (await stat(path)).mtimeMs) > OLDEST_UNDER_WAY_MS;
    if (isOld) await rm(path);
  } catch {
    // Another program has it, or took it away.
  }
}

/** Whether a process of this computer runs; one that may not be asked does. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
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
