import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { type AppError, appError } from '../../../shared/errors';
import { failure, type Result, success } from '../../../shared/result';
import { withFileBytes } from '../byte-source';
import { crc32Continued } from './crc32';
import { mostPartBytes, unpackPart } from './whole-part';
import type { ZipEntry } from './zip-directory';

/** A stretch of bytes that is read piece by piece. */
export interface ChunkReader {
  /** The next piece, which stays as it is; `null` once all are read and found to be whole. */
  readonly next: () => Promise<Result<Buffer | null, AppError>>;
  /** What share has been read, 0..1. */
  readonly share: () => number;
  /** Lets go of the file. May be called at any time, and more than once. */
  readonly close: () => void;
}

export interface PartOptions {
  readonly maxMegabytes: number;
  /** How many bytes a piece has, about. */
  readonly chunkBytes?: number;
}

/** Of a few sizes the one that took least: smaller pieces mean more turns, larger ones more fresh memory. */
const CHUNK_BYTES = 524_288;
const SMALL_PACKED_BYTES = 65_536;

/**
 * Reads one part of a zip archive from the disk: never more of it than a few pieces are held. Its length and CRC-32 are
 * checked on the way; what a part gives before its end is not checked yet.
 */
export function readZipPart(path: string, entry: ZipEntry, options: PartOptions): ChunkReader {
  const file = basename(path);
  const { maxMegabytes, chunkBytes = CHUNK_BYTES } = options;
  const damaged = failure(appError('file.damaged', { file }));
  const tooLarge = failure(appError('file.tooLarge', { file, limitMegabytes: maxMegabytes }));
  const source = entry.method === 0 ? storedPart(path, entry) : deflatedPart(path, entry);
  const stream = source(chunkBytes);
  const pieces: AsyncIterator<unknown> = stream[Symbol.asyncIterator]();
  const most = mostPartBytes(entry, maxMegabytes);
  let total = 0;
  return {
    next: async () => {
      if (entry.inflatedBytes > most) return tooLarge;
      try {
        const piece = await pieces.next();
        if (piece.done === true) return total === entry.inflatedBytes ? success(null) : damaged;
        if (!Buffer.isBuffer(piece.value)) return damaged;
        total += piece.value.length;
        return total > entry.inflatedBytes ? damaged : success(piece.value);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        return isOfDisk(error) ? failure(appError('file.unreadable', { file })) : damaged;
      }
    },
    share: () => (entry.inflatedBytes === 0 ? 1 : Math.min(1, total / entry.inflatedBytes)),
    close: () => {
      stream.destroy();
    },
  };
}

/** The whole of a part. A small one is unpacked at once: a stream takes longer to set up. */
export async function readWholePart(
  path: string,
  entry: ZipEntry,
  options: PartOptions,
): Promise<Result<Buffer, AppError>> {
  if (entry.compressedBytes <= SMALL_PACKED_BYTES) return readSmallPart(path, entry, options);
  const reader = readZipPart(path, entry, options);
  const pieces: Buffer[] = [];
  for (;;) {
    const piece = await reader.next();
    if (!piece.ok) {
      reader.close();
      return piece;
    }
    if (piece.value === null) return success(Buffer.concat(pieces));
    pieces.push(piece.value);
  }
}

function readSmallPart(
  path: string,
  entry: ZipEntry,
  { maxMegabytes }: PartOptions,
): Result<Buffer, AppError> {
  const file = basename(path);
  try {
    const end = entry.start + entry.compressedBytes;
    const packed = withFileBytes(path, (source) => source.read(entry.start, end));
    return unpackPart(packed, { entry, file, maxMegabytes });
  } catch (error) {
    if (!(error instanceof Error) || !isOfDisk(error)) throw error;
    return failure(appError('file.unreadable', { file }));
  }
}

type PartStream = (chunkBytes: number) => Readable;

/** Ten bytes before and eight behind make gzip of raw deflate: its reader checks CRC-32 and length, and does it fast. */
function deflatedPart(path: string, entry: ZipEntry): PartStream {
  const end = Buffer.alloc(8);
  end.writeUInt32LE(entry.crc, 0);
  end.writeUInt32LE(entry.inflatedBytes % 2 ** 32, 4);
  return (chunkBytes) => {
    const framed = Readable.from(framedBytes(path, entry, end));
    const gunzip = createGunzip({ chunkSize: chunkBytes });
    framed.on('error', (error) => gunzip.destroy(error));
    gunzip.on('close', () => framed.destroy());
    return framed.pipe(gunzip);
  };
}

const GZIP_START = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

async function* framedBytes(path: string, entry: ZipEntry, end: Buffer): AsyncGenerator<Buffer> {
  yield GZIP_START;
  yield* packedBytes(path, entry, CHUNK_BYTES);
  yield end;
}

function storedPart(path: string, entry: ZipEntry): PartStream {
  return (chunkBytes) => Readable.from(checkedBytes(packedBytes(path, entry, chunkBytes), entry));
}

async function* checkedBytes(
  pieces: AsyncIterable<Buffer>,
  entry: ZipEntry,
): AsyncGenerator<Buffer> {
  let crc = 0;
  for await (const piece of pieces) {
    crc = crc32Continued(crc, piece);
    yield piece;
  }
  if (crc !== entry.crc) throw new Error('A stored part is not what its checksum says');
}

async function* packedBytes(
  path: string,
  { start, compressedBytes }: ZipEntry,
  chunkBytes: number,
): AsyncGenerator<Buffer> {
  if (compressedBytes === 0) return;
  const end = start + compressedBytes - 1;
  const pieces = createReadStream(path, { start, end, highWaterMark: chunkBytes });
  for await (const piece of pieces as AsyncIterable<Buffer>) yield piece;
}

function isOfDisk(error: Error): boolean {
  return 'syscall' in error;
}
