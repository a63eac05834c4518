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

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL = 0xffffffff;

/**
 * The files of a zip archive, from its central directory checked against every local header; `null` where anything does
 * not fit: a cut file, overlapping or repeated entries, names that differ, more entries than allowed.
 */
export function readZipDirectory(bytes: Buffer, maxEntries: number): readonly ZipEntry[] | null {
  const end = findEnd(bytes);
  if (end === null) return null;
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const offset = bytes.readUInt32LE(end + 16);
  const isOneDisk = bytes.readUInt32LE(end + 4) === 0 && bytes.readUInt16LE(end + 8) === count;
  if (!isOneDisk || count > maxEntries || offset + size > end) return null;
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    const read = readEntry(bytes, at, offset);
    if (read === null || read.next > offset + size) return null;
    entries.push(read.entry);
    at = read.next;
  }
  return haveOwnNames(entries) && lieApart(entries) ? entries : null;
}

/** The name under which a part is looked up: spreadsheets do not tell upper from lower case or `\` from `/`. */
export function zipPartKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function findEnd(bytes: Buffer): number | null {
  const last = bytes.length - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    const isEnd =
      bytes.readUInt32LE(at) === END && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length;
    if (isEnd) return at;
  }
  return null;
}

function readEntry(
  bytes: Buffer,
  at: number,
  directory: number,
): { entry: ZipEntry; next: number } | null {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return null;
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const next = extraEnd + bytes.readUInt16LE(at + 32);
  if (next > bytes.length) return null;
  const rawName = bytes.subarray(at + 46, nameEnd);
  const sizes = readSizes(bytes, at, bytes.subarray(nameEnd, extraEnd));
  if (sizes === null) return null;
  const start = dataStart(bytes, sizes.local, rawName);
  const method = bytes.readUInt16LE(at + 10);
  if (start === null || start + sizes.compressed > directory) return null;
  if (bytes.readUInt16LE(sizes.local + 8) !== method) return null;
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
      return Array.from({ length: Math.min(3, Math.floor(length / 8)) }, (_, index) => {
        const high = field.readUInt32LE(index * 8 + 4);
        return high * 2 ** 32 + field.readUInt32LE(index * 8);
      });
    }
    at += 4 + length;
  }
  return [];
}

function dataStart(bytes: Buffer, local: number, name: Buffer): number | null {
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) return null;
  const nameEnd = local + 30 + bytes.readUInt16LE(local + 26);
  if (nameEnd > bytes.length || !bytes.subarray(local + 30, nameEnd).equals(name)) return null;
  return nameEnd + bytes.readUInt16LE(local + 28);
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
