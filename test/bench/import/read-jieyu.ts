import { openWorkbook } from '../../../electron/workbook/opening/open-workbook';
import type { SheetSource } from '../../../electron/workbook/sheet-source';
import { monthFromCell } from '../../../shared/purchases/contents/dates';
import type { RawCell } from '../../../shared/purchases/table/raw-table';
import type { RowCursor } from '../../../shared/purchases/table/row-cursor';
import { COLUMN, printTotals } from './tally';

/** The program's own reader, doing the work that every measured reader does. */
export async function readAndTally(file: string): Promise<void> {
  const source = await firstSheet(file);
  const drugs = new Texts(COLUMN.drug, textOf);
  const flags = new Texts(COLUMN.flag, textOf);
  const months = new Texts(COLUMN.date, (cell) => monthFromCell(cell, source.epoch) ?? '');
  const keys: number[] = [];
  const groupsByKey = new Int32Array(MOST_DRUGS * MOST_MONTHS * MOST_FLAGS);
  const packs = new Float64Array(MOST_GROUPS);
  const fen = new Float64Array(MOST_GROUPS);
  const read = await source.readRows({
    onRow: (row) => {
      if (row.number === 1) return true;
      const key = (drugs.of(row) * MOST_MONTHS + months.of(row)) * MOST_FLAGS + flags.of(row);
      const group = (groupsByKey[key] ||= keys.push(key));
      packs[group] = (packs[group] ?? NaN) + row.digits(COLUMN.packs);
      const scale = FEN[row.places(COLUMN.amount)] ?? NaN;
      fen[group] = (fen[group] ?? NaN) + row.digits(COLUMN.amount) * scale;
      return true;
    },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  printTotals(
    keys.map((key, index) => ({
      drug: drugs.text(Math.floor(key / (MOST_FLAGS * MOST_MONTHS))),
      month: months.text(Math.floor(key / MOST_FLAGS) % MOST_MONTHS),
      flag: flags.text(key % MOST_FLAGS),
      packs: packs[index + 1] ?? NaN,
      fen: fen[index + 1] ?? NaN,
    })),
  );
}

const MOST_DRUGS = 4096;
const MOST_MONTHS = 256;
const MOST_FLAGS = 4;
const MOST_GROUPS = 65_536;
/** Fen by how many places an amount in yuan is written with. */
const FEN = [100, 10, 1];

async function firstSheet(file: string): Promise<SheetSource> {
  const sources = await openWorkbook(file);
  const source = sources.ok ? sources.value[0] : undefined;
  if (source === undefined) throw new Error(JSON.stringify(sources));
  return source;
}

/** What the contents of a column mean, each worked out once and numbered. */
class Texts {
  readonly #texts: string[] = [];
  readonly #numbers: number[] = [];
  readonly #column: number;
  readonly #textOf: (cell: RawCell) => string;

  constructor(column: number, textOf: (cell: RawCell) => string) {
    this.#column = column;
    this.#textOf = textOf;
  }

  of(row: RowCursor): number {
    const id = row.contentId(this.#column);
    return this.#numbers[id] ?? this.#learn(id, row.cell(this.#column));
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }

  #learn(id: number, cell: RawCell): number {
    const text = this.#textOf(cell);
    const known = this.#texts.indexOf(text);
    const number = known === -1 ? this.#texts.push(text) - 1 : known;
    if (id > 0) this.#numbers[id] = number;
    return number;
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
  console.log(JSON.stringify({ rows }));
}

const [work = '', file = ''] = process.argv.slice(2);
await (work === 'beginning' ? readBeginning(file) : readAndTally(file));
