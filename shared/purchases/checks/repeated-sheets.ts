import { present } from '../../assert';
import { ExactSum } from '../../decimal/exact-sum';
import { isCalledSummary } from '../columns/summary-names';
import { varietyFinder } from '../identity/variety-finder';
import { productKey } from '../product';
import { type Month, monthIndex } from '../purchase';
import type { TableReading } from '../reading/history-reading';
import type { LineDoubt } from '../reading/line-doubt';

/** What a sheet that may repeat others leaves open. */
export type RepeatedSheet = Extract<
  LineDoubt,
  { kind: 'sheetCopied' | 'sheetSummarised' | 'sheetCalledSummary' }
>;

/**
 * Finds sheets whose purchases stand in other sheets of the import already: every product and month as there, or the same
 * yuan for each variety and month, or for each variety over all its months. Counted as well, they would double the totals.
 * Beside a list of lines, a sheet that is called a summary is one too, also where its figures are others. `null` for a sheet
 * that repeats none. Of two sheets alike the later one is the copy; one with more lines than another is never its summary by
 * its figures.
 */
export function repeatedSheets(
  tables: readonly ComparedTable[],
): readonly (RepeatedSheet | null)[] {
  const found = tables.map((): RepeatedSheet | null => null);
  if (tables.length < 2) return found;
  const sheets = sheetsOf(tables);
  for (const kind of ['sheetCopied', 'sheetSummarised'] as const) {
    const isRepeat = kind === 'sheetCopied' ? isCopy : isSummary;
    for (const [index, sheet] of Array.from(sheets.entries()).reverse()) {
      if (found[index] !== null || sheet.lines.size === 0) continue;
      const others = sheets.filter(
        (each, other) =>
          other !== index &&
          found[other] === null &&
          (sheet.monthOf === null || each.monthOf !== sheet.monthOf),
      );
      const sources = others.length < 2 ? others : [...others, union(others)];
      const source = sources.find((other) => isRepeat(sheet, other));
      if (source !== undefined) found[index] = { kind, of: source.name, ...sheet.place };
    }
  }
  for (const [index, sheet] of sheets.entries()) {
    const details = sheets.filter((_, other) => found[other] === null);
    const of = found[index] === null ? details.filter((other) => isCalledSumOf(sheet, other)) : [];
    if (of.length > 0) {
      found[index] = { kind: 'sheetCalledSummary', of: union(of).name, ...sheet.place };
    }
  }
  return found;
}

/** A table as read, and what stands above it and on its sheet. */
export interface ComparedTable extends Pick<TableReading, 'file' | 'products'> {
  readonly titles?: readonly string[];
  /** Equal for the months of one table, which are no copies of each other; not given for other tables. */
  readonly monthOf?: string;
}

/** What is compared of a sheet. */
interface Sheet {
  readonly monthOf: string | null;
  readonly place: { readonly file: string; readonly sheet: string };
  readonly name: string;
  readonly isCalledSummary: boolean;
  /** The uses of its products as texts. */
  readonly lines: ReadonlySet<string>;
  /** By variety and month. */
  readonly byMonth: ReadonlyMap<string, Bought>;
  readonly byVariety: ReadonlyMap<string, Bought>;
  readonly months: ReadonlySet<Month>;
}

interface Bought {
  readonly yuan: ExactSum;
  purchases: number;
}

function sheetsOf(tables: readonly ComparedTable[]): readonly Sheet[] {
  const first = present(tables[0], 'there are two sheets').file.file;
  const isOneFile = tables.every(({ file }) => file.file === first);
  const varietyOf = varietyFinder(
    tables.flatMap(({ products }) => products.map(({ product }) => product)),
  );
  return tables.map(({ file: { file, sheet }, products, titles = [sheet], monthOf = null }) => {
    const lines = new Set<string>();
    const [byMonth, byVariety] = [new Map<string, Bought>(), new Map<string, Bought>()];
    const months = new Set<Month>();
    for (const { product, uses } of products) {
      const [key, variety] = [productKey(product), varietyOf(product)];
      for (const use of uses) {
        lines.add(JSON.stringify([key, use]));
        months.add(use.month);
        const bought = { yuan: new ExactSum(), purchases: use.purchases };
        bought.yuan.addText(use.amountYuan);
        addTo(byMonth, `${use.month} ${variety}`, bought);
        addTo(byVariety, variety, bought);
      }
    }
    const name = sheet === '' ? file : isOneFile ? sheet : `${file} ${sheet}`;
    return {
      monthOf,
      place: { file, sheet },
      name,
      isCalledSummary: titles.some(isCalledSummary),
      lines,
      byMonth,
      byVariety,
      months,
    };
  });
}

function addTo(sums: Map<string, Bought>, key: string, { yuan, purchases }: Bought): void {
  const known = sums.get(key) ?? { yuan: new ExactSum(), purchases: 0 };
  known.yuan.addSum(yuan);
  known.purchases += purchases;
  sums.set(key, known);
}

/** Several sheets as one: months of a year that a last sheet puts together. */
function union(sheets: readonly Sheet[]): Sheet {
  const [byMonth, byVariety] = [new Map<string, Bought>(), new Map<string, Bought>()];
  for (const sheet of sheets) {
    for (const [key, bought] of sheet.byMonth) addTo(byMonth, key, bought);
    for (const [key, bought] of sheet.byVariety) addTo(byVariety, key, bought);
  }
  return {
    monthOf: null,
    place: present(sheets[0], 'there are several sheets').place,
    name: sheets.map(({ name }) => name).join(' + '),
    isCalledSummary: false,
    lines: new Set(sheets.flatMap(({ lines }) => Array.from(lines))),
    byMonth,
    byVariety,
    months: new Set(sheets.flatMap(({ months }) => Array.from(months))),
  };
}

function isCopy({ lines }: Sheet, source: Sheet): boolean {
  return isWithin(lines, source.lines);
}

function isSummary(sheet: Sheet, source: Sheet): boolean {
  // One line that costs the same as one line elsewhere is another purchase: a sheet a day has many such.
  const tellsMore = sheet.byMonth.size > 1 || linesOf(sheet) < linesOf(source);
  if (tellsMore && areSumsOf(sheet.byMonth, source.byMonth)) return true;
  // A year under one date, or quarters under their last months. Equal sums of later months are months that cost the same.
  return (
    isWithinSpan(sheet.months, source.months) &&
    sheet.byMonth.size < source.byMonth.size &&
    linesOf(sheet) < linesOf(source) &&
    areSumsOf(sheet.byVariety, source.byVariety)
  );
}

/** A summary has months of the other, or is dated as a whole. Where both are called summaries neither is the other's. */
function isCalledSumOf(sheet: Sheet, other: Sheet): boolean {
  return (
    isCalledSummaryBeside(sheet, other) &&
    (sheet.months.size === 1 || sharesOne(sheet.months, other.months)) &&
    sharesOne(new Set(sheet.byVariety.keys()), new Set(other.byVariety.keys()))
  );
}

/** By titles and sheets, and by the files where they are not the same. */
function isCalledSummaryBeside(sheet: Sheet, other: Sheet): boolean {
  if (sheet.isCalledSummary !== other.isCalledSummary) return sheet.isCalledSummary;
  const [file, otherFile] = [sheet.place.file, other.place.file];
  return !sheet.isCalledSummary && isCalledSummary(file) && !isCalledSummary(otherFile);
}

function sharesOne(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return Array.from(one).some((each) => other.has(each));
}

/** Whether all months lie between the first and the last of others, or in the quarter that the last one is of. */
function isWithinSpan(months: ReadonlySet<Month>, others: ReadonlySet<Month>): boolean {
  const numbers = Array.from(others, monthIndex);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const end = last + 2 - (last % 3);
  return Array.from(months, monthIndex).every((month) => month >= first && month <= end);
}

function linesOf({ byVariety }: Sheet): number {
  return Array.from(byVariety.values()).reduce((count, { purchases }) => count + purchases, 0);
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return part.size <= whole.size && Array.from(part).every((each) => whole.has(each));
}

/** Whether each sum is that of the source, of no more lines than there, and money among them. */
function areSumsOf(
  sums: ReadonlyMap<string, Bought>,
  source: ReadonlyMap<string, Bought>,
): boolean {
  let hasMoney = false;
  for (const [key, { yuan, purchases }] of sums) {
    const other = source.get(key);
    if (other === undefined || purchases > other.purchases) return false;
    const total = yuan.total();
    if (!total.eq(other.yuan.total())) return false;
    hasMoney ||= !total.isZero();
  }
  return hasMoney;
}
