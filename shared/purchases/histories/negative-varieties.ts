import type { YuanText } from '../../decimal/decimal-text';
import { ExactSum } from '../../decimal/exact-sum';
import type { ImportWarning } from '../reading/import-warnings';
import { varietyKey } from '../variety-key';
import type { ReadTable } from './read-table';

/** Warns of varieties of which the files return more than they buy, over all months; by table, each at its first. */
export function negativeWarnings(
  tables: readonly Pick<ReadTable, 'reading'>[],
): readonly (readonly ImportWarning[])[] {
  const found = tables.map((): ImportWarning[] => []);
  for (const { name, yuan, table } of varietiesIn(tables)) {
    // The sum of a product's lines is exact; only its sign is looked at here.
    if (!yuan.total().isNegative() || yuan.total().isZero()) continue;
    const { file, sheet } = tables[table]?.reading.file ?? { file: '', sheet: '' };
    const params = { name, yuan: yuan.toText<YuanText>() };
    found[table]?.push({ code: 'negativeInAll', file, sheet, rows: [], count: 0, params });
  }
  return found;
}

interface Sum {
  readonly name: string;
  readonly yuan: ExactSum;
  /** The first table that has the variety. */
  readonly table: number;
}

function varietiesIn(tables: readonly Pick<ReadTable, 'reading'>[]): Iterable<Sum> {
  const sums = new Map<string, Sum>();
  for (const [table, { reading }] of tables.entries()) {
    for (const { product, uses } of reading.products) {
      const key = varietyKey(product);
      const sum = sums.get(key) ?? { name: product.genericName, yuan: new ExactSum(), table };
      sums.set(key, sum);
      for (const { amountYuan } of uses) sum.yuan.addText(amountYuan);
    }
  }
  return sums.values();
}
