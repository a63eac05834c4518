import { openWorkbook } from '../../../electron/workbook/open-workbook';
import type { SheetSource } from '../../../electron/workbook/sheet-source';
import { monthFromCell } from '../../../shared/purchases/dates';
import type { RawCell } from '../../../shared/purchases/raw-table';
import type { RowCursor } from '../../../shared/purchases/row-cursor';
import { COLUMN, Tally } from './tally';

/** The program's own reader, doing the work that every measured reader does. */
export async function readAndTally(file: string): Promise<void> {
  const source = await firstSheet(file);
  const drugs = new Texts(COLUMN.drug, textOf);
  const flags = new Texts(COLUMN.flag, textOf);
  const months = new Texts(COLUMN.date, (cell) => monthFromCell(cell, source.epoch) ?? '');
  const tally = new Tally();
  const read = await source.readRows({
    onRow: (row) => {
      if (row.number === 1) return true;
      tally.add({
        drug: drugs.of(row),
        month: months.of(row),
        flag: flags.of(row),
        packs: row.digits(COLUMN.packs),
        fen: row.digits(COLUMN.amount) * (FEN[row.places(COLUMN.amount)] ?? NaN),
      });
      return true;
    },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  tally.print();
}

/** Fen by how many places an amount in yuan is written with. */
const FEN = [100, 10, 1];

async function firstSheet(file: string): Promise<SheetSource> {
  const sources = await openWorkbook(file);
  const source = sources.ok ? sources.value[0] : undefined;
  if (source === undefined) throw new Error(JSON.stringify(sources));
  return source;
}

/** What the contents of a column mean, each worked out once. */
class Texts {
  readonly #known: string[] = [];
  readonly #column: number;
  readonly #textOf: (cell: RawCell) => string;

  constructor(column: number, textOf: (cell: RawCell) => string) {
    this.#column = column;
    this.#textOf = textOf;
  }

  of(row: RowCursor): string {
    const id = row.contentId(this.#column);
    return this.#known[id] ?? this.#learn(id, row.cell(this.#column));
  }

  #learn(id: number, cell: RawCell): string {
    const text = this.#textOf(cell);
    if (id > 0) this.#known[id] = text;
    return text;
  }
}

function textOf(cell: RawCell): string {
  return cell.kind === 'empty' ? '' : cell.text;
}

/** The first 60 rows of the first sheet, as a preview shows them. */
export async function readBeginning(file: string): Promise<void> {
  const source = await firstSheet(file);
  let rows = 0;
  await source.readRows({
    onRow: () => {
      rows += 1;
      return rows < 60;
    },
  });
  console.log(JSON.stringify({ rows, groups: 0, digest: '' }));
}

const [work = '', file = ''] = process.argv.slice(2);
await (work === 'beginning' ? readBeginning(file) : readAndTally(file));
