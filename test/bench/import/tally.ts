import { createHash } from 'node:crypto';

interface TalliedLine {
  readonly drug: string;
  readonly month: string;
  readonly flag: string;
  readonly packs: number;
  readonly fen: number;
}

interface Sums {
  packs: number;
  fen: number;
}

/** The work every measured reader does: packs and fen by drug, month and flag. */
export class Tally {
  readonly #drugs = new Map<string, Map<string, Map<string, Sums>>>();

  add({ drug, month, flag, packs, fen }: TalliedLine): void {
    const months = within(this.#drugs, drug, newMap<Map<string, Sums>>);
    const flags = within(months, month, newMap<Sums>);
    const sums = within(flags, flag, newSums);
    sums.packs += packs;
    sums.fen += fen;
  }

  /** The same for the same totals, in whatever order they were found. */
  print(): void {
    const groups = Array.from(this.#drugs, ([drug, months]) =>
      Array.from(months, ([month, flags]) =>
        Array.from(flags, ([flag, { packs, fen }]) =>
          [drug, month, flag, String(packs), String(fen)].join('|'),
        ),
      ),
    ).flat(2);
    const digest = createHash('sha256').update(groups.sort().join('\n')).digest('hex').slice(0, 16);
    console.log(JSON.stringify({ groups: groups.length, digest }));
  }
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

function newSums(): Sums {
  return { packs: 0, fen: 0 };
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
