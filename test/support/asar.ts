import { readFileSync } from 'node:fs';

/** A file or folder as an asar archive lists it. */
interface AsarEntry {
  readonly files?: Readonly<Record<string, AsarEntry>>;
  readonly offset?: string;
  readonly size?: number;
}

/** What is in an archive, by path with `/`. */
export function readAsar(path: string): ReadonlyMap<string, Buffer> {
  const bytes = readFileSync(path);
  // The directory is a text in a record in a record; its contents follow.
  const contents = 8 + bytes.readUInt32LE(4);
  const directory = bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12));
  const root = JSON.parse(directory) as AsarEntry;
  const listed = new Map<string, Buffer>();
  const list = ({ files, offset, size }: AsarEntry, name: string): void => {
    for (const [inner, entry] of Object.entries(files ?? {})) {
      list(entry, name === '' ? inner : `${name}/${inner}`);
    }
    if (size === undefined) return;
    const start = contents + Number(offset);
    listed.set(name, bytes.subarray(start, start + size));
  };
  list(root, '');
  return listed;
}
