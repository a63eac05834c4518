import { Decimal } from '../../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../../decimal/decimal-text';
import { roughFromScaled } from '../../decimal/exact-sum';
import { roundReferencePriceYuan } from '../../decimal/rounding';
import { RowList, rowsWarning } from '../checks/row-list';
import { AMOUNT_KINDS, type LineChunk, type MeasureColumn } from '../lines/purchase-lines';
import type { PackConversion } from '../reading/history-reading';
import type { ImportWarning } from '../reading/import-warnings';
import { varietyKey } from '../variety-key';
import type { ReadTable } from './read-table';

/** A price is doubtful that is more than so many times its variety's median, or less than one in so many. */
const MOST_TIMES = 20;
/** Prices are compared roughly: one that close to the limit is not doubted. */
const LIMIT = MOST_TIMES * (1 + 1e-9);

/**
 * Warns of lines whose price by the unit is far off the median of their variety. Gifts, which cost nothing, and lines whose
 * units nobody knows are none. By table. Source: domain 8.3.
 */
export function priceWarnings(tables: readonly ReadTable[]): readonly (readonly ImportWarning[])[] {
  const varieties = varietiesIn(tables);
  eachPrice(tables, varieties, ({ variety, price }) => {
    variety.lowest = Math.min(variety.lowest, price);
    variety.highest = Math.max(variety.highest, price);
  });
  const isDoubtful = ({ lowest, highest }: VarietyPrices): boolean =>
    lowest <= 0 || highest > lowest * LIMIT;
  eachPrice(tables, varieties, ({ variety, price }) => {
    if (isDoubtful(variety)) variety.prices.push(price);
  });
  for (const variety of varieties.values()) {
    if (variety.prices.length > 0) variety.median = medianOf(variety.prices);
  }
  eachPrice(tables, varieties, ({ variety, price, table, row }) => {
    const { median, outliers } = variety;
    if (median === null || (price <= median * LIMIT && price * LIMIT >= median)) return;
    const rows = outliers.get(table) ?? new RowList();
    outliers.set(table, rows);
    rows.add(row);
  });
  return tables.map((table) =>
    Array.from(varieties.values()).flatMap((variety) => warningsIn(table, variety)),
  );
}

interface VarietyPrices {
  readonly name: string;
  lowest: number;
  highest: number;
  readonly prices: number[];
  median: number | null;
  readonly outliers: Map<ReadTable, RowList>;
}

type Varieties = ReadonlyMap<string, VarietyPrices>;

function varietiesIn(tables: readonly ReadTable[]): Varieties {
  const varieties = new Map<string, VarietyPrices>();
  for (const { product } of tables.flatMap(({ reading }) => reading.products)) {
    const key = varietyKey(product);
    if (varieties.has(key)) continue;
    varieties.set(key, {
      name: product.genericName,
      lowest: Infinity,
      highest: -Infinity,
      prices: [],
      median: null,
      outliers: new Map(),
    });
  }
  return varieties;
}

interface PricedRow {
  readonly variety: VarietyPrices;
  readonly price: number;
  readonly table: ReadTable;
  readonly row: number;
}

/** Visits every line that has a price. */
function eachPrice(
  tables: readonly ReadTable[],
  varieties: Varieties,
  visit: (priced: PricedRow) => void,
): void {
  for (const table of tables) {
    const parts = table.reading.products.map(({ product, conversion }) => ({
      variety: varieties.get(varietyKey(product)),
      factor: roughFactor(conversion),
    }));
    for (const chunk of table.lines.chunks) {
      for (let index = 0; index < chunk.length; index += 1) {
        const part = parts[table.partOf(chunk, index)];
        if (part?.variety === undefined) continue;
        const price = priceAt(chunk, index, part.factor);
        if (Number.isNaN(price)) continue;
        visit({ variety: part.variety, price, table, row: chunk.rows[index] ?? 0 });
      }
    }
  }
}

function roughFactor(conversion: PackConversion): number {
  return conversion.kind === 'known' ? decimalFromText(conversion.factor).toNumber() : NaN;
}

/** About the yuan by the unit; `NaN` where nothing says it. */
function priceAt(chunk: LineChunk, index: number, factor: number): number {
  const stated = roughly(chunk.units, index);
  const units = Number.isNaN(stated) ? roughly(chunk.packs, index) * factor : stated;
  const amount = roughly(chunk.amounts, index);
  if (units === 0 || amount === 0) return NaN;
  const kind = chunk.amountKinds[index];
  if (kind === AMOUNT_KINDS.timesFactor) return (amount * factor) / units;
  return (kind === AMOUNT_KINDS.byFactor ? amount / factor : amount) / units;
}

function roughly({ digits, places, long }: MeasureColumn, index: number): number {
  const value = digits[index] ?? NaN;
  return Number.isNaN(value)
    ? (long.get(index)?.toNumber() ?? NaN)
    : roughFromScaled(value, places[index] ?? 0);
}

/** The lower of the two in the middle. */
function medianOf(prices: readonly number[]): number {
  const sorted = Float64Array.from(prices).sort();
  return sorted[(sorted.length - 1) >> 1] ?? NaN;
}

function warningsIn(
  table: ReadTable,
  { name, median, outliers }: VarietyPrices,
): readonly ImportWarning[] {
  const rows = outliers.get(table);
  if (median === null || rows === undefined) return [];
  const yuan = roundReferencePriceYuan(new Decimal(median.toPrecision(12)));
  const medianYuan = textFromDecimal<YuanText>(yuan);
  return rowsWarning('priceOutlier', table.reading.file, rows).map((warning) => ({
    ...warning,
    params: { name, medianYuan },
  }));
}
