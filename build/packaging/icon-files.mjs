/** Icon files of Windows and macOS: each a directory in front of pictures as PNG. */

/** @typedef {{ sizePx: number, png: Buffer }} Picture */

const icoHeaderBytes = 6;
const icoEntryBytes = 16;

/** What macOS calls a picture of this size; twice the name's size on fine screens. @type {Record<number, string[]>} */
const icnsNames = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/**
 * @param {readonly Picture[]} pictures None larger than 256.
 * @returns {Buffer}
 */
export function icoFile(pictures) {
  const header = Buffer.alloc(icoHeaderBytes);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = icoHeaderBytes + icoEntryBytes * pictures.length;
  const entries = pictures.map(({ sizePx, png }) => {
    const entry = Buffer.alloc(icoEntryBytes);
    // 256 is written as 0.
    entry.writeUInt8(sizePx % 256, 0);
    entry.writeUInt8(sizePx % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
}

/**
 * @param {readonly Picture[]} pictures
 * @returns {Buffer}
 */
export function icnsFile(pictures) {
  const parts = pictures.flatMap(({ sizePx, png }) =>
    (icnsNames[sizePx] ?? []).map((name) => icnsPart(name, png)),
  );
  return icnsPart('icns', Buffer.concat(parts));
}

/**
 * @param {string} name
 * @param {Buffer} content
 */
function icnsPart(name, content) {
  const head = Buffer.alloc(8);
  head.write(name, 0, 'latin1');
  head.writeUInt32BE(content.length + head.length, 4);
  return Buffer.concat([head, content]);
}
