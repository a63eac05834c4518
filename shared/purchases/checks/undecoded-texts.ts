import type { ColumnMapping } from '../columns/column-mapping';
import { isUndecoded } from '../table/cell-text';
import type { RowCursor } from '../table/row-cursor';

const FINE = 1;
const BROKEN = 2;

/**
 * Finds rows whose supplier the encoding does not know in full; texts that tell a product are looked at with it. Each content is
 * looked at once.
 */
export class UndecodedTexts {
  private readonly column: number | null;
  private states = new Uint8Array(1024);

  constructor({ distributor }: ColumnMapping) {
    this.column = distributor ?? null;
  }

  isIn(row: RowCursor): boolean {
    return this.column !== null && this.isBroken(row, this.column);
  }

  private isBroken(row: RowCursor, column: number): boolean {
    const id = row.contentId(column);
    if (id === 0) return false;
    if (id < 0) return Number.isNaN(row.digits(column)) && isUndecoded(row.cell(column));
    if (id >= this.states.length) this.states = grown(this.states, id);
    if (this.states[id] === 0) this.states[id] = isUndecoded(row.cell(column)) ? BROKEN : FINE;
    return this.states[id] === BROKEN;
  }
}

function grown(states: Uint8Array, id: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(id + 1, states.length * 2));
  larger.set(states);
  return larger;
}
