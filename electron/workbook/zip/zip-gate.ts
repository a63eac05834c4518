import { type AppError, appError } from '../../../shared/errors';
import { failure, type Result, success } from '../../../shared/result';
import { sourceOfBytes } from '../byte-source';
import { bytesOf, limits } from '../limits';
import { crc32 } from './crc32';
import { unpackPart } from './whole-part';
import { readZipDirectory, type ZipEntry, zipPartKey } from './zip-directory';

/** The checked parts of a zip archive that say something about cells, by their lookup key. */
export type ZipParts = ReadonlyMap<string, Buffer>;

interface ZipOptions {
  readonly file: string;
  /** Whether cells stand in `.bin` parts. */
  readonly keepsBinaryParts?: boolean;
}

/**
 * Opens a zip archive so that nothing damaged or hostile gets past: own directory walk, no duplicates, no overlaps, no
 * passwords, methods 0 and 8 only, bounded inflation and CRC-32 of every part that will be read.
 */
export function openZip(
  bytes: Buffer,
  { file, keepsBinaryParts = false }: ZipOptions,
): Result<ZipParts, AppError> {
  const entries = readZipDirectory(sourceOfBytes(bytes), limits.zipEntries);
  if (entries === null) return failure(appError('file.damaged', { file }));
  if (entries.some((entry) => entry.isEncrypted)) {
    return failure(appError('file.encrypted', { file }));
  }
  const parts = new Map<string, Buffer>();
  let total = 0;
  for (const entry of entries.filter((each) => isKept(each, keepsBinaryParts))) {
    const part = readPart(bytes, entry, file);
    if (!part.ok) return part;
    total += part.value.length;
    if (total > bytesOf(limits.allPartsMegabytes)) return failure(tooLarge(file));
    parts.set(zipPartKey(entry.name), part.value);
  }
  return success(parts);
}

/** A zip archive of the parts, uncompressed, written by our own hand: nothing of the original's structure is left in it. */
export function storedZip(parts: ZipParts): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of parts) {
    const rawName = Buffer.from(name, 'utf8');
    const fields = storedFields(rawName.length, part);
    const localHeader = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, rawName]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, rawName]),
    );
    local.push(localHeader, part);
    offset += localHeader.length + part.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

const KEPT_KIND = /\.(?:xml|rels)$|^mimetype$/;
const BINARY_KIND = /\.bin$/;
const DROPPED_FOLDER =
  /(?:^|\/)(?:media|drawings|charts|chartsheets\/_rels|embeddings|pivotcache|pivottables|vba|activex|ctrlprops|printersettings)\//;

/** Chosen by kind, not by a fixed list of names: honest programs name their parts differently. */
function isKept(entry: ZipEntry, keepsBinaryParts: boolean): boolean {
  const key = zipPartKey(entry.name);
  const isOfKind = KEPT_KIND.test(key) || (keepsBinaryParts && BINARY_KIND.test(key));
  return isOfKind && !DROPPED_FOLDER.test(key) && !key.endsWith('vbaproject.bin');
}

function readPart(bytes: Buffer, entry: ZipEntry, file: string): Result<Buffer, AppError> {
  const packed = bytes.subarray(entry.start, entry.start + entry.compressedBytes);
  return unpackPart(packed, { entry, file, maxMegabytes: limits.partMegabytes });
}

function tooLarge(file: string): AppError {
  return appError('file.tooLarge', { file, limitMegabytes: limits.partMegabytes });
}

/** Version 2.0, UTF-8 names, method 0, CRC and sizes: what local and central headers have in common. */
function storedFields(nameLength: number, part: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt32LE(crc32(part), 10);
  fields.writeUInt32LE(part.length, 14);
  fields.writeUInt32LE(part.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}
