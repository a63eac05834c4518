// TextDecoder and split: the shortest way through a text table in plain JavaScript.
import { readFileSync } from 'node:fs';

import { COLUMN, fenOf, monthOf, Tally } from './tally';

const [file = '', encoding = ''] = process.argv.slice(2);
const tally = new Tally();
const lines = new TextDecoder(encoding).decode(readFileSync(file)).split('\r\n');
for (const line of lines.slice(1)) {
  if (line === '') continue;
  const cells = line.split(',');
  tally.add({
    drug: cells[COLUMN.drug] ?? '',
    month: monthOf(cells[COLUMN.date] ?? ''),
    flag: cells[COLUMN.flag] ?? '',
    packs: Number(cells[COLUMN.packs]),
    fen: fenOf(cells[COLUMN.amount] ?? ''),
  });
}
tally.print();
