// SheetJS alone, in its leanest mode.
import { readFileSync } from 'node:fs';

import * as XLSX from 'xlsx';

import { COLUMN, fenOf, monthOf, Tally } from './tally';

const [file = '', encoding = ''] = process.argv.slice(2);
const bytes = readFileSync(file);
const options = { dense: true, cellFormula: false, cellHTML: false, cellText: false };
// It takes every text table for UTF-8 and its cells for numbers and dates; so the text is decoded for it, and left text.
const workbook =
  encoding === ''
    ? XLSX.read(bytes, options)
    : XLSX.read(new TextDecoder(encoding).decode(bytes), { ...options, type: 'string', raw: true });
const rows = workbook.Sheets[workbook.SheetNames[0] ?? '']?.['!data'] ?? [];
const tally = new Tally();
for (const row of rows.slice(1)) {
  const value = (column: number): string | number => row[column]?.v as string | number;
  tally.add({
    drug: String(value(COLUMN.drug)),
    month: monthOf(value(COLUMN.date)),
    flag: String(value(COLUMN.flag)),
    packs: Number(value(COLUMN.packs)),
    fen: fenOf(value(COLUMN.amount)),
  });
}
tally.print();
