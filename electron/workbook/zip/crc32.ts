const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) {
    value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value >>> 0;
});

/** CRC-32 as zip archives use it. Node's own `zlib.crc32` is newer than the oldest runtime we support. */
export function crc32(bytes: Uint8Array): number {
  return crc32Continued(0, bytes);
}

/** The CRC-32 of what gave `crc`, with more bytes behind it. */
export function crc32Continued(crc: number, bytes: Uint8Array): number {
  let value = ~crc;
  for (let index = 0; index < bytes.length; index += 1) {
    value = (TABLE[(value ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  }
  return ~value >>> 0;
}
