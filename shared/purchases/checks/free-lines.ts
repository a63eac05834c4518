import type { PurchaseLines } from '../lines/purchase-lines';

interface FreeLine {
  readonly row: number;
  readonly product: number;
  readonly isPriced: boolean;
}

/**
 * Finds amounts of zero that may not be meant: beside a price, or of a product of which most lines cost nothing and some do,
 * or where nothing in the table costs anything, as when formulas were written and nobody worked them out. A single gift
 * among purchases is what it says.
 */
export class FreeLines {
  private readonly free: FreeLine[] = [];
  /** How many lines of each product cost something. */
  private readonly costing: number[] = [];

  /** An accepted line with an amount of zero for a quantity. */
  addFree(line: FreeLine): void {
    this.free.push(line);
  }

  /** An accepted line that costs something. */
  addCosting(product: number): void {
    this.costing[product] = (this.costing[product] ?? 0) + 1;
  }

  /** Puts the doubt to the lines that have it. */
  mark(
    lines: PurchaseLines,
    { file, sheet }: { readonly file: string; readonly sheet: string },
  ): void {
    const nothingCosts = this.free.length === lines.count;
    const freeOf = new Map<number, number>();
    for (const { product } of this.free) freeOf.set(product, (freeOf.get(product) ?? 0) + 1);
    for (const { row, product, isPriced } of this.free) {
      const costing = this.costing[product] ?? 0;
      const mostAreFree = costing > 0 && (freeOf.get(product) ?? 0) > costing;
      if (isPriced || nothingCosts || mostAreFree) {
        lines.addDoubt(row, { kind: 'zeroAmount', file, sheet });
      }
    }
  }
}
