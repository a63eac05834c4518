import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

import { HEADER, madeLines, PRODUCTS, yuanText } from './made-lines';

function isoDate(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

/** A text table in the encoding of Chinese Windows. */
export async function writeHistoryCsv(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  const encode = gbkEncoder();
  let waiting = [encode(`${HEADER.join(',')}\r\n`)];
  const flush = async (): Promise<void> => {
    if (!file.write(Buffer.concat(waiting))) await once(file, 'drain');
    waiting = [];
  };
  const products = new Map(PRODUCTS.map((product) => [product, encode(product.texts.join(','))]));
  let number = 0;
  for (const { serial, product, packs, fen } of madeLines(rows)) {
    number += 1;
    waiting.push(
      Buffer.from(`${String(number)},${isoDate(serial)},`),
      products.get(product) ?? encode(product.texts.join(',')),
      Buffer.from(`,${String(packs)},${yuanText(product.priceFen)},${yuanText(fen)}\r\n`),
    );
    if (waiting.length > 30_000) await flush();
  }
  await flush();
  file.end();
  await once(file, 'finish');
}

/** Node reads GBK and does not write it: the table is made by reading all pairs of bytes. */
function gbkEncoder(): (text: string) => Buffer {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      codes.set(decoder.decode(Buffer.from([lead, trail])), [lead, trail]);
    }
  }
  return (text) =>
    Buffer.from(
      Array.from(text).flatMap((character) =>
        character < '\u0080' ? [character.charCodeAt(0)] : (codes.get(character) ?? []),
      ),
    );
}
