import { EMPTY_CELL, type RawCell } from '../../../shared/purchases/table/raw-table';
import type { RowCursor } from '../../../shared/purchases/table/row-cursor';
import { cellContents } from '../cells/cell-contents';
import { plainCell } from '../cells/cell-values';
import { type PlainNumber, readPlainNumber } from '../cells/plain-number';
import { limits } from '../limits';
import { CellForm, type RowScanner } from './row-scanner';

/** A cursor over the row that a scanner found last. What a cell holds is worked out when it is asked for. */
export interface TextRowCursor extends RowCursor {
  readonly at: (bytes: Buffer, number: number) => RowCursor;
  /** Moves to a row without cells. */
  readonly atBlank: (number: number) => RowCursor;
  /** Whether a cell of the row shows anything. */
  readonly isFilled: () => boolean;
  /** Whether a cell of the row is longer than a cell can be. */
  readonly isTooLong: () => boolean;
}

const EQUALS = 0x3d;
const QUOTE = 0x22;
const SPACE = 0x20;

/** The first bytes of all blanks beyond ASCII. */
const BLANK_LEADS = {
  'utf-8': [0xc2, 0xe1, 0xe2, 0xe3, 0xef],
  gb18030: [0x81, 0x84, 0xa1, 0xa3],
} as const;

export function textRowCursor(scanner: RowScanner, encoding: 'utf-8' | 'gb18030'): TextRowCursor {
  const { starts, ends, forms } = scanner;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const textAt = (from: Uint8Array, start: number, end: number): string =>
    decoder.decode(from.subarray(start, end));
  const contents = cellContents(textAt);
  const ids = new Int32Array(limits.columns);
  const digits = new Float64Array(limits.columns);
  const places = new Uint8Array(limits.columns);
  /** The move of the cursor at which a column's id, digits and places were worked out. */
  const knownAt = new Int32Array(limits.columns);
  const found: PlainNumber = { digits: NaN, places: 0 };
  const blankLeads: readonly number[] = BLANK_LEADS[encoding];
  let move = 0;
  let bytes: Uint8Array = Buffer.alloc(0);
  let number = 0;
  let width = 0;

  function know(column: number): void {
    if (knownAt[column] === move) return;
    knownAt[column] = move;
    const start = starts[column] ?? 0;
    const end = ends[column] ?? 0;
    found.digits = NaN;
    found.places = 0;
    if (end === start) ids[column] = 0;
    else if (isRewritten(column)) {
      const text = textOf(column);
      readPlainNumber(Buffer.from(text), 0, text.length, found);
      ids[column] = contents.idOfText(text);
    } else {
      // Names begin with higher bytes than any number does.
      if ((bytes[start] ?? 0) < EQUALS) readPlainNumber(bytes, start, end, found);
      const isNumber = !Number.isNaN(found.digits);
      ids[column] = isNumber ? -1 : contents.idOfBytes(bytes, start, end);
    }
    digits[column] = found.digits;
    places[column] = found.places;
  }

  function isRewritten(column: number): boolean {
    const start = starts[column] ?? 0;
    if (forms[column] === CellForm.rewritten) return true;
    return bytes[start] === EQUALS && bytes[start + 1] === QUOTE;
  }

  /** The text of a cell as it is meant. */
  function textOf(column: number): string {
    const text = textAt(bytes, starts[column] ?? 0, ends[column] ?? 0);
    const isPlain = forms[column] === CellForm.plain;
    return unwrapped(isPlain ? text : text.replaceAll('""', '"').replace(/\r\n?/g, '\n'));
  }

  function idOf(column: number): number {
    if (column >= width) return 0;
    know(column);
    return ids[column] ?? 0;
  }

  function cellAt(column: number): RawCell {
    const id = idOf(column);
    if (id > 0) return contents.cellOf(id);
    return id === 0 ? EMPTY_CELL : plainCell(textOf(column));
  }

  function kindOf(column: number): RawCell['kind'] {
    const id = idOf(column);
    if (id > 0) return contents.cellOf(id).kind;
    if (id === 0) return 'empty';
    return Number.isNaN(digits[column]) ? cellAt(column).kind : 'text';
  }

  function isFilled(): boolean {
    for (let column = 0; column < width; column += 1) {
      const start = starts[column] ?? 0;
      if (ends[column] === start) continue;
      // Decoding tells, but few cells need it.
      const byte = bytes[start] ?? 0;
      const isPlain = byte > SPACE && !blankLeads.includes(byte);
      if (isPlain || textOf(column).trim() !== '') return true;
    }
    return false;
  }

  function isTooLong(): boolean {
    for (let column = 0; column < width; column += 1) {
      const length = (ends[column] ?? 0) - (starts[column] ?? 0);
      if (length > limits.cellCharacters && textOf(column).length > limits.cellCharacters) {
        return true;
      }
    }
    return false;
  }

  const cursor: TextRowCursor = {
    get number() {
      return number;
    },
    isHidden: false,
    get width() {
      return width;
    },
    kind: kindOf,
    contentId: idOf,
    digits: (column) => (idOf(column) === 0 ? NaN : (digits[column] ?? NaN)),
    places: (column) => (idOf(column) === 0 ? 0 : (places[column] ?? 0)),
    isCovered: () => false,
    cell: cellAt,
    at: (nextBytes, nextNumber) => {
      bytes = nextBytes;
      number = nextNumber;
      width = scanner.width();
      move += 1;
      return cursor;
    },
    atBlank: (nextNumber) => {
      number = nextNumber;
      width = 0;
      return cursor;
    },
    isFilled,
    isTooLong,
  };
  return cursor;
}

/** Exports write `="0012"` so that spreadsheets keep a code's zeros. */
function unwrapped(text: string): string {
  return /^="([^"]*)"$/.exec(text)?.[1] ?? text;
}
