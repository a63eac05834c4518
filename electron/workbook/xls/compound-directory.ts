const ENTRY_BYTES = 128;
const NONE = 0xffffffff;

/** The kinds of entries in a compound file's directory. */
const STORAGE = 1;
export const STREAM = 2;
export const ROOT = 5;

/** One entry of the directory: a stream, or a storage of further entries. */
interface DirectoryEntry {
  readonly kind: number;
  readonly name: string;
  /** The first sector and how many bytes follow. */
  readonly start: number;
  readonly size: number;
  /** Entries of the same storage, in the order of a search tree, and the first of those inside this one. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

/** `null` where the directory has no such entry. */
export function entryAt(directory: Buffer, index: number): DirectoryEntry | null {
  const entry = directory.subarray(index * ENTRY_BYTES, (index + 1) * ENTRY_BYTES);
  if (entry.length < ENTRY_BYTES) return null;
  const nameBytes = Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2);
  return {
    kind: entry[66] ?? 0,
    name: entry.toString('utf16le', 0, nameBytes).toLowerCase(),
    start: entry.readUInt32LE(116),
    size: entry.readUInt32LE(120),
    left: entry.readUInt32LE(68),
    right: entry.readUInt32LE(72),
    child: entry.readUInt32LE(76),
  };
}

/**
 * The entries of the root storage. Where its tree does not hold, as some programs write it, all entries are the root's as
 * long as none of them is a storage that could hold others; else `null`.
 */
export function rootEntries(directory: Buffer): readonly DirectoryEntry[] | null {
  const first = entryAt(directory, 0)?.child ?? NONE;
  return entriesOfTree(directory, first) ?? entriesWithoutTree(directory);
}

function entriesOfTree(directory: Buffer, first: number): readonly DirectoryEntry[] | null {
  if (first === NONE) return null;
  const entries = new Map<number, DirectoryEntry>();
  const waiting = [first];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (index === NONE) continue;
    const entry = entries.has(index) ? null : entryAt(directory, index);
    if (entry === null || (entry.kind !== STREAM && entry.kind !== STORAGE)) return null;
    entries.set(index, entry);
    waiting.push(entry.left, entry.right);
  }
  return Array.from(entries.values());
}

function entriesWithoutTree(directory: Buffer): readonly DirectoryEntry[] | null {
  const count = Math.floor(directory.length / ENTRY_BYTES);
  const entries = Array.from({ length: count }, (_, index) => entryAt(directory, index));
  const known = entries.filter((entry) => entry !== null);
  return known.some(({ kind }) => kind === STORAGE) ? null : known;
}
