import type { ProductLines } from './history-reading';
import type { ReadTable } from './read-table';

/** Finds all rows of a product's lines in the tables they were read from, in order. */
export function rowsOfLines(
  tables: readonly Pick<ReadTable, 'reading' | 'lines' | 'partOf'>[],
): (lines: ProductLines) => readonly number[] {
  const rows = new Map<ProductLines, number[]>();
  for (const { reading, lines, partOf } of tables) {
    const parts = reading.products.map((product) => {
      const own: number[] = [];
      rows.set(product, own);
      return own;
    });
    for (const chunk of lines.chunks) {
      for (let index = 0; index < chunk.length; index += 1) {
        parts[partOf(chunk, index)]?.push(chunk.rows[index] ?? 0);
      }
    }
  }
  return (lines) => rows.get(lines) ?? [];
}
