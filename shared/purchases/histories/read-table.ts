import type { YuanText } from '../../decimal/decimal-text';
import { ExactSum } from '../../decimal/exact-sum';
import { passedOverColumns } from '../columns/column-choices';
import type { PurchaseField } from '../columns/column-mapping';
import type { TableLayout } from '../columns/table-layout';
import type { SelectedFlag } from '../contents/flag-words';
import type { PurchaseLines } from '../lines/purchase-lines';
import { productKey } from '../product';
import type { ProductLines, TableReading } from '../reading/history-reading';
import type { ReadFile } from '../reading/import-summary';
import type { ImportWarning } from '../reading/import-warnings';
import type { LineDoubt } from '../reading/line-doubt';
import type { ReadProduct } from '../rows/read-product';
import type { RefusedRows } from '../rows/refused-rows';
import { headerText } from '../table/header-text';
import { columnLetters } from '../table/raw-table';
import { type LinesTally, tallyLines } from './tally-lines';
import { tokenPriced } from './token-prices';

/** One table after all its rows were read: what is told of it, and its lines for those who need them one by one. */
export interface ReadTable {
  readonly layout: TableLayout;
  readonly reading: TableReading;
  readonly lines: PurchaseLines;
  /** Which of the reading's products each line belongs to. */
  readonly partOf: LinesTally['partOf'];
  /** Of each of the reading's products, the prices by the unit. */
  readonly prices: LinesTally['prices'];
  /** The products that lines are numbered by, */
  readonly products: readonly ReadProduct[];
  /** and their keys. */
  readonly productKeys: readonly string[];
  /** What lines of the table are marked as. */
  readonly marks: ReadonlySet<SelectedFlag>;
  /** The hospitals that its lines name. */
  readonly institutions: readonly string[];
}

interface TableParts {
  readonly layout: TableLayout;
  readonly rows: number;
  readonly lines: PurchaseLines;
  readonly products: readonly ReadProduct[];
  readonly flags: ReadonlySet<SelectedFlag>;
  readonly institutions: readonly string[];
  readonly doubts: readonly LineDoubt[];
  readonly refused: RefusedRows;
  readonly warnings: readonly ImportWarning[];
}

export function readTable({ layout, lines, refused, ...parts }: TableParts): ReadTable {
  const { products, prices, partOf } = tallied(layout, lines, parts.products);
  return {
    layout,
    lines,
    partOf,
    prices,
    products: parts.products,
    productKeys: parts.products.map(({ product }) => productKey(product)),
    marks: parts.flags,
    institutions: parts.institutions,
    reading: {
      file: {
        ...describeTable(layout),
        rows: parts.rows,
        accepted: lines.count,
        rejected: refused.count,
        skipped: parts.rows - lines.count - refused.count,
      },
      products,
      rejected: refused.list,
      warnings: [
        ...parts.warnings,
        ...noFlagWarning(layout, products, parts.flags),
        ...sheetWarnings(layout),
        ...unmarkedWarning(layout, products, parts.flags),
      ],
      unmarked: unmarkedClass(parts.flags),
      letters: lettersOf(layout),
      ...(parts.doubts.length === 0 ? {} : { doubts: parts.doubts }),
    },
  };
}

/** The lines by product, those at a token price asked about. */
function tallied(
  { table: { file, sheet } }: TableLayout,
  lines: PurchaseLines,
  products: readonly ReadProduct[],
): LinesTally {
  const tally = tallyLines(lines, products);
  const rows = tokenPriced(lines, products, tally.prices);
  for (const row of rows) {
    lines.addDoubt(row, { kind: 'countUnclear', reason: 'tokenPrice', value: '', file, sheet });
  }
  return rows.length === 0 ? tally : tallyLines(lines, products);
}

/**
 * Decides what unmarked lines of a table are, from the marks it has. Where only selected lines are marked, the others are
 * non-selected, and the reverse. Where both are marked, an unmarked line says nothing. Without any mark every line counts as
 * non-selected: that never promises a retention too large.
 */
export function unmarkedClass(marks: ReadonlySet<SelectedFlag>): SelectedFlag | 'unknown' {
  if (marks.size === 2) return 'unknown';
  return marks.has('nonSelected') ? 'selected' : 'nonSelected';
}

/** Where some lines are marked, what the others come to and count as. */
function unmarkedWarning(
  { table: { file, sheet } }: TableLayout,
  products: readonly ProductLines[],
  flags: ReadonlySet<SelectedFlag>,
): readonly ImportWarning[] {
  const unmarked = products.filter(({ mark }) => mark.kind === 'none');
  if (flags.size !== 1 || unmarked.length === 0) return [];
  const yuan = new ExactSum();
  for (const { uses } of unmarked) for (const { amountYuan } of uses) yuan.addText(amountYuan);
  const count = unmarked.reduce((sum, { purchases }) => sum + purchases, 0);
  const params = {
    purchases: String(count),
    yuan: yuan.toText<YuanText>(),
    counted: unmarkedClass(flags),
  };
  return [{ code: 'someUnmarked', file, sheet, rows: [], count, params }];
}

/** Where no mark decides: of all that is bought, or of the products beside which there is no word that is asked about. */
function noFlagWarning(
  { table: { file, sheet } }: TableLayout,
  products: readonly ProductLines[],
  flags: ReadonlySet<SelectedFlag>,
): readonly ImportWarning[] {
  const unmarked = products.filter(({ mark }) => mark.kind === 'none');
  if (flags.size > 0 || (unmarked.length === 0 && products.length > 0)) return [];
  const isAll = unmarked.length === products.length;
  const params: Readonly<Record<string, string>> = isAll
    ? {}
    : { products: String(unmarked.length) };
  return [{ code: 'noFlag', file, sheet, rows: [], count: 0, params }];
}

function sheetWarnings(layout: TableLayout): readonly ImportWarning[] {
  const { file, sheet, isHidden } = layout.table;
  const whole = { file, sheet, rows: [], count: 0, params: {} };
  return [
    ...passedOver(layout),
    ...(isHidden === true ? [{ code: 'hiddenSheet', ...whole } as const] : []),
  ];
}

/** Of names and codes several columns may say the same; of what is counted only one is right. */
const COUNTED: ReadonlySet<PurchaseField> = new Set([
  'packs',
  'units',
  'packPriceYuan',
  'unitPriceYuan',
  'amountYuan',
  'date',
  'selectedFlag',
]);

function passedOver({
  table: { file, sheet },
  headerRow,
  mapping,
}: TableLayout): readonly ImportWarning[] {
  const named = (column: number): string =>
    `${headerText(headerRow.cells[column])} (${columnLetters(column)})`;
  return passedOverColumns(headerRow, mapping)
    .filter(({ field }) => COUNTED.has(field))
    .map(({ taken, column }): ImportWarning => ({
      code: 'columnPassedOver',
      file,
      sheet,
      rows: [],
      count: 0,
      params: { column: named(column), taken: named(taken) },
    }));
}

function describeTable({
  table: { file, format, encoding, sheet },
  headerRow,
  mapping,
  time,
}: TableLayout): Pick<
  ReadFile,
  'file' | 'format' | 'encoding' | 'sheet' | 'headerRow' | 'columns'
> {
  const columns = Object.entries(mapping).map(([field, column]): [string, string] => [
    field,
    headerText(headerRow.cells[column]),
  ]);
  const said: Record<string, string> =
    time === undefined ? {} : { [time.kind === 'month' ? 'date' : 'year']: time.text };
  return {
    file,
    format,
    encoding,
    sheet,
    headerRow: headerRow.number,
    columns: { ...Object.fromEntries(columns), ...said },
  };
}

function lettersOf({ mapping }: TableLayout): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(mapping).map(([field, column]) => [field, columnLetters(column)]),
  );
}
