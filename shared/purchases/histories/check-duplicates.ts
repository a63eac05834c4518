import { roughFromScaled } from '../../decimal/exact-sum';
import { RowList, rowsWarning } from '../checks/row-list';
import { decimalAt, type LineChunk, type MeasureColumn } from '../lines/purchase-lines';
import type { ImportWarning } from '../reading/import-warnings';
import type { ReadTable } from './read-table';

/**
 * Warns of lines that stand more than once, in one table or in several: the same product, date, order number, quantities
 * and amount. The first of them is not listed, nor are those that stand in another file: they are asked about. By table.
 * Source: domain 8.3.
 */
export function duplicateWarnings(
  tables: readonly ReadTable[],
): readonly (readonly ImportWarning[])[] {
  const chunks = chunksOf(tables);
  const found = tables.map(() => new RowList());
  const seen = new SeenLines(chunks);
  for (const [place, { chunk, table }] of chunks.entries()) {
    for (let index = 0; index < chunk.length; index += 1) {
      const other = seen.repeatedIn(place, index);
      if (other !== null && fileOf(tables, other) === fileOf(tables, table)) {
        found[table]?.add(chunk.rows[index] ?? 0);
      }
    }
  }
  return tables.map(({ reading }, table) =>
    rowsWarning('duplicateLine', reading.file, found[table] ?? new RowList()),
  );
}

function fileOf(tables: readonly ReadTable[], table: number): string {
  return tables[table]?.layout.table.file ?? '';
}

/** Most imports are of files one after the other in time: their lines need no comparing. */
function doFilesShareMonths(tables: readonly ReadTable[]): boolean {
  const fileOfMonth = new Map<string, string>();
  return tables.some(({ layout, reading }) => {
    const { file } = layout.table;
    const months = new Set(reading.products.flatMap(({ uses }) => uses.map(({ month }) => month)));
    return Array.from(months).some((month) => {
      const other = fileOfMonth.get(month) ?? file;
      fileOfMonth.set(month, file);
      return other !== file;
    });
  });
}

/** Of each table, the rows of lines that a table of another file before it has as well, with the name of that file. */
export function linesOfOtherFiles(
  tables: readonly ReadTable[],
): readonly ReadonlyMap<number, string>[] {
  const found = tables.map(() => new Map<number, string>());
  if (!doFilesShareMonths(tables)) return found;
  const chunks = chunksOf(tables);
  const seen = new SeenLines(chunks);
  for (const [place, { chunk, table }] of chunks.entries()) {
    for (let index = 0; index < chunk.length; index += 1) {
      const other = seen.repeatedIn(place, index);
      if (other === null || fileOf(tables, other) === fileOf(tables, table)) continue;
      found[table]?.set(chunk.rows[index] ?? 0, fileOf(tables, other));
    }
  }
  return found;
}

/** Lines of a table that stand in a table before it too. */
export interface RepeatedLines {
  /** The number of the table that has most of them. */
  readonly table: number;
  readonly lines: number;
}

/** Of each table, the lines that an earlier table has as well; `null` for none. */
export function repeatedLines(tables: readonly ReadTable[]): readonly (RepeatedLines | null)[] {
  if (tables.length < 2) return tables.map(() => null);
  const chunks = chunksOf(tables);
  const seen = new SeenLines(chunks);
  const counts = tables.map(() => new Map<number, number>());
  for (const [place, { chunk, table }] of chunks.entries()) {
    for (let index = 0; index < chunk.length; index += 1) {
      const other = seen.repeatedIn(place, index);
      const of = counts[table];
      if (other !== null && other !== table) of?.set(other, (of.get(other) ?? 0) + 1);
    }
  }
  return counts.map((of) => {
    const lines = Array.from(of.values()).reduce((sum, count) => sum + count, 0);
    const [most] = Array.from(of).sort(([, left], [, right]) => right - left);
    return most === undefined ? null : { table: most[0], lines };
  });
}

interface PlacedChunk {
  readonly chunk: LineChunk;
  /** The number of the chunk's table. */
  readonly table: number;
  /** A number for each product that lines are numbered by, the same in all tables. */
  readonly products: Int32Array;
}

function chunksOf(tables: readonly ReadTable[]): readonly PlacedChunk[] {
  const numbers = new Map<string, number>();
  return tables.flatMap(({ lines, productKeys }, table) => {
    const products = Int32Array.from(productKeys, (key) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
    return lines.chunks.map((chunk): PlacedChunk => ({ chunk, table, products }));
  });
}

/** A chunk has at most so many lines, as a power of two. */
const INDEX_BITS = 16;
const FREE = -1;

/** Lines that were met before, in a hash table of their places. */
class SeenLines {
  private readonly chunks: readonly PlacedChunk[];
  private readonly slots: Int32Array;

  constructor(chunks: readonly PlacedChunk[]) {
    const lines = chunks.reduce((count, { chunk }) => count + chunk.length, 0);
    this.chunks = chunks;
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(lines * 2 + 2))).fill(FREE);
  }

  /** The table in which a line like this one was met before; `null` for none, and the line is kept. */
  repeatedIn(place: number, index: number): number | null {
    const mask = this.slots.length - 1;
    const line = this.chunks[place];
    if (line === undefined) return null;
    const product = productAt(line, index);
    let slot = hashOf(line.chunk, index, product) & mask;
    for (;;) {
      const known = this.slots[slot] ?? FREE;
      if (known === FREE) break;
      if (this.isSame(known, line, index, product)) {
        return this.chunks[known >>> INDEX_BITS]?.table ?? null;
      }
      slot = (slot + 1) & mask;
    }
    this.slots[slot] = (place << INDEX_BITS) | index;
    return null;
  }

  private isSame(known: number, line: PlacedChunk, index: number, product: number): boolean {
    const other = this.chunks[known >>> INDEX_BITS];
    const otherIndex = known & ((1 << INDEX_BITS) - 1);
    if (other === undefined || productAt(other, otherIndex) !== product) return false;
    const [left, right] = [line.chunk, other.chunk];
    return (
      left.dates[index] === right.dates[otherIndex] &&
      left.orders[index] === right.orders[otherIndex] &&
      left.months[index] === right.months[otherIndex] &&
      left.amountKinds[index] === right.amountKinds[otherIndex] &&
      isSameNumber(left.amounts, index, right.amounts, otherIndex) &&
      isSameNumber(left.packs, index, right.packs, otherIndex) &&
      isSameNumber(left.units, index, right.units, otherIndex)
    );
  }
}

function productAt({ chunk, products }: PlacedChunk, index: number): number {
  return products[chunk.products[index] ?? 0] ?? -1;
}

function hashOf(chunk: LineChunk, index: number, product: number): number {
  let hash = Math.imul(product + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (chunk.dates[index] ?? 0), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ (chunk.orders[index] ?? 0), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ thousandths(chunk.amounts, index), 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15) ^ thousandths(chunk.packs, index), 0x165667b1);
  return hash ^ (hash >>> 16);
}

/** About a number, the same however it is written. */
function thousandths({ digits, places }: MeasureColumn, index: number): number {
  return Math.floor(roughFromScaled(digits[index] ?? 0, places[index] ?? 0) * 1000 + 0.5);
}

function isSameNumber(
  left: MeasureColumn,
  leftIndex: number,
  right: MeasureColumn,
  rightIndex: number,
): boolean {
  if (left.places[leftIndex] === right.places[rightIndex]) {
    const [one, other] = [left.digits[leftIndex], right.digits[rightIndex]];
    if (!Number.isNaN(one) || !Number.isNaN(other)) return one === other;
  }
  const [one, other] = [decimalAt(left, leftIndex), decimalAt(right, rightIndex)];
  return one === null || other === null ? one === other : one.eq(other);
}
