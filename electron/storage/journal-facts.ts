import { createHash, randomBytes } from 'node:crypto';
import { resolve } from 'node:path';

import { lastStamp, unsavedChanges } from '../../shared/plan/journal';
import type { PeekedJournal } from './journal-file';

type Known = Pick<PeekedJournal, 'head' | 'entries'>;

/** The sha256 of the file as this work last read or wrote it. */
export function factStampOf({ head, entries }: Known): string | null {
  return lastStamp(entries) ?? head.stamp;
}

/** Changes that are in no file. */
export function changesIn({ head, entries }: Known): number {
  const isSavedSince = lastStamp(entries) !== null;
  return unsavedChanges(entries) + (isSavedSince ? 0 : head.earlierChanges);
}

/** The name of the journal of a file; nothing of the path can be read in it. */
export function idOfPath(path: string): string {
  const absolute = resolve(path);
  // One file, however its letters are written there.
  const name = process.platform === 'win32' ? absolute.toLowerCase() : absolute;
  return createHash('sha256').update(name).digest('hex');
}

/** A name for the journal of a plan that has no file. */
export function randomId(): string {
  return randomBytes(32).toString('hex');
}
