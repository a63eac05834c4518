import { readCountedUnit } from '../contents/counted-unit';
import { normalizeHeader } from '../table/header-text';
import { EMPTY_CELL, type RawCell, type RawRow } from '../table/raw-table';
import { headerMeaning } from './header-synonyms';
import type { HeaderField } from './header-words';
import { monthHeader } from './month-words';

/** The words of a header that takes several rows, from the uppermost, at least one; its number is that of the last. */
export function joinedHeaderOf(rows: readonly RawRow[]): RawRow {
  return rows.reduceRight((joined, upper) => joinedHeader(upper, joined));
}

/**
 * The words of a header that takes two rows, one for each column. The upper row names groups: a group's word stands over
 * its first column only, the way merged cells are stored. A column that is merged downwards has its word in one of the two
 * rows. The joined row has the lower one's number.
 */
export function joinedHeader(upper: RawRow, lower: RawRow): RawRow {
  const width = Math.max(upper.cells.length, lower.cells.length);
  const repeated = repeatedWords(lower);
  const cells: RawCell[] = [];
  let group = '';
  for (let column = 0; column < width; column += 1) {
    const above = wordOf(upper.cells[column]);
    const below = wordOf(lower.cells[column]);
    // A word with nothing below it is merged downwards: it is no group, and ends the one before it.
    if (above !== '' || below === '') group = below === '' ? '' : above;
    const text = below === '' ? above : joinedWord(group, below, repeated);
    cells.push(text === '' ? EMPTY_CELL : { kind: 'text', text });
  }
  return { ...lower, cells };
}

/** Groups of what is not bought: what stands under them never is a quantity or amount of a purchase by its own word. */
export const OTHER_FLOWS =
  /出库|结存|库存|期初|期末|退库|退货|领用|消耗|销售|报损|报废|盘点|调拨|上年|去年|上期|上月|同期|计划|申请|累计|累积|预计|预估|预测|估算|暂估|自付|自费|申报|预算/;
/** 最小制剂单位, 盒, 元/片: says how the group above is counted, even where it could name a column itself. */
const UNIT_WORD = /单位|^[十百千万亿]*(?:元|盒|瓶|片|粒|支|袋|丸|枚|贴)(?:\/.+)?$/;
const FOREIGN_UNIT =
  /^[十百千万亿]*(?:美元|港元|港币|欧元|日元|英镑|公斤|千克|克|吨|升|毫升|usd|hkd|eur|kg|g|ml)(?:\/.+)?$/i;

/** Whether a word names a unit and nothing else, with brackets or without, be it one that no quantity or amount may be counted in. */
export function isUnitWord(word: string): boolean {
  if (headerMeaning(word) !== null) return false;
  const { key, unit } = normalizeHeader(word);
  const name = key === '' ? (unit ?? '') : key;
  return FOREIGN_UNIT.test(name) || readCountedUnit(name).kind === 'known';
}

/** The word that says most: both together where that is a known word, else the lower one, else both for people. */
function joinedWord(group: string, word: string, repeated: ReadonlySet<string>): string {
  if (group === '' || group === word) return word;
  // 3月 over 数量, 数量 over 3月, 2024年 over both: the words together say what the column is.
  if (saysMonth(word) || (saysMonth(group) && isMeasure(word))) return `${group} ${word}`;
  const both = `${group}${word}`;
  if (OTHER_FLOWS.test(group)) return isMeasure(word) ? both : word;
  if (isUnitWord(word) && headerMeaning(group) !== null) {
    return keyOf(word) === '' ? both : `${group}(${word})`;
  }
  const known = [both, `${word}${group}`].find((text) => headerMeaning(text) !== null);
  if (known !== undefined) return known;
  if (UNIT_WORD.test(word) && headerMeaning(group) !== null) return `${group}(${word})`;
  const isBilingual = headerMeaning(group)?.field === headerMeaning(word)?.field;
  if (isBilingual && headerMeaning(group) !== null) return group;
  return repeated.has(keyOf(word)) ? `${group} ${word}` : word;
}

function saysMonth(word: string): boolean {
  return monthHeader(word) !== null;
}

/** What a group of flows has of its own; a manufacturer beside it is the row's. */
function isMeasure(word: string): boolean {
  const field = headerMeaning(word)?.field;
  return field === undefined || MEASURES.has(field);
}

const MEASURES: ReadonlySet<HeaderField> = new Set([
  'packs',
  'units',
  'packPriceYuan',
  'unitPriceYuan',
  'amountYuan',
  'date',
]);

/** Words that stand under several groups: alone they do not say which is meant. */
function repeatedWords(row: RawRow): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const key of row.cells.map((cell) => keyOf(wordOf(cell)))) {
    if (key !== '' && seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

function keyOf(word: string): string {
  return normalizeHeader(word).key;
}

function wordOf(cell: RawCell | undefined): string {
  return cell === undefined || cell.kind === 'empty' || cell.kind === 'error'
    ? ''
    : cell.text.trim();
}
