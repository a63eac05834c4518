import type { ByteSource } from '../byte-source';

/** One file of a zip archive, with where its compressed bytes lie. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly compressedBytes: number;
  readonly inflatedBytes: number;
  readonly start: number;
}

/** The parts of an archive by {@link zipPartKey}. */
export type ZipEntries = ReadonlyMap<string, ZipEntry>;

const END = 0x06054b50;
const WIDE_END = 0x06064b50;
const WIDE_END_PLACE = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL = 0xffffffff;
const MOST_DIRECTORY_BYTES = 16 * 1024 * 1024;

/**
 * The files of a zip archive, from its central directory checked against every local header; `null` where anything does
 * not fit: a cut file, overlapping or repeated entries, names that differ, more entries than allowed.
 */
export function readZipDirectory(
  source: ByteSource,
  maxEntries: number,
): readonly ZipEntry[] | null {
  const place = findDirectory(source);
  if (place === null) return null;
  const { count, size, offset, end } = place;
  if (count > maxEntries || size > MOST_DIRECTORY_BYTES || offset + size > end) return null;
  const directory = source.read(offset, offset + size);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const read = readEntry(directory, at, { source, end: offset });
    if (read === null) return null;
    entries.push(read.entry);
    at = read.next;
  }
  return haveOwnNames(entries) && lieApart(entries) ? entries : null;
}

/** The name under which a part is looked up: spreadsheets do not tell upper from lower case or `\` from `/`. */
export function zipPartKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

interface DirectoryPlace {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  /** Where the records of the end begin. */
  readonly end: number;
}

function findDirectory(source: ByteSource): DirectoryPlace | null {
  const tailStart = Math.max(0, source.size - 22 - 0xffff);
  const tail = source.read(tailStart, source.size);
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    const isEnd =
      tail.readUInt32LE(at) === END && at + 22 + tail.readUInt16LE(at + 20) === tail.length;
    if (isEnd) return placeAt(source, tail.subarray(at), tailStart + at);
  }
  return null;
}

function placeAt(source: ByteSource, record: Buffer, end: number): DirectoryPlace | null {
  const count = record.readUInt16LE(10);
  const size = record.readUInt32LE(12);
  const offset = record.readUInt32LE(16);
  const isOneDisk = record.readUInt32LE(4) === 0 && record.readUInt16LE(8) === count;
  if (!isOneDisk) return null;
  const isWide = count === 0xffff || size === FULL || offset === FULL;
  return isWide ? widePlace(source, end) : { count, size, offset, end };
}

/** Some programs write the large form of the end in small archives, too. */
function widePlace(source: ByteSource, end: number): DirectoryPlace | null {
  const locator = source.read(Math.max(0, end - 20), end);
  if (locator.length < 20 || locator.readUInt32LE(0) !== WIDE_END_PLACE) return null;
  const at = readUInt64(locator, 8);
  const record = source.read(at, at + 56);
  if (at + 56 > end - 20 || record.length < 56 || record.readUInt32LE(0) !== WIDE_END) return null;
  const count = readUInt64(record, 32);
  const isOneDisk = readUInt64(record, 16) === 0 && readUInt64(record, 24) === count;
  if (!isOneDisk) return null;
  return { count, size: readUInt64(record, 40), offset: readUInt64(record, 48), end: at };
}

function readEntry(
  bytes: Buffer,
  at: number,
  archive: { readonly source: ByteSource; readonly end: number },
): { entry: ZipEntry; next: number } | null {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return null;
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const next = extraEnd + bytes.readUInt16LE(at + 32);
  if (next > bytes.length) return null;
  const rawName = bytes.subarray(at + 46, nameEnd);
  const sizes = readSizes(bytes, at, bytes.subarray(nameEnd, extraEnd));
  if (sizes === null) return null;
  const method = bytes.readUInt16LE(at + 10);
  const start = dataStart(archive.source, sizes.local, { name: rawName, method });
  if (start === null || start + sizes.compressed > archive.end) return null;
  const entry: ZipEntry = {
    name: rawName.toString('utf8'),
    isEncrypted: (bytes.readUInt16LE(at + 8) & 0x41) !== 0,
    method,
    crc: bytes.readUInt32LE(at + 16),
    compressedBytes: sizes.compressed,
    inflatedBytes: sizes.inflated,
    start,
  };
  return { entry, next };
}

/** Sizes and the local header's place, from the zip64 field where the plain ones are full. */
function readSizes(
  bytes: Buffer,
  at: number,
  extra: Buffer,
): { compressed: number; inflated: number; local: number } | null {
  const wide = zip64Values(extra);
  const read = (plain: number): number | null => {
    if (plain !== FULL) return plain;
    return wide.shift() ?? null;
  };
  const inflated = read(bytes.readUInt32LE(at + 24));
  const compressed = read(bytes.readUInt32LE(at + 20));
  const local = read(bytes.readUInt32LE(at + 42));
  return inflated === null || compressed === null || local === null
    ? null
    : { compressed, inflated, local };
}

function zip64Values(extra: Buffer): number[] {
  let at = 0;
  while (at + 4 <= extra.length) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1 && at + 4 + length <= extra.length) {
      const field = extra.subarray(at + 4, at + 4 + length);
      const count = Math.min(3, Math.floor(length / 8));
      return Array.from({ length: count }, (_, index) => readUInt64(field, index * 8));
    }
    at += 4 + length;
  }
  return [];
}

function readUInt64(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(at + 4) * 2 ** 32 + bytes.readUInt32LE(at);
}

function dataStart(
  source: ByteSource,
  local: number,
  entry: { readonly name: Buffer; readonly method: number },
): number | null {
  const header = source.read(local, local + 30 + entry.name.length);
  if (header.length < 30 + entry.name.length || header.readUInt32LE(0) !== LOCAL) return null;
  if (header.readUInt16LE(8) !== entry.method) return null;
  const hasName = header.readUInt16LE(26) === entry.name.length;
  if (!hasName || !header.subarray(30).equals(entry.name)) return null;
  return local + header.length + header.readUInt16LE(28);
}

function haveOwnNames(entries: readonly ZipEntry[]): boolean {
  return new Set(entries.map((entry) => zipPartKey(entry.name))).size === entries.length;
}

function lieApart(entries: readonly ZipEntry[]): boolean {
  let reached = 0;
  for (const entry of [...entries].sort((left, right) => left.start - right.start)) {
    if (entry.start < reached) return false;
    reached = entry.start + entry.compressedBytes;
  }
  return true;
}
