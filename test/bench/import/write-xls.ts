import { writeFileSync } from 'node:fs';

import * as XLSX from 'xlsx';

import { HEADER, madeLines } from './made-lines';

/** A workbook of Excel 97: at most 65,535 lines. Days are bare serial numbers, as some programs leave them. */
export function writeHistoryXls(path: string, rows: number): void {
  const cells: (readonly (string | number)[])[] = [HEADER];
  let number = 0;
  for (const { serial, product, packs, fen } of madeLines(rows)) {
    number += 1;
    cells.push([number, serial, ...product.texts, packs, product.priceFen / 100, fen / 100]);
  }
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(
    workbook,
    XLSX.utils.aoa_to_sheet(cells.map((row) => [...row])),
    '采购明细',
  );
  const bytes: unknown = XLSX.write(workbook, { type: 'buffer', bookType: 'biff8' });
  if (!Buffer.isBuffer(bytes)) throw new Error('Broken belief: a workbook is written as bytes');
  writeFileSync(path, bytes);
}
