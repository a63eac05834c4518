import { inflateRawSync } from 'node:zlib';

import { type AppError, appError } from '../../../shared/errors';
import { failure, type Result, success } from '../../../shared/result';
import { bytesOf, limits } from '../limits';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

/** What a part of an archive is unpacked as. */
export interface PartPlace {
  readonly entry: ZipEntry;
  readonly file: string;
  readonly maxMegabytes: number;
}

/** The most bytes that an honest part of this packed size holds. */
export function mostPartBytes({ compressedBytes }: ZipEntry, maxMegabytes: number): number {
  const byRatio = Math.max(
    bytesOf(limits.ratioFreeMegabytes),
    compressedBytes * limits.inflateRatio,
  );
  return Math.min(bytesOf(maxMegabytes), byRatio);
}

/** Unpacks a part that is held as a whole. Up to the limits, whatever size the archive declares; length and CRC-32 are checked. */
export function unpackPart(packed: Buffer, place: PartPlace): Result<Buffer, AppError> {
  const { entry, file } = place;
  const part = entry.method === 0 ? success(packed) : inflate(packed, place);
  if (!part.ok) return part;
  const isWhole = part.value.length === entry.inflatedBytes && crc32(part.value) === entry.crc;
  return isWhole ? part : failure(appError('file.damaged', { file }));
}

function inflate(
  packed: Buffer,
  { entry, file, maxMegabytes }: PartPlace,
): Result<Buffer, AppError> {
  if (entry.method !== 8) return failure(appError('file.damaged', { file }));
  try {
    const maxOutputLength = mostPartBytes(entry, maxMegabytes);
    return success(inflateRawSync(packed, { maxOutputLength }));
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    const tooLarge = appError('file.tooLarge', { file, limitMegabytes: maxMegabytes });
    return failure(isTooLarge ? tooLarge : appError('file.damaged', { file }));
  }
}
