import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';

/** Takes chosen files out of a large zip archive without unpacking the rest. */

const inflate = promisify(inflateRaw);
const endMark = 0x06054b50;
const endLength = 22;
const entryMark = 0x02014b50;
const entryLength = 46;
const localLength = 30;

/**
 * @typedef {object} Entry
 * @property {string} name
 * @property {number} method 0 stored, 8 deflated.
 * @property {number} crc
 * @property {number} packedLength
 * @property {number} mode The file's rights on Unix.
 * @property {number} offset Of its local header.
 */

/**
 * @param {string} archive
 * @param {string} folder Where they are written.
 * @param {(name: string) => string | null} placeOf The path in the folder, or `null` to leave a file out.
 * @returns {Promise<void>}
 * @throws {Error} Where the archive is damaged.
 */
export async function unzip(archive, folder, placeOf) {
  const file = await open(archive);
  try {
    for (const entry of await directoryOf(file)) {
      const place = entry.name.endsWith('/') ? null : placeOf(entry.name);
      if (place === null) continue;
      const path = join(folder, place);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, await contentOf(file, entry), { mode: entry.mode & 0o777 });
    }
  } finally {
    await file.close();
  }
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @returns {Promise<readonly Entry[]>}
 */
async function directoryOf(file) {
  const { size } = await file.stat();
  const tail = await bytesAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  let end = tail.length - endLength;
  while (end >= 0 && tail.readUInt32LE(end) !== endMark) end -= 1;
  if (end < 0) throw new Error('the archive has no end');
  const directory = await bytesAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  /** @type {Entry[]} */
  const entries = [];
  for (let at = 0; at < directory.length;) {
    if (directory.readUInt32LE(at) !== entryMark) throw new Error('the directory is damaged');
    const nameLength = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + entryLength, at + entryLength + nameLength);
    entries.push({
      name,
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packedLength: directory.readUInt32LE(at + 20),
      mode: directory.readUInt16LE(at + 40),
      offset: directory.readUInt32LE(at + 42),
    });
    const extraLength = directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    at += entryLength + nameLength + extraLength;
  }
  return entries;
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @param {Entry} entry
 * @returns {Promise<Buffer>}
 */
async function contentOf(file, { name, method, crc, packedLength, offset }) {
  const local = await bytesAt(file, offset, localLength);
  const start = offset + localLength + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = await bytesAt(file, start, packedLength);
  const content = method === 0 ? packed : await inflate(packed);
  if (crc32(content) !== crc) throw new Error(`${name} is damaged in the archive`);
  return content;
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @param {number} position
 * @param {number} length
 */
async function bytesAt(file, position, length) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new Error('the archive ends too early');
  return buffer;
}
