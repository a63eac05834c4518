import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Options that name a file to be written. */
const WRITTEN: ReadonlySet<string> = new Set([
  'out',
  'rejected',
  'report',
  'xlsx',
  'pdf',
  'into',
  'questions',
]);
/** Options that may name a file to be read. */
const READ: ReadonlySet<string> = new Set(['mapping', 'policy', 'answers', 'table', 'departments']);

/** Two places of a command that name one file, one of them to be written. */
export interface SharedFile {
  readonly first: string;
  readonly second: string;
}

/**
 * A file that a command would write over one of its own inputs, or twice; `null` where there is none. Links and different
 * ways to write a path are one file.
 */
export function sharedFile(
  {
    values,
    files,
  }: { readonly values: Readonly<Record<string, unknown>>; readonly files: readonly string[] },
  workingFolder: string,
): SharedFile | null {
  const seen = new Map<string, string>();
  for (const file of files) seen.set(identityOf(file, workingFolder), file);
  const named = Object.entries(values).flatMap(([option, value]) =>
    typeof value === 'string' ? [{ option, value }] : [],
  );
  for (const { option, value } of named) {
    if (READ.has(option)) seen.set(identityOf(value, workingFolder), `--${option}`);
  }
  for (const { option, value } of named) {
    if (!WRITTEN.has(option)) continue;
    const identity = identityOf(value, workingFolder);
    const first = seen.get(identity);
    if (first !== undefined) return { first, second: `--${option} ${value}` };
    seen.set(identity, `--${option}`);
  }
  return null;
}

/** The same text for one file, whatever path leads to it; of a file that is not there yet, its folder decides. */
function identityOf(path: string, workingFolder: string): string {
  const absolute = resolve(workingFolder, path);
  try {
    const { dev, ino } = statSync(absolute, { bigint: true });
    return ino === 0n ? realpathSync.native(absolute) : `${String(dev)}:${String(ino)}`;
  } catch {
    return pathInRealFolder(absolute);
  }
}

function pathInRealFolder(absolute: string): string {
  try {
    return join(realpathSync.native(dirname(absolute)), basename(absolute));
  } catch {
    return absolute;
  }
}
