import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { CallOutput } from '../../shared/contract';
import { appError } from '../../shared/errors';
import { planFileText } from '../../shared/plan/plan-file';
import { failure, success } from '../../shared/result';
import type { CallHandlers } from '../channel/register-calls';
import { addBackup, type Backup, backupFolder, backupPath, listBackups } from '../storage/backups';
import { pathOf } from '../storage/file-tokens';
import { readPlanFile } from '../storage/plan-files';
import { writeFailure } from '../storage/write-failure';

type ShownBackup = CallOutput<'backup.list'>['backups'][number];

interface BackupCallsNeeds {
  readonly backupRoot: string;
  readonly savedWith: string;
  readonly now: () => Date;
}

const unknownToken = failure(appError('token.unknown', {}));

/** The versions kept of plan files. */
export function backupCalls({
  backupRoot,
  savedWith,
  now,
}: BackupCallsNeeds): Pick<CallHandlers, 'backup.list' | 'backup.read' | 'backup.keep'> {
  return {
    'backup.list': async ({ token }) => {
      const path = pathOf(token);
      if (path === null) return unknownToken;
      const folder = backupFolder(backupRoot, path);
      const shown = await Promise.all(
        (await listBackups(folder)).map((backup) => shownBackup(folder, backup)),
      );
      const backups = shown.filter((backup) => backup !== null);
      return success({ fileName: basename(path), backups });
    },
    'backup.read': async ({ token, id }) => {
      const path = pathOf(token);
      if (path === null) return unknownToken;
      const kept = await backupPath(backupFolder(backupRoot, path), id);
      if (kept === null) return failure(appError('file.notFound', { file: basename(path) }));
      const read = await readPlanFile(kept);
      return read.ok ? success({ plan: read.value.plan }) : read;
    },
    'backup.keep': async ({ token, plan }) => {
      const path = pathOf(token);
      if (path === null) return unknownToken;
      try {
        await addBackup(backupFolder(backupRoot, path), planFileText(plan, savedWith), now());
        return success({});
      } catch (error) {
        return failure(writeFailure(error, basename(path)));
      }
    },
  };
}

/** The newest version kept of a file that can be opened; `null` where there is none. */
export async function newestGoodBackup(
  backupRoot: string,
  path: string,
): Promise<ShownBackup | null> {
  const folder = backupFolder(backupRoot, path);
  for (const backup of await listBackups(folder)) {
    const shown = await shownBackup(folder, backup);
    if (shown !== null && (await readPlanFile(join(folder, backup.id))).ok) return shown;
  }
  return null;
}

/** `null` where another program took it away in the meantime. */
async function shownBackup(folder: string, { id, savedAt }: Backup): Promise<ShownBackup | null> {
  try {
    const { size } = await stat(join(folder, id));
    return { id, savedAt, sizeBytes: size };
  } catch {
    return null;
  }
}
