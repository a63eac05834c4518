import { writeFileSync } from 'node:fs';

import { compoundFile } from '../../support/compound-file';
import { HEADER, madeLines } from './made-lines';

/** A workbook of Excel 97: at most 65,535 lines. Days are bare serial numbers, as some programs leave them. */
export function writeHistoryXls(path: string, rows: number): void {
  const sheet: Buffer[] = [begin(0x0010), ...HEADER.map((word, column) => label(0, column, word))];
  let row = 0;
  for (const { serial, product, packs, fen } of madeLines(rows)) {
    row += 1;
    sheet.push(number(row, 0, row), number(row, 1, serial));
    for (const [index, text] of product.texts.entries()) sheet.push(label(row, index + 2, text));
    sheet.push(number(row, 9, packs));
    sheet.push(number(row, 10, product.priceFen / 100), number(row, 11, fen / 100));
  }
  sheet.push(END);
  const name = utf16('Sheet1');
  const bound = Buffer.alloc(8);
  const globals = [begin(0x0005), record(0x0042, words(1200))];
  const before = [...globals, record(0x0085, Buffer.concat([bound, name])), END];
  bound.writeUInt32LE(before.reduce((sum, { length }) => sum + length, 0));
  bound.writeUInt8(6, 6);
  bound.writeUInt8(1, 7);
  const bounds = record(0x0085, Buffer.concat([bound, name]));
  const stream = Buffer.concat([...globals, bounds, END, ...sheet]);
  writeFileSync(path, compoundFile({ Workbook: stream }));
}

const END = record(0x000a, Buffer.alloc(0));

function begin(kind: number): Buffer {
  return record(0x0809, words(0x0600, kind, 0, 0, 0, 0, 0, 0));
}

function number(row: number, column: number, value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return record(0x0203, Buffer.concat([words(row, column, 0), bytes]));
}

function label(row: number, column: number, text: string): Buffer {
  const head = Buffer.concat([words(row, column, 0, text.length), Buffer.from([1])]);
  return record(0x0204, Buffer.concat([head, utf16(text)]));
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

function record(type: number, content: Buffer): Buffer {
  return Buffer.concat([words(type, content.length), content]);
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}
