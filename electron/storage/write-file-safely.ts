import * as nodeFiles from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { OneAtATime } from '../../shared/one-at-a-time';
import { temporaryName } from './temporary-name';

/** What of the file system a safe write needs; tests make single calls fail. */
export type FileCalls = Pick<
  typeof nodeFiles,
  'open' | 'rename' | 'rm' | 'realpath' | 'stat' | 'chmod' | 'chown'
>;
type FileHandle = nodeFiles.FileHandle;
export type FileContent = string | Uint8Array | Iterable<string>;

interface SafeWriteOptions {
  /**
   * Asked when everything is written and flushed, a rename before the end, so that as little time as possible lies between
   * a look at the old file and its replacement. Where it answers no, the old file stays.
   */
  readonly mayReplace?: () => Promise<boolean>;
  readonly files?: FileCalls;
  /** How long to try again where another program holds the file. */
  readonly retryForMs?: number;
}

const RETRY_FOR_MS = 5000;
const RETRY_EVERY_MS = 100;
const HELD_BY_OTHERS: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** Writes under way by path: a later one waits for the earlier. */
const writes = new OneAtATime();

/**
 * Replaces a file as a whole: written beside it, flushed, renamed over it, the folder flushed. After a crash there is
 * the old or the new content, never a mixture. Throws the file system's error with the old content in place. Whether the
 * file was replaced.
 */
export async function writeFileSafely(
  path: string,
  content: FileContent,
  { mayReplace, files = nodeFiles, retryForMs = RETRY_FOR_MS }: SafeWriteOptions = {},
): Promise<boolean> {
  const target = await realPath(path, files);
  return writes.run(target, async () => {
    const temporary = join(dirname(target), temporaryName());
    try {
      await writeTemporary(temporary, { content, target, files });
      if (mayReplace !== undefined && !(await mayReplace())) {
        await files.rm(temporary, { force: true });
        return false;
      }
      await renameOver({ temporary, target, files, retryForMs });
    } catch (error) {
      await removed(temporary, files);
      throw error;
    }
    await flushFolder(dirname(target), files);
    return true;
  });
}

/** Of a link, the file it points to is replaced. */
async function realPath(path: string, files: FileCalls): Promise<string> {
  try {
    return await files.realpath(path);
  } catch {
    return path;
  }
}

async function writeTemporary(
  temporary: string,
  {
    content,
    target,
    files,
  }: { readonly content: FileContent; readonly target: string; readonly files: FileCalls },
): Promise<void> {
  const handle = await files.open(temporary, 'wx');
  try {
    for (const bytes of bytesOf(content)) await writeAll(handle, bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await takeRights(temporary, target, files);
}

/** A single call may write less than it was given, on a disk that fills up or a network. */
async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  let from = 0;
  while (from < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, from, bytes.length - from);
    if (bytesWritten === 0) throw new Error('Nothing more can be written');
    from += bytesWritten;
  }
}

/** Who may read the old file may read the new one. Systems without such rights need none. */
async function takeRights(temporary: string, target: string, files: FileCalls): Promise<void> {
  try {
    const { mode, uid, gid } = await files.stat(target);
    await files.chmod(temporary, mode & 0o7777);
    const own = await files.stat(temporary);
    if (own.uid !== uid || own.gid !== gid) await files.chown(temporary, uid, gid);
  } catch {
    // A new file, or rights that cannot be given away: the content matters more.
  }
}

async function renameOver({
  temporary,
  target,
  files,
  retryForMs,
}: {
  readonly temporary: string;
  readonly target: string;
  readonly files: FileCalls;
  readonly retryForMs: number;
}): Promise<void> {
  for (let waitedMs = 0; ; waitedMs += RETRY_EVERY_MS) {
    try {
      await files.rename(temporary, target);
      return;
    } catch (error) {
      if (waitedMs >= retryForMs || !HELD_BY_OTHERS.has(errorCode(error))) throw error;
      await pause(RETRY_EVERY_MS);
    }
  }
}

/** The system's word for what went wrong; empty where it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

async function removed(temporary: string, files: FileCalls): Promise<void> {
  try {
    await files.rm(temporary, { force: true });
  } catch {
    // It is swept at the next start.
  }
}

const PIECE_LENGTH = 1 << 16;

function* bytesOf(content: FileContent): Generator<Buffer> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    yield Buffer.from(content);
    return;
  }
  let piece = '';
  for (const text of content) {
    piece += text;
    if (piece.length < PIECE_LENGTH) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  yield Buffer.from(piece);
}

/**
 * Makes the rename itself last. The new file is in place by now: a file system that knows no such call, as shared folders
 * do not, must not make the save look failed.
 */
async function flushFolder(folder: string, files: FileCalls): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await files.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // See above.
  }
}
