import { plainText } from '../table/cell-text';
import { normalizeHeader } from '../table/header-text';
import type { RawRow } from '../table/raw-table';
import { headerMeaning, headerTenthPower, headerUnitText } from './header-synonyms';
import type { HeaderField } from './header-words';
import { type MonthHeader, monthHeader } from './month-words';

/** A column of one month. */
export interface MonthColumn extends MonthHeader {
  readonly column: number;
}

/** A column that holds what months come to: 合计, 合计数量, 一季度. */
export interface SumColumn {
  readonly column: number;
  /** As a header's word: 数量. Empty where it does not say of what. */
  readonly measure: string;
  readonly year: string | null;
  /** `null`: all there are. */
  readonly months: readonly number[] | null;
}

/** A table whose months stand beside each other. */
export interface MonthsAcross {
  readonly months: readonly MonthColumn[];
  readonly sums: readonly SumColumn[];
  /** The first column that looks like one of a month and is none: 13月数量. `null` where there is none. */
  readonly noMonth: number | null;
}

/**
 * The columns of months in a header; `null` where there are none. What a month's column counts is said by its own words, those of a
 * sum beside it, or the titles.
 */
export function monthsAcross(headerRow: RawRow, titles: readonly string[]): MonthsAcross | null {
  const texts = headerRow.cells.map(plainText);
  const found = texts.flatMap((text, column): MonthColumn[] => {
    const header = monthHeader(text);
    return header === null ? [] : [{ ...header, column }];
  });
  if (found.length === 0) return null;
  const isMonth = new Set(found.map(({ column }) => column));
  const sums = texts.flatMap((text, column): readonly SumColumn[] =>
    isMonth.has(column) ? [] : sumColumn(text, column),
  );
  const isNamed = found.some(({ measure }) => measure !== '');
  const said = isNamed ? '' : saidMeasure(sums, titles);
  const known = new Set([...isMonth, ...sums.map(({ column }) => column)]);
  const noMonth = texts.findIndex((text, column) => !known.has(column) && MONTH_LIKE.test(text));
  return {
    months: found.map((month) => (isNamed ? month : { ...month, measure: said })),
    sums,
    noMonth: noMonth === -1 ? null : noMonth,
  };
}

const MONTH_LIKE = /^(?:20\d\d[-年./]?)?\d{1,2}月/;

/** The first column that keeps the table from being read whole; `null` where nothing does. */
export function unclearMonthColumn({ months, sums, noMonth }: MonthsAcross): number | null {
  if (noMonth !== null) return noMonth;
  const unclear = months.find(({ measure }) => !isMeasure(measure));
  if (unclear !== undefined) return unclear.column;
  const scaled = unscaledBesideScaled(months);
  if (scaled !== null) return scaled;
  const named = new Set(months.map(({ month }) => month));
  const beyond = sums.find((sum) => sum.months?.some((month) => !named.has(month)) === true);
  return beyond?.column ?? null;
}

/** 2月金额 beside 1月金额(万元): what the other months are counted in may hold for it, or not. */
function unscaledBesideScaled(months: readonly MonthColumn[]): number | null {
  const fieldOf = ({ measure }: MonthColumn): HeaderField | null =>
    headerMeaning(measure)?.field ?? null;
  const scaled = new Set(
    months.filter(({ measure }) => (headerTenthPower(measure) ?? 0) !== 0).map(fieldOf),
  );
  const bare = months.find(
    (each) => headerUnitText(each.measure) === '' && scaled.has(fieldOf(each)),
  );
  return bare?.column ?? null;
}

/** The first column that says the same month and the same measure as one before it; `null` where none does. */
export function repeatedMonthColumn({ months }: MonthsAcross): number | null {
  const seen = new Set<string>();
  for (const { year, month, measure, column } of months) {
    const said = `${year ?? ''}-${String(month)} ${normalizeHeader(measure).key} ${headerMeaning(measure)?.field ?? ''}`;
    if (seen.has(said)) return column;
    seen.add(said);
  }
  return null;
}

const MEASURES: ReadonlySet<HeaderField | null> = new Set([
  'packs',
  'units',
  'packPriceYuan',
  'unitPriceYuan',
  'amountYuan',
]);

function isMeasure(measure: string): boolean {
  return MEASURES.has(headerMeaning(measure)?.field ?? null);
}

const SUM_WORD = /合计|总计|小计|累计|共计|汇总|全年|年度|年|总|\s/g;
const YEAR = /20\d\d/;

/** What a column beside months sums up: words of sums and periods, and what is counted. */
function sumColumn(text: string, column: number): readonly SumColumn[] {
  if (text === '') return [];
  const months = monthsOfPeriod(text);
  const isPeriod = months !== null;
  const year = YEAR.exec(text)?.[0] ?? null;
  const rest = text.replace(PERIOD, '').replace(YEAR, '').replace(SUM_WORD, '');
  const measure = [rest, text].find(isCounted) ?? '';
  const isSum = isPeriod || (measure === '' && rest === '');
  if (!isSum && measure === '') return [];
  return [{ column, measure, year, months }];
}

function isCounted(text: string): boolean {
  const field = headerMeaning(text)?.field;
  return field === 'packs' || field === 'units' || field === 'amountYuan';
}

const PERIOD =
  /第?([一二三四1-4])季度?|([上下])半年|(?<!\d)(1[0-2]|0?[1-9])月?(?:-|~|至|到|—)(1[0-2]|0?[1-9])月份?/;

/** The months of a quarter, a half year or a range; `null` for a text that names none. */
function monthsOfPeriod(text: string): readonly number[] | null {
  const [, quarter, half, from, to] = PERIOD.exec(text) ?? [];
  if (quarter !== undefined) {
    const number = '一二三四'.indexOf(quarter) + 1 || parseInt(quarter, 10);
    return monthsFrom(number * 3 - 2, number * 3);
  }
  if (half !== undefined) return half === '上' ? monthsFrom(1, 6) : monthsFrom(7, 12);
  if (from === undefined || to === undefined) return null;
  return monthsFrom(parseInt(from, 10), parseInt(to, 10));
}

function monthsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

const QUANTITY = /数量|采购量|购进量|入库量|进货量/;
const AMOUNT = /金额|采购额|购进额/;

/** What bare months count, by the sum beside them or the titles, where they say one thing. */
function saidMeasure(sums: readonly SumColumn[], titles: readonly string[]): string {
  const stated = Array.from(new Set(sums.map(({ measure }) => measure)));
  const [only] = stated;
  if (stated.length === 1 && only !== undefined && only !== '') return only;
  const isQuantity = titles.some((title) => QUANTITY.test(title));
  const isAmount = titles.some((title) => AMOUNT.test(title));
  if (isQuantity === isAmount) return '';
  return isQuantity ? '数量' : '金额';
}
