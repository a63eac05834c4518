import type { RowCursor } from '../table/row-cursor';
import { isBlank, type SkipTest } from './skipped-row';

export const SIGNS = { plain: 1, blank: 2, telling: 3 } as const;
type Sign = (typeof SIGNS)[keyof typeof SIGNS];

/** Codes and numbers, in the letters that no word of a sum or a footer is made of. */
const CODE = /^[\d\-_./:]+$/;

/** Tells which cells may make their row one that is passed over. Each content of a table is looked at once. */
export class CellSigns {
  private known = new Uint8Array(1024);

  private readonly isTelling: SkipTest['isTelling'];

  constructor(isTelling: SkipTest['isTelling']) {
    this.isTelling = isTelling;
  }

  /** The first cell of a row that shows something; -1 where none does. */
  firstFilled(row: RowCursor): number {
    for (let column = 0; column < row.width; column += 1) {
      if (this.signOf(row, column) !== SIGNS.blank) return column;
    }
    return -1;
  }

  /** Whether a single cell of a row shows something, and that is a text. */
  isOneCell(row: RowCursor): boolean {
    const first = this.firstFilled(row);
    if (first === -1 || row.kind(first) !== 'text') return false;
    for (let column = first + 1; column < row.width; column += 1) {
      if (this.signOf(row, column) !== SIGNS.blank) return false;
    }
    return true;
  }

  signOf(row: RowCursor, column: number): Sign {
    const id = row.contentId(column);
    if (id === 0) return SIGNS.blank;
    if (id < 0) return Number.isNaN(row.digits(column)) ? this.work(row, column) : SIGNS.plain;
    if (id >= this.known.length) this.grow(id);
    const known = this.known[id];
    if (known !== undefined && known !== 0) return known as Sign;
    const sign = this.work(row, column);
    this.known[id] = sign;
    return sign;
  }

  private work(row: RowCursor, column: number): Sign {
    const cell = row.cell(column);
    if (cell.kind !== 'empty' && CODE.test(cell.text)) return SIGNS.plain;
    if (isBlank(cell)) return SIGNS.blank;
    return this.isTelling(cell) ? SIGNS.telling : SIGNS.plain;
  }

  private grow(id: number): void {
    const known = new Uint8Array(Math.max(id + 1, this.known.length * 2));
    known.set(this.known);
    this.known = known;
  }
}
