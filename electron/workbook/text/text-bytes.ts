import type { FileHandle } from 'node:fs/promises';

import type { TextEncoding } from '../../../shared/purchases/table/table-format';

/** What a read must have room for. */
const FEWEST_BYTES = 8;

/** A file's text as bytes of UTF-8 or GB18030, from behind its byte-order mark on. */
export interface TextBytes {
  readonly encoding: 'utf-8' | 'gb18030';
  /** Puts the next bytes into a part of a buffer, at least {@link FEWEST_BYTES} long in UTF-16; answers how many, 0 at the end. */
  readonly read: (into: Buffer, offset: number) => Promise<number>;
  /** How many bytes of the file have been read. */
  readonly position: () => number;
}

/** Reads a file piece by piece. UTF-16 and Western text are turned into UTF-8, so that one scanner reads all. */
export function textBytes(
  file: FileHandle,
  { encoding, markBytes }: { readonly encoding: TextEncoding; readonly markBytes: number },
): TextBytes {
  let position = markBytes;
  async function take(into: Buffer, offset: number, length: number): Promise<number> {
    const { bytesRead } = await file.read(into, offset, length, position);
    position += bytesRead;
    return bytesRead;
  }
  const progress = { position: () => position };
  if (encoding === 'utf-8' || encoding === 'gb18030') {
    return { ...progress, encoding, read: (into, at) => take(into, at, into.length - at) };
  }
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const bytesPerCharacter = encoding === 'windows-1252' ? 1 : 2;
  return {
    ...progress,
    encoding: 'utf-8',
    read: async (into, offset) => {
      // A character becomes three bytes at most, and one more may have been waiting for its other half.
      const room = Math.max(2, Math.floor((into.length - offset - 4) / 3) * bytesPerCharacter);
      const raw = Buffer.allocUnsafe(room);
      for (;;) {
        const length = await take(raw, 0, room);
        const text = decoder.decode(raw.subarray(0, length), { stream: length > 0 });
        if (text !== '' || length === 0) return into.write(text, offset, 'utf8');
      }
    },
  };
}

/** The beginning of a text. */
export interface TextHead {
  readonly bytes: Buffer;
  readonly encoding: 'utf-8' | 'gb18030';
  /** Whether that is all there is. */
  readonly isWhole: boolean;
}

export async function headOfText(text: TextBytes, length: number): Promise<TextHead> {
  const bytes = Buffer.alloc(length);
  let end = 0;
  while (length - end >= FEWEST_BYTES) {
    const read = await text.read(bytes, end);
    if (read === 0)
      return { bytes: bytes.subarray(0, end), encoding: text.encoding, isWhole: true };
    end += read;
  }
  return { bytes: bytes.subarray(0, end), encoding: text.encoding, isWhole: false };
}

/** All of a text, decoded piece by piece. */
export async function* piecesOfText(text: TextBytes, pieceBytes: number): AsyncGenerator<string> {
  const decoder = new TextDecoder(text.encoding, { ignoreBOM: true });
  const bytes = Buffer.alloc(pieceBytes);
  for (;;) {
    const read = await text.read(bytes, 0);
    yield decoder.decode(bytes.subarray(0, read), { stream: read > 0 });
    if (read === 0) return;
  }
}
