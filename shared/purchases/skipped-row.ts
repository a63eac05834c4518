import { plainText } from './cell-text';
import type { ColumnMapping, PurchaseField } from './column-mapping';
import { normalizeHeader } from './header-synonyms';
import type { RawCell, RawRow, RawTable } from './raw-table';

/** Why a row is no purchase and is passed over, counted. */
export type SkipReason = 'blank' | 'subtotal' | 'repeatedHeader' | 'footer' | 'outsidePeriod';

const TOTAL_WORD =
  /^(?:小计|合计|总计|累计|本页合计|本页小计|本月合计|本月累计|本年累计|共计|总合计|total|subtotal|grandtotal)$/;
const TOTAL_ENDING = /(?:小计|合计|总计|累计|共计)$/;
const FOOTER_START =
  /^(?:制表|制单|填表|审核|复核|核对|经办|负责人|单位负责人|科室负责人|采购员|验收人|保管|会计|打印|导出|统计日期|报表日期|单位:|备注:|说明:|注:|第\d+页|共\d+页|page\d)/;

/** Tells rows that are no purchases from purchases, for one table with its header and columns. */
export function skipTest(
  table: RawTable,
  headerRow: RawRow,
  mapping: ColumnMapping,
): (row: RawRow) => SkipReason | null {
  const columns = Object.values(mapping);
  const titles = new Set(
    table.rows
      .filter((row) => row.number < headerRow.number)
      .map(lineOf)
      .filter((line) => line !== ''),
  );
  const isHeader = (row: RawRow): boolean =>
    columns.length > 0 &&
    columns.every((column) => headerKey(row.cells[column]) === headerKey(headerRow.cells[column]));
  return (row) => {
    const words = row.cells.map(wordOf).filter((word) => word !== '');
    if (words.length === 0) return 'blank';
    if (isHeader(row) || titles.has(lineOf(row))) return 'repeatedHeader';
    if (isSubtotal(row, words, mapping)) return 'subtotal';
    return isFooter(row, words, mapping) ? 'footer' : null;
  };
}

const NAMING: readonly PurchaseField[] = [
  'genericName',
  'dosageForm',
  'specification',
  'packSpecification',
  'manufacturer',
  'batch',
  'date',
];
const MEASURES: readonly PurchaseField[] = ['packs', 'units', 'amountYuan'];

/**
 * A row of sums says so in its first filled cell or in a cell that names things: exactly (合　计), or at the end of a
 * longer text (2024年1月合计) where the first cell or the drug's name has it.
 */
function isSubtotal(row: RawRow, words: readonly string[], mapping: ColumnMapping): boolean {
  const first = words[0] ?? '';
  const name = wordIn(row, mapping, 'genericName');
  const naming = NAMING.map((field) => wordIn(row, mapping, field));
  return (
    [first, ...naming].some((word) => TOTAL_WORD.test(word)) ||
    [first, name].some((word) => TOTAL_ENDING.test(word))
  );
}

/** A signature or remark line names no drug and measures nothing. */
function isFooter(row: RawRow, words: readonly string[], mapping: ColumnMapping): boolean {
  const measures = MEASURES.map((field) => wordIn(row, mapping, field)).some(
    (word) => word !== '' && !FOOTER_START.test(word),
  );
  const name = wordIn(row, mapping, 'genericName');
  const namesDrug = name !== '' && !FOOTER_START.test(name);
  return words.some((word) => FOOTER_START.test(word)) && !measures && !namesDrug;
}

function wordIn(row: RawRow, mapping: ColumnMapping, field: PurchaseField): string {
  const column = mapping[field];
  return column === undefined ? '' : wordOf(row.cells[column]);
}

/** A cell's text without blanks, colon at its end, and bracketed additions such as 合计(元). */
function wordOf(cell: RawCell | undefined): string {
  return plainText(cell)
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/(?<=.)\([^()]*\)$/, '')
    .replace(/:$/, '');
}

function lineOf(row: RawRow): string {
  return row.cells
    .map(wordOf)
    .join('\u0000')
    .replace(/\u0000+$/, '');
}

function headerKey(cell: RawCell | undefined): string {
  return normalizeHeader(plainText(cell)).key;
}
