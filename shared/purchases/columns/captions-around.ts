import { plainText } from '../table/cell-text';
import type { RawRow, RawTable } from '../table/raw-table';
import { captionUnits, saysWithoutTax, sheetCaption } from './caption-words';

/** Where the header of a table stands. */
interface HeaderSpan {
  /** The numbers of its first and last row. */
  readonly top: number;
  readonly bottom: number;
  /** How many columns it has. */
  readonly width: number;
}

/** The units that stand around a table, by word, with the text that names them. */
export interface FoundCaptions {
  readonly money: ReadonlyMap<string, string>;
  readonly quantity: ReadonlyMap<string, string>;
}

/** A word of money in tens and more that no form of a caption holds; 100万元 is a figure. */
const MENTION = /(?<![\d.一二三四五六七八九十百千万亿])[十百千万亿]+元/g;

/**
 * The units that a table's titles, the names of its sheet and file, remarks below it and cells beside it name. A word such as 万元 that stands
 * there in no known form may mean the whole table: it is found beside 元, so that nobody can take it for either.
 */
export function captionsAround(
  { rows, sheet, file }: Pick<RawTable, 'rows' | 'sheet' | 'file'>,
  header: HeaderSpan,
): FoundCaptions {
  const found = { money: new Map<string, string>(), quantity: new Map<string, string>() };
  const names = [sheetCaption(sheet), file.replace(/\.[^.]*$/, '')];
  const whole = [...names, ...rows.flatMap((row) => (isAround(row, header) ? textsOf(row) : []))];
  const cells = rows.flatMap((row) => (isAround(row, header) ? [] : cellsBeside(row, header)));
  for (const text of whole) addUnits(found, text, { isWhole: false });
  for (const { text, isBeside } of cells) addUnits(found, text, { isWhole: !isBeside });
  for (const text of textsAbove(rows, header)) {
    if (saysWithoutTax(text)) found.money.set('不含税', text);
  }
  for (const text of textsAbove(rows, header)) addManner(found, text);
  if (found.money.size > 0) return found;
  for (const text of whole) {
    for (const [word] of text.matchAll(MENTION)) found.money.set(word, text).set('元', text);
  }
  return found;
}

function addUnits(
  found: { readonly money: Map<string, string>; readonly quantity: Map<string, string> },
  text: string,
  options: { readonly isWhole: boolean },
): void {
  for (const { of, word, caption } of captionUnits(text, options)) found[of].set(word, caption);
}

/** 金额×100: by how much the numbers are to be multiplied. */
const MANNER =
  /(金额|采购额|数量|采购量)[^,，。;；:：()（）]{0,4}([×x*÷/]\s*\d+|乘以?\s*\d+|除以\s*\d+)/;

function addManner(
  found: { readonly money: Map<string, string>; readonly quantity: Map<string, string> },
  text: string,
): void {
  const [, of = '', manner] = MANNER.exec(text) ?? [];
  if (manner === undefined || captionUnits(text, { isWhole: false }).length > 0) return;
  found[of.endsWith('量') ? 'quantity' : 'money'].set(manner, text);
}

function isAround(row: RawRow, { top, bottom }: HeaderSpan): boolean {
  return row.number < top || (row.number > bottom && isRemark(row));
}

const MOST_REMARKS = 3;
const NUMBER = /\d{2}|^\d/;

/** A few texts and no number: no purchase, and no header. */
function isRemark({ cells }: RawRow): boolean {
  const filled = cells.filter((cell) => plainText(cell) !== '');
  return (
    filled.length > 0 &&
    filled.length <= MOST_REMARKS &&
    filled.every((cell) => cell.kind === 'text' && !NUMBER.test(plainText(cell)))
  );
}

const LABEL = /^(?:金额|货币|数量|计量|计价)?单位:?$/;

/** The texts of a row; a label and what stands beside it are one. */
function textsOf({ cells }: RawRow): readonly string[] {
  const texts = cells.map(plainText).filter((text) => text !== '');
  const pairs = texts.flatMap((text, index) =>
    LABEL.test(text) ? [`${text.replace(':', '')}:${texts[index + 1] ?? ''}`] : [],
  );
  return [...texts, ...pairs];
}

/** Among the purchases only a cell that says nothing else is a caption. */
function cellsBeside(
  { cells }: RawRow,
  { width }: HeaderSpan,
): readonly { readonly text: string; readonly isBeside: boolean }[] {
  return cells.flatMap((cell, column) => {
    const isBeside = column >= width;
    if (cell.kind !== 'text' || (!isBeside && !cell.text.includes('单位'))) return [];
    return [{ text: cell.text, isBeside }];
  });
}

function textsAbove(rows: readonly RawRow[], { top }: HeaderSpan): readonly string[] {
  return rows.flatMap((row) => (row.number < top ? textsOf(row) : []));
}
