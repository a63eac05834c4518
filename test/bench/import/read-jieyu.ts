import { openWorkbook } from '../../../electron/workbook/open-workbook';
import { monthFromCell } from '../../../shared/purchases/dates';
import type { RowCursor } from '../../../shared/purchases/row-cursor';
import { COLUMN, Tally } from './tally';

/** The program's own reader, doing the work that every measured reader does. */
export async function readAndTally(file: string): Promise<void> {
  const sources = await openWorkbook(file);
  if (!sources.ok) throw new Error(JSON.stringify(sources.error));
  const tally = new Tally();
  const [source] = sources.value;
  const texts = new Map<number, string>();
  const months = new Map<number, string>();
  const read = await source?.readRows({
    onRow: (row) => {
      if (row.number === 1) return true;
      tally.add({
        drug: textOf(row, COLUMN.drug, texts),
        month: monthOf(row, months, source.epoch),
        flag: textOf(row, COLUMN.flag, texts),
        packs: row.digits(COLUMN.packs) / 10 ** row.places(COLUMN.packs),
        fen: row.digits(COLUMN.amount) * 10 ** (2 - row.places(COLUMN.amount)),
      });
      return true;
    },
  });
  if (read?.ok !== true) throw new Error(JSON.stringify(read));
  tally.print();
}

function textOf(row: RowCursor, column: number, known: Map<number, string>): string {
  const id = row.contentId(column);
  const text = known.get(id);
  if (text !== undefined) return text;
  const cell = row.cell(column);
  const fresh = cell.kind === 'empty' ? '' : cell.text;
  if (id > 0) known.set(id, fresh);
  return fresh;
}

function monthOf(row: RowCursor, known: Map<number, string>, epoch: 1900 | 1904): string {
  const id = row.contentId(COLUMN.date);
  const month = known.get(id);
  if (month !== undefined) return month;
  const fresh = monthFromCell(row.cell(COLUMN.date), epoch) ?? '';
  if (id > 0) known.set(id, fresh);
  return fresh;
}

/** The first 60 rows of the first sheet, as a preview shows them. */
export async function readBeginning(file: string): Promise<void> {
  const sources = await openWorkbook(file);
  if (!sources.ok) throw new Error(JSON.stringify(sources.error));
  let rows = 0;
  await sources.value[0]?.readRows({
    onRow: () => {
      rows += 1;
      return rows < 60;
    },
  });
  console.log(JSON.stringify({ rows, groups: 0, digest: '' }));
}

const [work = '', file = ''] = process.argv.slice(2);
await (work === 'beginning' ? readBeginning(file) : readAndTally(file));
