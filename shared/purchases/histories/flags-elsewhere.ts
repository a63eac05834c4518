import { productKey } from '../product';
import type { TableReading } from '../reading/history-reading';

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
        : {
            ...lines,
            doubts: [...(lines.doubts ?? []), { kind: 'flagElsewhere', of, file, sheet } as const],
          };
    });
    return { ...table, products };
  });
}

function hasNoMarks(products: TableReading['products']): boolean {
  return products.every(({ mark }) => mark.kind === 'none');
}
