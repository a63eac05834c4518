// SheetJS as its guide shows it: every cell's defaults, and an object for each row.
import { readFileSync } from 'node:fs';

import * as XLSX from 'xlsx';

import { fenOf, monthOf, Tally } from './tally';

interface Line {
  readonly 通用名: string;
  readonly 采购日期: number;
  readonly 是否中选: string;
  readonly 数量: number;
  readonly 金额: number;
}

const [file = ''] = process.argv.slice(2);
const workbook = XLSX.read(readFileSync(file));
const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''] ?? {};
const tally = new Tally();
for (const line of XLSX.utils.sheet_to_json<Line>(sheet)) {
  tally.add({
    drug: line.通用名,
    month: monthOf(line.采购日期),
    flag: line.是否中选,
    packs: line.数量,
    fen: fenOf(line.金额),
  });
}
tally.print();
