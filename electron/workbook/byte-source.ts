import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes of which any stretch can be had: a file or a buffer. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `start` to `end`; fewer where the source ends before. */
  readonly read: (start: number, end: number) => Buffer;
}

export function sourceOfBytes(bytes: Buffer): ByteSource {
  return { size: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

/** Lets a file be looked into. Only for what is small: it blocks. */
export function withFileBytes<Value>(path: string, look: (source: ByteSource) => Value): Value {
  const descriptor = openSync(path, 'r');
  try {
    const { size } = fstatSync(descriptor);
    return look({
      size,
      read: (start, end) => {
        const length = Math.min(end, size) - start;
        if (length <= 0) return Buffer.alloc(0);
        const bytes = Buffer.allocUnsafe(length);
        return bytes.subarray(0, readSync(descriptor, bytes, 0, length, start));
      },
    });
  } finally {
    closeSync(descriptor);
  }
}
