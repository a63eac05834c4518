import { crc32 } from 'node:zlib';

interface TalliedLine {
  readonly drug: string;
  readonly month: string;
  readonly flag: string;
  packs: number;
  fen: number;
}

/** The work every measured reader does: packs and fen by drug, month and flag. */
export class Tally {
  readonly #drugs = new Map<string, Map<string, Map<string, TalliedLine>>>();
  readonly #totals: TalliedLine[] = [];

  add(line: TalliedLine): void {
    const months = within(this.#drugs, line.drug, newMap<Map<string, TalliedLine>>);
    const flags = within(months, line.month, newMap<TalliedLine>);
    const total = flags.get(line.flag);
    if (total === undefined) {
      flags.set(line.flag, line);
      this.#totals.push(line);
    } else {
      total.packs += line.packs;
      total.fen += line.fen;
    }
  }

  print(): void {
    printTotals(this.#totals);
  }
}

/** Prints the same for the same totals, in the order in which a file names them first. */
export function printTotals(totals: readonly TalliedLine[]): void {
  const rows = totals.map(({ drug, month, flag, packs, fen }) => [drug, month, flag, packs, fen]);
  const digest = crc32(JSON.stringify(rows)).toString(16);
  console.log(JSON.stringify({ groups: rows.length, digest }));
}

function within<Value>(map: Map<string, Value>, key: string, fresh: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = fresh();
  map.set(key, value);
  return value;
}

function newMap<Value>(): Map<string, Value> {
  return new Map();
}

const DAY_MS = 86_400_000;

/** The month of an Excel serial number, or of a date as text or as an object. */
export function monthOf(date: string | number | Date): string {
  if (typeof date === 'string') return date.slice(0, 7);
  const moment = typeof date === 'number' ? new Date(Date.UTC(1899, 11, 30) + date * DAY_MS) : date;
  return moment.toISOString().slice(0, 7);
}

/** Fen of yuan as a spreadsheet keeps them. */
export function fenOf(yuan: string | number): number {
  return Math.round(Number(yuan) * 100);
}

/** Where the columns stand in the made files. */
export const COLUMN = { date: 1, drug: 2, flag: 7, packs: 9, amount: 11 } as const;
