import { Decimal } from '../../decimal/decimal';
import { textFromDecimal, type YuanText } from '../../decimal/decimal-text';
import { roundReferencePriceYuan } from '../../decimal/rounding';
import { RowList, rowsWarning } from '../checks/row-list';
import type { ImportWarning } from '../reading/import-warnings';
import { varietyKey } from '../variety-key';
import { roughUnitPrice } from './line-price';
import type { ReadTable } from './read-table';
import { roughFactor } from './tally-lines';

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
  const doubtful = Array.from(varieties.values()).filter(isDoubtful);
  if (doubtful.length === 0) return tables.map(() => []);
  eachPrice(tables, varieties, ({ variety, price }) => {
    variety.prices.push(price);
  });
  for (const variety of doubtful) variety.median = medianOf(variety.prices);
  eachPrice(tables, varieties, ({ variety, price, table, row }) => {
    const { median, outliers } = variety;
    if (median === null || (price <= median * LIMIT && price * LIMIT >= median)) return;
    const rows = outliers.get(table) ?? new RowList();
    outliers.set(table, rows);
    rows.add(row);
  });
  return tables.map((table) => doubtful.flatMap((variety) => warningsIn(table, variety)));
}

function isDoubtful({ lowest, highest }: VarietyPrices): boolean {
  const isPriced = lowest <= highest;
  return isPriced && (lowest <= 0 || highest > lowest * LIMIT);
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
  for (const { reading, prices } of tables) {
    for (const [part, { product }] of reading.products.entries()) {
      const key = varietyKey(product);
      const known = varieties.get(key) ?? {
        name: product.genericName,
        lowest: Infinity,
        highest: -Infinity,
        prices: [],
        median: null,
        outliers: new Map(),
      };
      varieties.set(key, known);
      const { lowest, highest } = prices[part] ?? known;
      known.lowest = Math.min(known.lowest, lowest);
      known.highest = Math.max(known.highest, highest);
    }
  }
  return varieties;
}

interface PricedRow {
  readonly variety: VarietyPrices;
  readonly price: number;
  readonly table: ReadTable;
  readonly row: number;
}

/** Visits every line of a doubtful variety that has a price. */
function eachPrice(
  tables: readonly ReadTable[],
  varieties: Varieties,
  visit: (priced: PricedRow) => void,
): void {
  for (const table of tables) {
    const parts = table.reading.products.map(({ product, conversion }) => {
      const variety = varieties.get(varietyKey(product));
      const factor = roughFactor(conversion);
      return variety === undefined || !isDoubtful(variety) ? null : { variety, factor };
    });
    if (parts.every((part) => part === null)) continue;
    for (const chunk of table.lines.chunks) {
      for (let index = 0; index < chunk.length; index += 1) {
        const part = parts[table.partOf(chunk, index)] ?? null;
        if (part === null) continue;
        const price = roughUnitPrice(chunk, index, part.factor);
        if (Number.isNaN(price)) continue;
        visit({ variety: part.variety, price, table, row: chunk.rows[index] ?? 0 });
      }
    }
  }
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
