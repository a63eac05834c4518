import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';

import { writeFile } from 'atomically';

const RETRY_MS = 5000;

/**
 * Replaces a file as a whole: written beside it, flushed, renamed over it, the folder flushed. After a crash there is
 * the old or the new content, never a mixture. Throws the file system's error with the old content in place.
 */
export async function writeFileSafely(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  // As a stream: a stream writes on after a short write, where a single write call would leave the rest out.
  await writeFile(path, Readable.from([bytes]), { timeout: RETRY_MS });
  await flushFolder(dirname(path));
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
