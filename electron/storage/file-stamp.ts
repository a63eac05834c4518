import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** What a file's content is known by: the sha256 of its bytes as lower-case hex. */
export function stampOfBytes(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The same of a file of any size, read bit by bit; `null` where it cannot be read. */
export async function stampOfFile(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  } catch {
    return null;
  }
  return hash.digest('hex');
}
