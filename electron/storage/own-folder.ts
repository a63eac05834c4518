import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the program keeps its settings, journals and backups during this run. */
export interface OwnFolder {
  readonly folder: string;
  /** The wanted folder cannot be written: this one is for the run only. */
  readonly isPassing: boolean;
}

/**
 * The wanted folder where it can be written, as is tried; otherwise a new one among the system's temporary files. Throws
 * where there is neither.
 */
export function ownFolder(wanted: string): OwnFolder {
  try {
    mkdirSync(wanted, { recursive: true });
    // What a cut here leaves behind is swept like any temporary file of ours.
    const probe = join(wanted, `.jieyu-${randomBytes(6).toString('hex')}.tmp`);
    writeFileSync(probe, '');
    rmSync(probe);
    return { folder: wanted, isPassing: false };
  } catch {
    return { folder: mkdtempSync(join(tmpdir(), 'jieyu-settings-')), isPassing: true };
  }
}
