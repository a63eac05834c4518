import { headerMeaning, oddlyQualified } from '../columns/header-synonyms';
import type { HeaderField } from '../columns/header-words';
import { isDecided } from '../contents/flag-words';
import { readQualifier } from '../contents/header-qualifier';
import { readSelectedFlag } from '../contents/selected-flag';
import { plainText } from '../table/cell-text';
import { normalizeHeader } from '../table/header-text';
import type { RawCell, RawRow } from '../table/raw-table';
import { isOtherColumn } from './other-selection';

/** Which columns name a drug. */
export interface DrugColumns {
  readonly code?: number;
  readonly genericName?: number;
  readonly dosageForm?: number;
  readonly specification?: number;
  readonly manufacturer?: number;
}

/** How a table of selected and compared drugs is laid out. */
export type ComparisonColumns =
  /** One selected drug and one compared with it a row. */
  | { readonly kind: 'pairs'; readonly selected: DrugColumns; readonly compared: DrugColumns }
  /** One drug a row, and a flag that says whether it is selected. */
  | {
      readonly kind: 'list';
      readonly drug: DrugColumns;
      readonly flag: number;
      readonly flagHeader: string;
    }
  /** One selected product a row, with its enterprise, as lists of selected products are published. */
  | {
      readonly kind: 'selectedList';
      readonly drug: DrugColumns;
      /** Its selected enterprises: several where main and standby supplier, or holder and maker, have columns of their own. */
      readonly manufacturers: readonly number[];
      /** Which regions the enterprise supplies; `null` where the list is of one. */
      readonly regions: number | null;
    };

/**
 * Why a row is no header of a comparison: `noClass` where it names drugs, but nothing says which are selected; a number is the column
 * whose header says in brackets that it is about something else.
 */
export type NoComparison = 'noDrug' | 'noClass' | number;

/** What the columns of a comparison table are by their header and the rows below it. */
export function comparisonColumns(
  headerRow: RawRow,
  rowsBelow: readonly RawRow[],
): ComparisonColumns | NoComparison {
  const { sides, flag: namedFlag, prices, regions, odd, manufacturers } = columnsBySide(headerRow);
  const plain = sides.get('plain') ?? {};
  const selected = sides.get('selected') ?? plain;
  const compared = sides.get('compared') ?? plain;
  const isPair = selected !== compared && namesDrug(selected) && namesDrug(compared);
  if (isPair) return odd ?? { kind: 'pairs', selected, compared };
  const drug = namesDrug(plain) ? plain : selected;
  if (!namesDrug({ ...plain, ...selected })) return 'noDrug';
  if (odd !== null) return odd;
  const flag = namedFlag ?? flagByContents(headerRow, rowsBelow);
  if (flag !== null) {
    const flagHeader = plainText(headerRow.cells[flag]);
    return { kind: 'list', drug: { ...selected, ...drug }, flag, flagHeader };
  }
  const all = { ...plain, ...selected };
  // A single word is a note, not a header.
  if (Object.keys(all).length < 2) return 'noDrug';
  const saysSelected = sides.has('selected') || prices;
  if (!saysSelected || sides.has('compared') || all.manufacturer === undefined) return 'noClass';
  return { kind: 'selectedList', drug: all, manufacturers, regions };
}

/** Beside one named side, columns without a prefix are the other one. */
type Side = 'selected' | 'compared' | 'plain';

interface SidedColumns {
  readonly sides: ReadonlyMap<Side, DrugColumns>;
  readonly flag: number | null;
  /** Whether a column holds the prices of selected products. */
  readonly prices: boolean;
  readonly regions: number | null;
  /** The first column whose header says in brackets that it is about something else. */
  readonly odd: number | null;
  readonly manufacturers: readonly number[];
}

function columnsBySide(headerRow: RawRow): SidedColumns {
  const sides = new Map<Side, DrugColumns>();
  let flag: { readonly column: number; readonly rank: number } | null = null;
  let odd: number | null = null;
  const manufacturers: number[] = [];
  let prices = false;
  let regions: number | null = null;
  for (const [column, cell] of headerRow.cells.entries()) {
    const meaning = columnMeaning(cell);
    if (meaning === null) continue;
    if (meaning === 'odd') odd ??= column;
    else if (meaning === 'price') prices = true;
    else if (meaning === 'regions') regions ??= column;
    else if ('rank' in meaning) {
      // 是否中选 says more than 是否集采 beside it.
      if (flag === null || meaning.rank < flag.rank) flag = { column, rank: meaning.rank };
    } else {
      sides.set(meaning.side, { [meaning.field]: column, ...sides.get(meaning.side) });
      if (meaning.field === 'manufacturer') manufacturers.push(column);
    }
  }
  return { sides, flag: flag?.column ?? null, prices, regions, odd, manufacturers };
}

const COMPARED = /^(?:对应|被)?(?:非中选|未中选|非中标|未中标|落选|落标|对照|比较|比对)/;
const SELECTED = /^(?:对应|对照)?(?:中选|中标|集采|国采)/;
const SELECTED_PRICE = /^(?:中选|中标)(?:产品|药品)?(?:价|价格|单价)$/;
const REGIONS = /^(?:中选产品|中选|主)?(?:供应|供货)(?:省份?|省区市?|地区|区域)$/;
/** Words that mean little elsewhere, and here stand behind a side or between a list's other columns. */
const SHORT_WORDS: ReadonlyMap<string, keyof DrugColumns> = new Map([
  ['id', 'code'],
  ['编码', 'code'],
  ['编号', 'code'],
  ['代码', 'code'],
  ['名称', 'genericName'],
  ['名', 'genericName'],
  ['企业', 'manufacturer'],
  ['申报企业', 'manufacturer'],
  ['供应企业', 'manufacturer'],
  ['持有人', 'manufacturer'],
]);
/** Headers of many meanings: such a column is a flag where its cells are flags. */
const LOOSE_FLAGS =
  /^(?:中选|中标|集采|国采|药品|产品)?(?:类别|类型|分类|属性|性质|情况|状态|结果|标志|标识|标记|备注|说明)$|^中选[/、或]?(?:非|未)中选$/;

type ColumnMeaning =
  | 'price'
  | 'regions'
  | 'odd'
  | { readonly rank: number }
  | { readonly side: Side; readonly field: keyof DrugColumns };

function columnMeaning(cell: RawCell): ColumnMeaning | null {
  if (cell.kind !== 'text') return null;
  const { key, unit } = normalizeHeader(cell.text);
  if (SELECTED_PRICE.test(key)) return isPriceOfNow(unit) ? 'price' : null;
  if (REGIONS.test(key)) return 'regions';
  if (LOOSE_FLAGS.test(key)) return null;
  const meaning = headerMeaning(cell.text);
  if (meaning?.field === 'selectedFlag') return { rank: meaning.rank };
  if (oddlyQualified(cell.text)?.field === 'selectedFlag') return 'odd';
  const side = sideOf(key);
  const rest = side === 'plain' ? key : key.replace(side === 'selected' ? SELECTED : COMPARED, '');
  const field = drugField(rest);
  if (field === null) return null;
  return isOtherColumn(unit) ? 'odd' : { side, field };
}

function isPriceOfNow(unit: string | null): boolean {
  return unit === null || ['understood', 'smallestUnit'].includes(readQualifier(unit));
}

function sideOf(key: string): Side {
  if (SELECTED.test(key)) return 'selected';
  return COMPARED.test(key) ? 'compared' : 'plain';
}

/** 药品名称, 名称 and 通用名 all are the name; behind a prefix the word 药品 or 产品 may be left out. */
function drugField(word: string): keyof DrugColumns | null {
  const bare = word.replace(/^(?:药品|产品|品种)(?=.)/, '');
  const field = headerMeaning(word)?.field ?? headerMeaning(bare)?.field;
  const known = field === undefined ? undefined : DRUG_FIELDS.get(field);
  return SHORT_WORDS.get(bare) ?? known ?? null;
}

const DRUG_FIELDS: ReadonlyMap<HeaderField, keyof DrugColumns> = new Map([
  ['genericName', 'genericName'],
  ['dosageForm', 'dosageForm'],
  ['specification', 'specification'],
  ['packSpecification', 'specification'],
  ['manufacturer', 'manufacturer'],
  ['insuranceCode', 'code'],
  ['platformCode', 'code'],
  ['hospitalCode', 'code'],
  ['nationalDrugCode', 'code'],
]);

function namesDrug({ code, genericName }: DrugColumns): boolean {
  return code !== undefined || genericName !== undefined;
}

/** A column of many meanings whose every filled cell says selected or not in words. */
function flagByContents(headerRow: RawRow, rowsBelow: readonly RawRow[]): number | null {
  const column = headerRow.cells.findIndex((cell, index) => {
    if (cell.kind !== 'text' || !LOOSE_FLAGS.test(normalizeHeader(cell.text).key)) return false;
    const readings = rowsBelow
      .map(({ cells }) => readSelectedFlag(cells[index], cell.text))
      .filter((reading) => reading !== null);
    return readings.length > 0 && readings.every(isDecided);
  });
  return column === -1 ? null : column;
}
