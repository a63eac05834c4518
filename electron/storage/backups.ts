import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { keptBackups } from './backup-rotation';
import { stampOfBytes } from './file-stamp';
import { localDate } from './local-date';
import { errorCode, writeFileSafely } from './write-file-safely';

/** A version of a plan file as it was before a save or a restore replaced it. */
export interface Backup {
  /** Its file's name in the folder of backups: what the page knows it by. */
  readonly id: string;
  readonly number: number;
  /** When this version was written, as ISO 8601. */
  readonly savedAt: string;
  readonly day: string;
  /** The beginning of its sha256. */
  readonly stamp: string;
}

const NAME = /^(\d{6})_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z_([0-9a-f]{16})\.jieyu$/;

/** Where a user's folder holds the backups of all plan files. */
export function backupsIn(userFolder: string): string {
  return join(userFolder, 'backups');
}

/** Where the backups of a plan file lie: one folder for each path. */
export function backupFolder(root: string, planPath: string): string {
  return join(root, createHash('sha256').update(resolve(planPath)).digest('hex'));
}

/** The backups of a plan file, the newest first; none where there are none. */
export async function listBackups(folder: string): Promise<readonly Backup[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .flatMap((name) => backupOfName(name) ?? [])
    .sort((left, right) => right.number - left.number);
}

/** Keeps a version; one that is the same as the newest is there already. Then lets go what is too many. */
export async function addBackup(
  folder: string,
  bytes: string | Uint8Array,
  savedAt: Date,
): Promise<void> {
  const present = await listBackups(folder);
  const stamp = stampOfBytes(bytes).slice(0, 16);
  if (present[0]?.stamp === stamp) return;
  await mkdir(folder, { recursive: true });
  const number = (present[0]?.number ?? 0) + 1;
  const name = backupName({ number, savedAt, stamp });
  await writeFileSafely(join(folder, name), bytes);
  const added = backupOfName(name);
  const all = added === null ? present : [added, ...present];
  const kept = new Set(keptBackups(all).map(({ id }) => id));
  for (const { id } of all) if (!kept.has(id)) await rm(join(folder, id), { force: true });
}

/** Keeps the version that stands in a plan file now, if there is one. Throws where it cannot be read or kept. */
export async function backUpFile(root: string, planPath: string): Promise<void> {
  let bytes: Uint8Array;
  let savedAt: Date;
  try {
    bytes = await readFile(planPath);
    savedAt = (await stat(planPath)).mtime;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if (bytes.length > 0) await addBackup(backupFolder(root, planPath), bytes, savedAt);
}

/** The path of a backup that is in the list; `null` for any other name. */
export async function backupPath(folder: string, id: string): Promise<string | null> {
  const isListed = (await listBackups(folder)).some((backup) => backup.id === id);
  return isListed ? join(folder, id) : null;
}

function backupName({
  number,
  savedAt,
  stamp,
}: {
  readonly number: number;
  readonly savedAt: Date;
  readonly stamp: string;
}): string {
  const time = savedAt.toISOString().replace(/\.\d+Z$/, 'Z');
  return `${String(number).padStart(6, '0')}_${time.replace(/[-:]/g, '')}_${stamp}.jieyu`;
}

function backupOfName(name: string): Backup | null {
  const found = NAME.exec(name);
  if (found === null) return null;
  const [, number = '', year, month, day, hour, minute, second, stamp = ''] = found;
  const savedAt = [year, month, day].join('-') + `T${[hour, minute, second].join(':')}Z`;
  const date = new Date(savedAt);
  if (Number.isNaN(date.getTime())) return null;
  return { id: name, number: parseInt(number, 10), savedAt, day: localDate(date), stamp };
}
