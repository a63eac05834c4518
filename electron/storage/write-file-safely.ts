import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';

import { writeFile } from 'atomically';

const RETRY_MS = 5000;

/**
 * Replaces a file as a whole: written beside it, flushed, renamed over it, the folder flushed. After a crash there is
 * the old or the new content, never a mixture. Throws the file system's error with the old content in place.
 */
export async function writeFileSafely(
  path: string,
  content: string | Uint8Array | Iterable<string>,
): Promise<void> {
  // As a stream: a stream writes on after a short write, where a single write call would leave the rest out.
  await writeFile(path, Readable.from(bytesOf(content)), { timeout: RETRY_MS });
  await flushFolder(dirname(path));
}

const PIECE_LENGTH = 1 << 16;

function* bytesOf(content: string | Uint8Array | Iterable<string>): Generator<Buffer> {
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

/** Makes the rename itself last. Windows has no such call and needs none. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
