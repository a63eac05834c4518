import type { ColumnMapping, PurchaseField } from '../columns/column-mapping';
import type { TableLayout } from '../columns/table-layout';
import { readCountedUnit } from '../contents/counted-unit';
import { plainText } from '../table/cell-text';
import { normalizeHeader } from '../table/header-text';
import type { RawCell, RawRow } from '../table/raw-table';

/** Why a row is no purchase and is passed over, counted. */
export type SkipReason = 'blank' | 'subtotal' | 'repeatedHeader' | 'footer' | 'outsidePeriod';

const TOTAL_WORD =
  /^(?:(?:本页|本月|本季|本季度|本年|本期|全年|全院|药品|以上)?(?:小计|合计|总计|累计|共计|汇总|总和|总额|总数)|总合计|合计数|合计金额|合计数量|金额合计|数量合计|总金额|总数量|求和|[日月季年]计|全部|total|totals|subtotal|grandtotal|sum)$/;
const TOTAL_ENDING = /(?:小计|合计|总计|累计|共计|汇总|合计数|月计|季计|年计)$/;
/** Words of sums alone: they name no drug, state, unit or supplier, wherever they stand. */
const SUM_ANYWHERE =
  /^(?:(?:本页|本月|本季|本季度|本年|本期|全年|全院|药品|以上)?(?:小计|合计|总计|累计|共计)|总合计|合计数|合计金额|合计数量|金额合计|数量合计|[日月季年]计|subtotal|grandtotal)$/;
const FOOTER_START =
  /^(?:制表|制单|填表|审核|复核|核对|经办|负责人|单位负责人|科室负责人|采购员|验收人|保管|会计|打印|导出|统计日期|报表日期|单位:|备注:|说明:|注:|第\d+页|共\d+页|page\d)/;

const TELLING = [TOTAL_WORD, TOTAL_ENDING, FOOTER_START];

/** Tells rows that are no purchases from purchases, for one table with its header and columns. */
export interface SkipTest {
  /** Why a row is no purchase; `null` for one that may be. */
  readonly reasonFor: (row: RawRow) => SkipReason | null;
  /**
   * Whether a row may be passed over for this cell, where it is the row's first filled one or one that names things. A row
   * that names a drug and has no such cell is never passed over.
   */
  readonly isTelling: (cell: RawCell) => boolean;
}

export function skipTest({ table, headerRow, headerRows, mapping }: TableLayout): SkipTest {
  const columns = Object.values(mapping);
  const headers = headerRows ?? [headerRow];
  const firstHeader = headers[0]?.number ?? headerRow.number;
  const titles = table.rows.filter((row) => row.number < firstHeader);
  const titleLines = new Set(titles.map(lineOf).filter((line) => line !== ''));
  const openings = new Set([...titles, ...headers].map((row) => wordsOf(row)[0]));
  const names = new Set(headers.map((row) => headerKey(cellAt(row, mapping.genericName))));
  const repeats = (header: RawRow, row: RawRow): boolean =>
    columns.some((column) => headerKey(header.cells[column]) !== '') &&
    columns.every((column) => headerKey(row.cells[column]) === headerKey(header.cells[column]));
  return {
    reasonFor: (row) => {
      const words = wordsOf(row);
      if (words.length === 0) return 'blank';
      if (headers.some((header) => repeats(header, row)) || titleLines.has(lineOf(row))) {
        return 'repeatedHeader';
      }
      if (isSubtotal(row, words, mapping)) return 'subtotal';
      return isFooter(row, words, mapping) ? 'footer' : null;
    },
    isTelling: (cell) => {
      const word = wordOf(cell);
      return (
        openings.has(word) ||
        names.has(headerKey(cell)) ||
        TELLING.some((words) => words.test(word))
      );
    },
  };
}

/** What no purchase can have a word of sums in. */
const TELLING_FIELDS: readonly PurchaseField[] = [
  'unit',
  'packUnit',
  'packFactor',
  'selectedFlag',
  'direction',
  'status',
];
const DATES: readonly PurchaseField[] = ['date', 'year', 'monthOfYear'];
const NAMING: readonly PurchaseField[] = [
  'genericName',
  'dosageForm',
  'specification',
  'packSpecification',
  'manufacturer',
  'batch',
  ...DATES,
];
const MEASURES: readonly PurchaseField[] = ['packs', 'units', 'amountYuan'];

/**
 * A row of sums says so in its first filled cell or in a cell that names things: exactly (合　计), or at the end of a
 * longer text (2024年1月合计) where the first cell, the drug's name or the supplier has it. Words of sums alone say so in the
 * unit and the like, and in any cell of a row without name or date.
 */
function isSubtotal(row: RawRow, words: readonly string[], mapping: ColumnMapping): boolean {
  const first = words[0] ?? '';
  const name = wordIn(row, mapping, 'genericName');
  const supplier = wordIn(row, mapping, 'distributor');
  const naming = NAMING.map((field) => wordIn(row, mapping, field));
  return (
    [first, ...naming].some((word) => TOTAL_WORD.test(word)) ||
    [first, name, supplier].some((word) => TOTAL_ENDING.test(word)) ||
    TELLING_FIELDS.some((field) => SUM_ANYWHERE.test(wordIn(row, mapping, field))) ||
    (isNoPurchase(row, mapping) && words.some((word) => SUM_ANYWHERE.test(word)))
  );
}

function isNoPurchase(row: RawRow, mapping: ColumnMapping): boolean {
  const dates = DATES.filter((field) => mapping[field] !== undefined);
  return (
    wordIn(row, mapping, 'genericName') === '' ||
    dates.every((field) => wordIn(row, mapping, field) === '')
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
  return wordOf(cellAt(row, mapping[field]));
}

function cellAt(row: RawRow, column: number | undefined): RawCell | undefined {
  return column === undefined ? undefined : row.cells[column];
}

/** Whether a cell shows nothing. */
export function isBlank(cell: RawCell): boolean {
  return wordOf(cell) === '';
}

/** Whether a cell says that its row is one of sums, whichever column it stands in. */
export function isSumWord(cell: RawCell): boolean {
  return SUM_ANYWHERE.test(wordOf(cell));
}

/** Whether a row's first filled cell names it as one of sums: 合计, 合计:12个品种. */
export function startsWithSum({ cells }: RawRow): boolean {
  const first = wordOf(cells.find((cell) => !isBlank(cell))).replace(/:.*$/, '');
  return TOTAL_WORD.test(first) || TOTAL_ENDING.test(first);
}

/** A cell's text without blanks, colon at its end, and additions such as 合计(元), 合计:千元. */
function wordOf(cell: RawCell | undefined): string {
  return plainText(cell)
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/(?<=.)\([^()]*\)$|(?<=.):(?:单位:?)?[十百千万亿]*元$/, '')
    .replace(/:$/, '');
}

function wordsOf(row: RawRow): readonly string[] {
  return row.cells.map(wordOf).filter((word) => word !== '');
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

const TOTAL_NAME =
  /本页小计|本[页月]合计|本[月年]累计|总合计|小计|合计|总计|累计|共计|汇总|求和|[日月季年]计|总[和额数]|全部|(?:sub|grand)?total/;

/** The kind of sums a row of them holds, by its own word: 小计, 合计, 本月累计. */
export function totalName(row: RawRow): string {
  return TOTAL_NAME.exec(lineOf(row))?.[0] ?? '';
}

const TOTAL_IN = /[计额数汇总和]\s*[(:]\s*(?:单位:?)?\s*([十百千万亿]*元)\s*\)?$/;

/** What the word of sums says that the money of its row is counted in: 合计（万元）. */
export interface TotalUnit {
  readonly word: string;
  readonly tenthPower: number;
}

/** `null` where it says nothing. */
export function totalUnit({ cells }: RawRow): TotalUnit | null {
  for (const cell of cells) {
    const word = cell.kind === 'text' ? TOTAL_IN.exec(plainText(cell))?.[1] : undefined;
    const counted = word === undefined ? null : readCountedUnit(word);
    if (word !== undefined && counted?.kind === 'known') {
      return { word, tenthPower: counted.tenthPower };
    }
  }
  return null;
}
