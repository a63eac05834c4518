import { productKey } from '../product';
import type { ProductLines, TableReading } from '../reading/history-reading';
import type { LineDoubt } from '../reading/line-doubt';

/**
 * Asks about products that one table calls selected and another, which has no marks at all, says nothing of: counted as non-selected
 * they would be two classes in one import without a word. The first file that calls them so is named.
 */
export function askFlagsElsewhere(tables: readonly TableReading[]): readonly TableReading[] {
  const unmarked = tables.filter(({ products }) => hasNoMarks(products));
  if (unmarked.length === 0 || unmarked.length === tables.length) return tables;
  const selectedIn = new Map<string, string>();
  for (const { file, products } of tables) {
    for (const { mark, product } of products) {
      const key = productKey(product);
      if (mark.kind === 'selected' && !selectedIn.has(key)) selectedIn.set(key, file.file);
    }
  }
  return tables.map((table) => {
    if (!hasNoMarks(table.products)) return table;
    const { file, sheet } = table.file;
    const products = table.products.map((lines) => {
      const of = selectedIn.get(productKey(lines.product));
      return of === undefined
        ? lines
        : withDoubt(lines, { kind: 'flagElsewhere', of, file, sheet });
    });
    return { ...table, products };
  });
}

/** The lines as their table has them, by the lines that are asked about. */
const unasked = new WeakMap<ProductLines, ProductLines>();

function withDoubt(lines: ProductLines, doubt: LineDoubt): ProductLines {
  const asked = { ...lines, doubts: [...(lines.doubts ?? []), doubt] };
  unasked.set(asked, lines);
  return asked;
}

/** The lines of a product as their table has them, whether they are asked about or not. */
export function linesOfTable(lines: ProductLines): ProductLines {
  return unasked.get(lines) ?? lines;
}

function hasNoMarks(products: TableReading['products']): boolean {
  return products.every(({ mark }) => mark.kind === 'none');
}
