import type { ColumnMapping, PurchaseField } from '../columns/column-mapping';
import type { RowCursor } from '../table/row-cursor';

/** What decoders put in the place of bytes that stand for no character. */
const UNKNOWN_CHARACTER = '\ufffd';

const TEXT_FIELDS = [
  'genericName',
  'tradeName',
  'dosageForm',
  'specification',
  'packSpecification',
  'manufacturer',
  'distributor',
  'selectedFlag',
] as const satisfies readonly PurchaseField[];

const FINE = 1;
const BROKEN = 2;

/** Finds rows whose texts the encoding does not know in full. Each content is looked at once. */
export class UndecodedTexts {
  private readonly columns: readonly number[];
  private states = new Uint8Array(1024);

  constructor(mapping: ColumnMapping) {
    this.columns = TEXT_FIELDS.map((field) => mapping[field]).filter(
      (column) => column !== undefined,
    );
  }

  isIn(row: RowCursor): boolean {
    for (const column of this.columns) if (this.isBroken(row, column)) return true;
    return false;
  }

  private isBroken(row: RowCursor, column: number): boolean {
    const id = row.contentId(column);
    if (id === 0) return false;
    if (id < 0) return Number.isNaN(row.digits(column)) && holdsUnknown(row, column);
    if (id >= this.states.length) this.states = grown(this.states, id);
    if (this.states[id] === 0) this.states[id] = holdsUnknown(row, column) ? BROKEN : FINE;
    return this.states[id] === BROKEN;
  }
}

function holdsUnknown(row: RowCursor, column: number): boolean {
  const cell = row.cell(column);
  return cell.kind === 'text' && cell.text.includes(UNKNOWN_CHARACTER);
}

function grown(states: Uint8Array, id: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(id + 1, states.length * 2));
  larger.set(states);
  return larger;
}
