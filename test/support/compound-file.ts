const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const TABLE_SECTOR = 0xfffffffd;
const LIST_SECTOR = 0xfffffffc;
/** Sectors of the table that the header itself names. */
const IN_HEADER = 109;
/** Shorter streams would lie in a container of their own. */
const SHORTEST_STREAM = 4096;

type Streams = Readonly<Record<string, Buffer>>;

/**
 * A compound file (the container of .xls) with these streams, each filled up with zeros to a size of its own sectors, and
 * with storages of further streams behind them, as embedded objects are.
 */
export function compoundFile(
  streams: Streams,
  storages: Readonly<Record<string, Streams>> = {},
): Buffer {
  const inRoot = Object.entries(streams);
  const embedded = Object.entries(storages).map(([name, inside]) => ({
    name,
    inside: Object.entries(inside),
  }));
  const contents = [...inRoot, ...embedded.flatMap(({ inside }) => inside)].map(
    ([name, content]) => ({
      name,
      content: padded(content, Math.max(SHORTEST_STREAM, content.length)),
    }),
  );
  // The root, its own streams and the storages, then what is in these.
  const first = { storage: 1 + inRoot.length, embedded: 1 + inRoot.length + embedded.length };
  const entryCount = first.embedded + contents.length - inRoot.length;
  const directorySectors = Math.ceil((entryCount * 128) / SECTOR);
  const dataSectors = contents.reduce((sum, { content }) => sum + content.length / SECTOR, 0);
  // One place in a hundred and more is left for the sectors that only list the table's own.
  const tableSectors = Math.ceil(((dataSectors + directorySectors + 2) * 1.01) / (SECTOR / 4 - 1));
  const table: number[] = Array.from({ length: tableSectors }, () => TABLE_SECTOR);
  const chain = (length: number): number => {
    const start = table.length;
    for (let index = 1; index < length; index += 1) table.push(start + index);
    table.push(END_OF_CHAIN);
    return start;
  };
  const directoryStart = chain(directorySectors);
  const placed = contents.map((stream) => ({
    ...stream,
    start: chain(stream.content.length / SECTOR),
  }));
  const listStart = table.length;
  const lists = tableLists(tableSectors, listStart);
  table.push(...lists.map(() => LIST_SECTOR));
  const streamEntry = (index: number, next: number): Buffer => {
    const { name, content, start } = placed[index] ?? { name: '', content: [], start: 0 };
    return directoryEntry({ name, kind: 2, start, size: content.length, next });
  };
  /** Entries of one storage follow each other, each to the right of the one before. */
  const chained = (entry: number, end: number): number => (entry + 1 < end ? entry + 1 : FREE);
  let inside = first.embedded;
  const storageEntries = embedded.map(({ name, inside: { length } }, index) => {
    const child = length === 0 ? FREE : inside;
    inside += length;
    const next = chained(first.storage + index, first.embedded);
    return directoryEntry({ name, kind: 1, start: 0, size: 0, child, next });
  });
  let at = first.embedded;
  const embeddedEntries = embedded.flatMap(({ inside: { length } }) => {
    const end = at + length;
    return Array.from({ length }, () => {
      const entry = streamEntry(inRoot.length + at - first.embedded, chained(at, end));
      at += 1;
      return entry;
    });
  });
  const directory = padded(
    Buffer.concat([
      directoryEntry({ name: 'Root Entry', kind: 5, start: END_OF_CHAIN, size: 0, child: 1 }),
      ...inRoot.map((_, index) => streamEntry(index, chained(index + 1, first.embedded))),
      ...storageEntries,
      ...embeddedEntries,
    ]),
    directorySectors * SECTOR,
  );
  const tableBytes = Buffer.alloc(tableSectors * SECTOR, 0xff);
  for (const [index, next] of table.entries()) tableBytes.writeUInt32LE(next, index * 4);
  return Buffer.concat([
    header({ tableSectors, directoryStart, listStart, lists: lists.length }),
    tableBytes,
    directory,
    ...placed.map(({ content }) => content),
    ...lists,
  ]);
}

/** Sectors that name the table's sectors beyond those the header has room for, each with the next one at its end. */
function tableLists(tableSectors: number, start: number): readonly Buffer[] {
  const perList = SECTOR / 4 - 1;
  const count = Math.max(0, Math.ceil((tableSectors - IN_HEADER) / perList));
  return Array.from({ length: count }, (_, list) => {
    const bytes = Buffer.alloc(SECTOR, 0xff);
    const first = IN_HEADER + list * perList;
    for (let sector = first; sector < Math.min(first + perList, tableSectors); sector += 1) {
      bytes.writeUInt32LE(sector, (sector - first) * 4);
    }
    bytes.writeUInt32LE(list + 1 < count ? start + list + 1 : END_OF_CHAIN, perList * 4);
    return bytes;
  });
}

function padded(bytes: Buffer, length: number): Buffer {
  const whole = Math.ceil(length / SECTOR) * SECTOR;
  return Buffer.concat([bytes, Buffer.alloc(whole - bytes.length)]);
}

function header({
  tableSectors,
  directoryStart,
  listStart,
  lists,
}: {
  readonly tableSectors: number;
  readonly directoryStart: number;
  readonly listStart: number;
  readonly lists: number;
}): Buffer {
  const bytes = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const) {
    bytes.writeUInt16LE(value, at);
  }
  for (const [at, value] of [
    [44, tableSectors],
    [48, directoryStart],
    [56, SHORTEST_STREAM],
    [60, END_OF_CHAIN],
    [68, lists === 0 ? END_OF_CHAIN : listStart],
    [72, lists],
  ] as const) {
    bytes.writeUInt32LE(value, at);
  }
  for (let index = 0; index < IN_HEADER; index += 1) {
    bytes.writeUInt32LE(index < tableSectors ? index : FREE, 76 + index * 4);
  }
  return bytes;
}

function directoryEntry(entry: {
  readonly name: string;
  readonly kind: 1 | 2 | 5;
  readonly start: number;
  readonly size: number;
  readonly child?: number;
  readonly next?: number;
}): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(entry.name, 0, 'utf16le');
  bytes.writeUInt16LE((entry.name.length + 1) * 2, 64);
  bytes[66] = entry.kind;
  bytes[67] = 1;
  bytes.writeUInt32LE(FREE, 68);
  bytes.writeUInt32LE(entry.next ?? FREE, 72);
  bytes.writeUInt32LE(entry.child ?? FREE, 76);
  bytes.writeUInt32LE(entry.start, 116);
  bytes.writeUInt32LE(entry.size, 120);
  return bytes;
}
