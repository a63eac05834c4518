import { createHash } from 'node:crypto';

/** What a file's content is known by: the sha256 of its bytes as lower-case hex. */
export function stampOfBytes(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
