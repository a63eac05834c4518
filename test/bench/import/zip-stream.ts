import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { crc32, createDeflateRaw } from 'node:zlib';

/** Writes zip entries one after the other, each deflated while it is made. */
export function createZip(path: string): {
  readonly add: (name: string, texts: Iterable<string>) => Promise<void>;
  readonly end: () => Promise<void>;
} {
  const file = createWriteStream(path);
  const central: Buffer[] = [];
  let offset = 0;
  const put: Put = async (bytes) => {
    offset += bytes.length;
    if (!file.write(bytes)) await once(file, 'drain');
  };
  return {
    add: async (name, texts) => {
      const at = offset;
      const rawName = Buffer.from(name);
      // Bit 3: checksum and sizes follow the entry.
      const fields = Buffer.alloc(26);
      fields.writeUInt16LE(20, 0);
      fields.writeUInt16LE(0x0808, 2);
      fields.writeUInt16LE(8, 4);
      fields.writeUInt16LE(rawName.length, 22);
      await put(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, rawName]));
      const sizes = await deflate(texts, put);
      for (const [place, value] of [
        [10, sizes.crc],
        [14, sizes.packed],
        [18, sizes.plain],
      ] as const) {
        fields.writeUInt32LE(value, place);
      }
      await put(Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), fields.subarray(10, 22)]));
      const place = Buffer.alloc(14);
      place.writeUInt32LE(at, 10);
      central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, rawName);
    },
    end: async () => {
      const directory = Buffer.concat(central);
      const end = Buffer.alloc(22);
      end.write('PK\x05\x06', 'latin1');
      end.writeUInt16LE(central.length / 4, 8);
      end.writeUInt16LE(central.length / 4, 10);
      end.writeUInt32LE(directory.length, 12);
      end.writeUInt32LE(offset, 16);
      await put(Buffer.concat([directory, end]));
      file.end();
      await once(file, 'finish');
    },
  };
}

const CHUNK_CHARACTERS = 1 << 20;

type Put = (bytes: Buffer) => Promise<void>;

async function deflate(
  texts: Iterable<string>,
  put: Put,
): Promise<{ readonly crc: number; readonly packed: number; readonly plain: number }> {
  const sizes = { crc: 0, packed: 0, plain: 0 };
  const packer = createDeflateRaw({ level: 6 });
  const written = (async () => {
    for await (const part of packer) {
      const bytes = part as Buffer;
      sizes.packed += bytes.length;
      await put(bytes);
    }
  })();
  const push = async (text: string): Promise<void> => {
    const bytes = Buffer.from(text);
    sizes.crc = crc32(bytes, sizes.crc);
    sizes.plain += bytes.length;
    if (!packer.write(bytes)) await once(packer, 'drain');
  };
  let waiting = '';
  for (const text of texts) {
    waiting += text;
    if (waiting.length > CHUNK_CHARACTERS) {
      await push(waiting);
      waiting = '';
    }
  }
  await push(waiting);
  packer.end();
  await written;
  return sizes;
}
