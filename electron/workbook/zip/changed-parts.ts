import { deflateRawSync, inflateRawSync } from 'node:zlib';

import { present } from '../../../shared/assert';
import { sourceOfBytes } from '../byte-source';
import { limits } from '../limits';
import { crc32 } from './crc32';
import { readZipDirectory, type ZipEntry } from './zip-directory';
import { type ArchivedPart, packedPart, zipArchive } from './zip-writer';

/** The new text of a part; `null` leaves it as it is. Its present text is only unpacked when asked for. */
type PartChange = (name: string, text: () => string) => string | null;

/** An archive that we made ourselves with some of its parts changed; all others stay as they are packed. */
export function withChangedParts(archive: Buffer, change: PartChange): Buffer {
  const entries = readZipDirectory(sourceOfBytes(archive), limits.zipEntries);
  const parts = present(entries, 'an archive of our own is whole').map((entry): ArchivedPart => {
    const packed = archive.subarray(entry.start, entry.start + entry.compressedBytes);
    const text = change(entry.name, () => unpacked(packed, entry));
    const name = Buffer.from(entry.name, 'utf8');
    if (text === null) return packedPart({ ...entry, name, content: [packed] });
    const bytes = Buffer.from(text, 'utf8');
    return packedPart({
      name,
      method: DEFLATED,
      crc: crc32(bytes),
      inflatedBytes: bytes.length,
      content: [deflateRawSync(bytes)],
    });
  });
  return zipArchive(parts);
}

const DEFLATED = 8;

function unpacked(packed: Buffer, { method }: ZipEntry): string {
  return (method === DEFLATED ? inflateRawSync(packed) : packed).toString('utf8');
}
