import { z } from 'zod';

import {
  type HistoryReading,
  type ProductLines,
  productLinesSchema,
  type ProductUse,
  productUseSchema,
  type TableReading,
} from './history-reading';
import { rejectedRowSchema } from './import-summary';
import { importWarningSchema } from './import-warnings';

/**
 * A part of what was read of one table, small enough that a window goes on drawing while it is handed over. A whole reading
 * of a few thousand products would stop it for a second.
 */
export const readingPieceSchema = z.strictObject({
  /** The table's place in the reading. */
  table: z.int().min(0),
  /** Further uses of the product that the piece before this one ends with. */
  moreUses: z.array(productUseSchema).readonly(),
  products: z.array(productLinesSchema).readonly(),
  rejected: z.array(rejectedRowSchema).readonly(),
  warnings: z.array(importWarningSchema).readonly(),
});
export type ReadingPiece = z.infer<typeof readingPieceSchema>;

/** A reading without its pieces, and the pieces in order. */
export interface CutReading {
  readonly outline: HistoryReading;
  readonly pieces: readonly ReadingPiece[];
}

/** How much of a piece each thing takes, in uses of a product; a piece is full at {@link FULL}. */
const FULL = 500;
const PRODUCT_WEIGHT = 4;
const REJECTED_WEIGHT = 3;
const ROWS_A_WEIGHT = 20;

export function cutReading(reading: HistoryReading): CutReading {
  const outline = {
    ...reading,
    tables: reading.tables.map((table) => ({ ...table, products: [], rejected: [], warnings: [] })),
  };
  return { outline, pieces: reading.tables.flatMap((table, index) => piecesOf(table, index)) };
}

/** The reading again: the reverse of {@link cutReading}. */
export function joinReading({ outline, pieces }: CutReading): HistoryReading {
  const tables = outline.tables.map((table) => ({
    ...table,
    products: [...table.products],
    rejected: [...table.rejected],
    warnings: [...table.warnings],
  }));
  for (const piece of pieces) {
    const table = tables[piece.table];
    if (table === undefined) throw new Error('Broken belief: a piece belongs to a table');
    const last = table.products.pop();
    if (last === undefined) {
      if (piece.moreUses.length > 0) throw new Error('Broken belief: further uses have a product');
    } else table.products.push({ ...last, uses: last.uses.concat(piece.moreUses) });
    table.products.push(...piece.products);
    table.rejected.push(...piece.rejected);
    table.warnings.push(...piece.warnings);
  }
  return { ...outline, tables };
}

function piecesOf(
  { products, rejected, warnings }: TableReading,
  table: number,
): readonly ReadingPiece[] {
  const pieces = new PieceList(table);
  for (const lines of products) pieces.addProduct(lines);
  for (const row of rejected) pieces.open(REJECTED_WEIGHT).rejected.push(row);
  for (const warning of warnings) {
    pieces.open(1 + warning.rows.length / ROWS_A_WEIGHT).warnings.push(warning);
  }
  return pieces.all;
}

interface OpenPiece extends ReadingPiece {
  readonly moreUses: ProductUse[];
  readonly products: ProductLines[];
  readonly rejected: ReadingPiece['rejected'][number][];
  readonly warnings: ReadingPiece['warnings'][number][];
}

/** Fills piece after piece. */
class PieceList {
  readonly all: OpenPiece[] = [];
  private readonly table: number;
  private weight = Infinity;

  constructor(table: number) {
    this.table = table;
  }

  /** The piece that takes something of this weight. */
  open(weight: number): OpenPiece {
    const last = this.all[this.all.length - 1];
    if (last !== undefined && this.weight + weight <= FULL) {
      this.weight += weight;
      return last;
    }
    const piece = { table: this.table, moreUses: [], products: [], rejected: [], warnings: [] };
    this.all.push(piece);
    this.weight = weight;
    return piece;
  }

  addProduct(lines: ProductLines): void {
    const uses = lines.uses.slice(0, FULL);
    this.open(PRODUCT_WEIGHT + uses.length).products.push({ ...lines, uses });
    for (let from = FULL; from < lines.uses.length; from += FULL) {
      const more = lines.uses.slice(from, from + FULL);
      // Always a piece of its own: what continues a product stands before the next one.
      this.weight = Infinity;
      this.open(more.length).moreUses.push(...more);
    }
  }
}
