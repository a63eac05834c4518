import { isVagueFlagHeader } from '../contents/flag-header';
import { readSelectedFlag } from '../contents/selected-flag';
import { plainText } from '../table/cell-text';
import { headerText, normalizeHeader } from '../table/header-text';
import type { RawRow, RawTable } from '../table/raw-table';
import { headerMeaning, oddlyQualified } from './header-synonyms';

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
  return column === -1 ? columnOfMarks(table, headerRow) : column;
}

const LONGEST_MARK = 30;
const MOST_MARKS = 12;
const MOST_BLANK_SHARE = 0.1;
/** Words of selection itself: 集采 alone may stand in the name of an order's kind. */
const SELECTION = /中选|中标|选中|落选|落标/;

/**
 * A column of any name (采购类型) in which nearly every row has a short text of a few, and one of them speaks of selection:
 * 中选产品带量采购, 备案采购. What its words mean is asked where it is not known.
 */
function columnOfMarks(table: RawTable, headerRow: RawRow): number | null {
  const rows = table.rows.filter(({ number }) => number > headerRow.number).slice(0, SAMPLE_ROWS);
  const column = headerRow.cells.findIndex((cell, index) => {
    if (cell.kind !== 'text' || headerMeaning(cell.text) !== null) return false;
    if (oddlyQualified(cell.text) !== null || NAMES.test(cell.text)) return false;
    const texts = rows.map(({ cells }) => plainText(cells[index])).filter((text) => text !== '');
    const words = new Set(texts);
    return (
      texts.length > 0 &&
      texts.length >= rows.length * (1 - MOST_BLANK_SHARE) &&
      words.size <= MOST_MARKS &&
      Array.from(words).every((word) => word.length <= LONGEST_MARK) &&
      Array.from(words).some((word) => SELECTION.test(word))
    );
  });
  return column === -1 ? null : column;
}

/** Columns that name things: a file, a list, a product or who made it. */
const NAMES = /名称|药品|产品|品名|企业|公司|厂|文件|目录|批次|来源|依据/;

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
