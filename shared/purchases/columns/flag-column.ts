import { isVagueFlagHeader } from '../contents/flag-header';
import { readSelectedFlag } from '../contents/selected-flag';
import { plainText } from '../table/cell-text';
import { headerText, normalizeHeader } from '../table/header-text';
import type { RawRow, RawTable } from '../table/raw-table';
import { headerMeaning } from './header-synonyms';

const SAMPLE_ROWS = 500;

/** Headers that name a flag in one export and a class of goods in the next, though they are on the list of words. */
const VAGUE_WORDS: ReadonlySet<string> = new Set(['药品类别', '采购类别', '属性', 'status']);

/** Whether a column is called like a class of goods, and holds none that is a flag. */
export function isNoFlag(table: RawTable, headerRow: RawRow, column: number): boolean {
  const { key } = normalizeHeader(headerText(headerRow.cells[column]));
  return VAGUE_WORDS.has(key) && !readingsBelow(table, headerRow, column).some(isFlag);
}

/**
 * The column of flags where no header is one by its word alone: 中选药品, 带量中选 or 采购属性 above nothing but flags. `null` where
 * there is none.
 */
export function flagColumnByCells(table: RawTable, headerRow: RawRow): number | null {
  const column = headerRow.cells.findIndex((cell, index) => {
    if (cell.kind !== 'text' || headerMeaning(cell.text) !== null) return false;
    const { key, unit } = normalizeHeader(cell.text);
    if (unit !== null || !isVagueFlagHeader(key)) return false;
    const readings = readingsBelow(table, headerRow, index);
    return readings.length > 0 && readings.every(isFlag);
  });
  return column === -1 ? null : column;
}

function isFlag(reading: ReturnType<typeof readSelectedFlag>): boolean {
  return reading !== null && reading !== 'unreadable';
}

/** What the cells that say anything read as. */
function readingsBelow(
  table: RawTable,
  headerRow: RawRow,
  column: number,
): readonly ReturnType<typeof readSelectedFlag>[] {
  const header = headerText(headerRow.cells[column]);
  return table.rows
    .filter(({ number }) => number > headerRow.number)
    .slice(0, SAMPLE_ROWS)
    .filter(({ cells }) => plainText(cells[column]) !== '')
    .map(({ cells }) => readSelectedFlag(cells[column], header))
    .filter((reading) => reading !== null);
}
