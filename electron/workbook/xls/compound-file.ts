import { entryAt, ROOT, rootEntries, STREAM } from './compound-directory';

const END_OF_CHAIN = 0xfffffffe;
const LAST_SECTOR = 0xfffffffa;
const HEADER_FAT_SECTORS = 109;
const SMALL_STREAM_BYTES = 4096;
const SMALL_SECTOR_BYTES = 64;

/**
 * The streams that stand in the root of a compound file (the container of .xls), by lower-case name, with their bytes.
 * What is embedded in the document lies in storages of its own, under the same names: a workbook in a workbook is another one.
 */
export type Streams = ReadonlyMap<string, Buffer>;

/**
 * Walks every sector chain of the root's streams first, so that a parser meets no cycles, gaps or sizes out of range.
 * `null` where the structure does not hold.
 */
export function readCompoundFile(bytes: Buffer): Streams | null {
  if (bytes.length < 512) return null;
  const shift = bytes.readUInt16LE(30);
  if ((shift !== 9 && shift !== 12) || bytes.readUInt16LE(32) !== 6) return null;
  const file: Sectors = { bytes, sectorBytes: 1 << shift };
  const table = readTable(file);
  if (table === null) return null;
  const directory = readChain(file, table, bytes.readUInt32LE(48), null);
  const smallTable = readChain(file, table, bytes.readUInt32LE(60), null);
  return directory === null || smallTable === null
    ? null
    : readStreams({ file, table, directory, smallTable: numbersIn(smallTable) });
}

interface Sectors {
  readonly bytes: Buffer;
  readonly sectorBytes: number;
}

/** The file allocation table: for each sector the next of its chain. */
function readTable(file: Sectors): readonly number[] | null {
  const sectors = tableSectors(file);
  if (sectors === null) return null;
  const table: number[] = [];
  for (const index of sectors) {
    const sector = sectorAt(file, index);
    if (sector === null) return null;
    for (const next of numbersIn(sector)) table.push(next);
  }
  return table;
}

function tableSectors(file: Sectors): readonly number[] | null {
  const { bytes, sectorBytes } = file;
  const count = bytes.readUInt32LE(44);
  if (count * sectorBytes > bytes.length) return null;
  const listed = numbersIn(bytes.subarray(76, 76 + HEADER_FAT_SECTORS * 4));
  let next = bytes.readUInt32LE(68);
  while (listed.length < count && next < LAST_SECTOR) {
    const sector = sectorAt(file, next);
    if (sector === null || sector.length < sectorBytes) return null;
    const numbers = numbersIn(sector);
    next = numbers.pop() ?? END_OF_CHAIN;
    listed.push(...numbers);
  }
  return listed.length < count ? null : listed.slice(0, count);
}

interface Container {
  readonly file: Sectors;
  readonly table: readonly number[];
  readonly directory: Buffer;
  readonly smallTable: readonly number[];
}

function readStreams({ file, table, directory, smallTable }: Container): Streams | null {
  const root = entryAt(directory, 0);
  const entries = root === null ? null : rootEntries(directory);
  if (root?.kind !== ROOT || entries === null) return null;
  const smallBytes = readChain(file, table, root.start, null);
  if (smallBytes === null) return null;
  const small: Sectors = { bytes: smallBytes, sectorBytes: SMALL_SECTOR_BYTES };
  const streams = new Map<string, Buffer>();
  for (const { kind, name, start, size } of entries) {
    if (kind !== STREAM || size === 0) continue;
    const stream =
      size < SMALL_STREAM_BYTES
        ? readSmallChain(small, smallTable, start, size)
        : readChain(file, table, start, size);
    if (stream === null) return null;
    streams.set(name, stream);
  }
  return streams;
}

/** The bytes of a chain, cut to `size`; `null` for a cycle, a sector outside the file, or too few sectors. */
function readChain(
  file: Sectors,
  table: readonly number[],
  start: number,
  size: number | null,
): Buffer | null {
  return followChain({ table, start, size, sector: (index) => sectorAt(file, index) });
}

function readSmallChain(
  small: Sectors,
  table: readonly number[],
  start: number,
  size: number,
): Buffer | null {
  const sector = (index: number): Buffer | null => {
    const at = index * small.sectorBytes;
    return at < small.bytes.length ? small.bytes.subarray(at, at + small.sectorBytes) : null;
  };
  return followChain({ table, start, size, sector });
}

function followChain(chain: {
  readonly table: readonly number[];
  readonly start: number;
  readonly size: number | null;
  readonly sector: (index: number) => Buffer | null;
}): Buffer | null {
  const { table, size, sector } = chain;
  const pieces: Buffer[] = [];
  let length = 0;
  let next = chain.start;
  while (next < LAST_SECTOR && (size === null || length < size)) {
    const piece = pieces.length > table.length ? null : sector(next);
    if (piece === null) return null;
    pieces.push(piece);
    length += piece.length;
    next = table[next] ?? END_OF_CHAIN;
  }
  if (size !== null && length < size) return null;
  const bytes = Buffer.concat(pieces);
  return size === null ? bytes : bytes.subarray(0, size);
}

/** The last sector of a file may be cut short. */
function sectorAt({ bytes, sectorBytes }: Sectors, index: number): Buffer | null {
  const at = (index + 1) * sectorBytes;
  return at < bytes.length ? bytes.subarray(at, at + sectorBytes) : null;
}

function numbersIn(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    bytes.readUInt32LE(index * 4),
  );
}
