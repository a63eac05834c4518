import { EMPTY_CELL, type RawCell, type RawRow } from './raw-table';
import type { RowCursor } from './row-cursor';

/** A cursor over rows in memory: `at` moves it to a row. */
export interface RawRowCursor extends RowCursor {
  readonly at: (row: RawRow) => RowCursor;
}

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;
const MOST_DIGITS = 15;

export function rawRowCursor(): RawRowCursor {
  const ids = new Map<string, number>();
  let row: RawRow = { number: 0, cells: [] };
  const cell = (column: number): RawCell => row.cells[column] ?? EMPTY_CELL;
  const cursor: RawRowCursor = {
    get number() {
      return row.number;
    },
    get isHidden() {
      return row.isHidden ?? false;
    },
    get width() {
      return row.cells.length;
    },
    kind: (column) => cell(column).kind,
    contentId: (column) => {
      const content = cell(column);
      if (content.kind === 'empty') return 0;
      if (content.kind === 'number') return -1;
      const key = `${content.kind} ${content.text}`;
      const known = ids.get(key) ?? ids.size + 1;
      ids.set(key, known);
      return known;
    },
    digits: (column) => digitsOf(cell(column)),
    places: (column) => placesOf(cell(column)),
    isCovered: (column) => row.covered?.includes(column) ?? false,
    cell,
    at: (next) => {
      row = next;
      return cursor;
    },
  };
  return cursor;
}

function digitsOf(cell: RawCell): number {
  if (cell.kind !== 'number' && cell.kind !== 'text') return NaN;
  const digits = cell.text.replace(/[-.]/g, '');
  const isPlain =
    PLAIN.test(cell.text) && digits.length <= MOST_DIGITS && !/^-0\.?0*$/.test(cell.text);
  if (!isPlain) return NaN;
  const value = parseInt(digits, 10);
  return cell.text.startsWith('-') ? -value : value;
}

function placesOf(cell: RawCell): number {
  return cell.kind === 'empty' ? 0 : (PLAIN.exec(cell.text)?.[1]?.length ?? 0);
}
