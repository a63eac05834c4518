// Inflates the largest part of a workbook and does nothing with it: what no reader can do without.
import { open } from 'node:fs/promises';
import { createInflateRaw } from 'node:zlib';

const CHUNK_BYTES = 1 << 18;

const [file = ''] = process.argv.slice(2);
const handle = await open(file);
const { size } = await handle.stat();
const tail = Buffer.alloc(Math.min(size, 65_558));
await handle.read(tail, 0, tail.length, size - tail.length);
const end = tail.lastIndexOf('PK\x05\x06');
const directory = Buffer.alloc(tail.readUInt32LE(end + 12));
await handle.read(directory, 0, directory.length, tail.readUInt32LE(end + 16));
let largest = { packed: 0, at: 0 };
for (let at = 0; at < directory.length;) {
  const packed = directory.readUInt32LE(at + 20);
  if (packed > largest.packed) largest = { packed, at: directory.readUInt32LE(at + 42) };
  const lengths = [28, 30, 32].map((place) => directory.readUInt16LE(at + place));
  at += 46 + lengths.reduce((sum, length) => sum + length, 0);
}
const local = Buffer.alloc(30);
await handle.read(local, 0, 30, largest.at);
const start = largest.at + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
const packedBytes = handle.createReadStream({
  start,
  end: start + largest.packed - 1,
  highWaterMark: CHUNK_BYTES,
});
let inflatedBytes = 0;
for await (const chunk of packedBytes.pipe(createInflateRaw({ chunkSize: CHUNK_BYTES }))) {
  inflatedBytes += (chunk as Buffer).length;
}
console.log(JSON.stringify({ inflatedBytes }));
