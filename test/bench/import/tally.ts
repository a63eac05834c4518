import { createHash } from 'node:crypto';

interface TalliedLine {
  readonly drug: string;
  readonly month: string;
  readonly flag: string;
  readonly packs: number;
  readonly fen: number;
}

/** The work every measured reader does: packs and fen by drug, month and flag. */
export class Tally {
  readonly #groups = new Map<string, { packs: number; fen: number }>();
  #rows = 0;

  add({ drug, month, flag, packs, fen }: TalliedLine): void {
    this.#rows += 1;
    const key = `${drug}|${month}|${flag}`;
    const group = this.#groups.get(key);
    if (group === undefined) {
      this.#groups.set(key, { packs, fen });
      return;
    }
    group.packs += packs;
    group.fen += fen;
  }

  /** The same for the same totals, in whatever order they were found. */
  print(): void {
    const groups = Array.from(this.#groups, ([key, { packs, fen }]) =>
      [key, String(packs), String(fen)].join('|'),
    );
    const digest = createHash('sha256').update(groups.sort().join('\n')).digest('hex').slice(0, 16);
    console.log(JSON.stringify({ rows: this.#rows, groups: groups.length, digest }));
  }
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
