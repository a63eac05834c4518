import { plainText } from '../table/cell-text';
import { EMPTY_CELL, type RawCell, type RawTable } from '../table/raw-table';
import { withCaptions } from './captions';
import { type ColumnMapping, guessMapping } from './column-mapping';
import type { DetectedHeader } from './detect-header';
import { headerMeaning, headerTenthPower, headerUnitText } from './header-synonyms';
import type { MonthColumn, MonthsAcross, SumColumn } from './month-columns';
import type { MonthSum, TableLayout } from './table-layout';

/** One month of a table whose months stand beside each other, as a table of its own. */
export interface MonthPart extends Pick<
  TableLayout,
  'headerRow' | 'captions' | 'mapping' | 'hidden' | 'month'
> {
  /** `null` where its columns name none. */
  readonly year: string | null;
  readonly monthNumber: number;
  /** The header that names it. */
  readonly text: string;
}

/** Parts a table into its months; what stands beside the months, such as names, holds for each of them. */
export function monthParts(
  table: RawTable,
  header: DetectedHeader,
  { mapping, across }: { readonly mapping: ColumnMapping; readonly across: MonthsAcross },
): readonly MonthPart[] {
  const columns = [...across.months, ...across.sums].map(({ column }) => column);
  const common: ColumnMapping = Object.fromEntries(
    Object.entries(mapping).filter(([, column]) => !columns.includes(column)),
  );
  const words = new Map(
    [...across.months, ...across.sums].map((each) => [each.column, each.measure]),
  );
  const captioned = (shown: readonly MonthColumn[]): ReturnType<typeof withCaptions> => {
    const isShown = new Set(shown.map(({ column }) => column));
    const cells = header.wordsRow.cells.map((cell, column): RawCell => {
      const word = words.get(column);
      if (word === undefined) return cell;
      return isShown.has(column) && word !== '' ? { kind: 'text', text: word } : EMPTY_CELL;
    });
    return withCaptions(table, { ...header.wordsRow, cells }, header.headerRows);
  };
  const everywhere = captioned(across.months).headerRow;
  const powerOf = (column: number): number =>
    headerTenthPower(plainText(everywhere.cells[column])) ?? 0;
  const price = common.packPriceYuan ?? common.unitPriceYuan;
  const sums = across.sums.flatMap((sum) => {
    const of = monthsIn(sum, across);
    const title = plainText(header.wordsRow.cells[sum.column]);
    return of.length === 0 ? [] : [monthSum(sum, { of, powerOf, price, title })];
  });
  return months(across).map((shown) => {
    const [first] = shown;
    const { headerRow, captions } = captioned(shown);
    const hidden = new Set(
      columns.filter((column) => shown.every((each) => each.column !== column)),
    );
    const own = guessMapping({ ...table, rows: [] }, headerRow);
    const measures = Object.fromEntries(
      Object.entries(own).filter(([, column]) => shown.some((each) => each.column === column)),
    );
    return {
      headerRow,
      captions,
      mapping: { ...common, ...measures },
      hidden,
      month: {
        columns,
        sums: sums.filter(({ of }) => of.some(({ column }) => !hidden.has(column))),
      },
      year: first?.year ?? null,
      monthNumber: first?.month ?? 0,
      text: plainText(header.wordsRow.cells[first?.column ?? 0]),
    };
  });
}

/** The columns of each month, in their order. */
function months({ months: all }: MonthsAcross): readonly (readonly MonthColumn[])[] {
  const found = new Map<string, MonthColumn[]>();
  for (const each of all) {
    const key = `${each.year ?? ''}-${String(each.month)}`;
    found.set(key, [...(found.get(key) ?? []), each]);
  }
  return Array.from(found.values());
}

/** The columns that a sum adds up: of its year and months, and of what it counts where it says that. */
function monthsIn(sum: SumColumn, { months: all }: MonthsAcross): readonly MonthColumn[] {
  const within = all.filter(
    ({ year, month }) =>
      (sum.year === null || year === null || year === sum.year) &&
      (sum.months === null || sum.months.includes(month)),
  );
  const fields = new Set(within.map(({ measure }) => headerMeaning(measure)?.field));
  const field = headerMeaning(sum.measure)?.field ?? (fields.size === 1 ? [...fields][0] : null);
  const own = within.filter(({ measure }) => headerMeaning(measure)?.field === field);
  if (own.length > 0 || field !== 'amountYuan') return own;
  // Quantities by month, with a price, and their amount by the year.
  return within.filter(({ measure }) => headerMeaning(measure)?.field === 'packs');
}

function monthSum(
  { column, measure }: SumColumn,
  {
    of,
    powerOf,
    price,
    title,
  }: {
    readonly of: readonly MonthColumn[];
    readonly powerOf: (column: number) => number;
    readonly price: number | undefined;
    readonly title: string;
  },
): MonthSum {
  const isOfAmounts = of.every((each) => headerMeaning(each.measure)?.field === 'amountYuan');
  const isAmount = isOfAmounts || headerMeaning(measure)?.field === 'amountYuan';
  const isPriced = isAmount && of.every((each) => headerMeaning(each.measure)?.field === 'packs');
  return {
    column,
    header: title,
    isAmount,
    tenthPower:
      headerUnitText(measure) === '' && !isPriced
        ? powerOf(of[0]?.column ?? 0)
        : (headerTenthPower(measure) ?? 0),
    of: of.map((each) => ({ column: each.column, tenthPower: powerOf(each.column) })),
    price: isPriced && price !== undefined ? { column: price, tenthPower: powerOf(price) } : null,
  };
}
