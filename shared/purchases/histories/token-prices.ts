import type { PurchaseLines } from '../lines/purchase-lines';
import { isStated } from '../lines/purchase-lines';
import { productKey } from '../product';
import type { ReadProduct } from '../rows/read-product';
import { roughUnitPrice } from './line-price';
import type { PriceRange } from './tally-lines';

/** A fen for a pack or a unit, in yuan, with room for what rounding does to it. */
const TOKEN_YUAN = 0.0101;
/** Beside it others of the product cost so many times as much. */
const TIMES = 10;

/**
 * The rows of lines at a price of one fen, where the same product is bought dearer in the table: gifts are entered so, as others are
 * at 0. Where no price is so low no line is looked at.
 */
export function tokenPriced(
  lines: PurchaseLines,
  products: readonly ReadProduct[],
  prices: readonly PriceRange[],
): readonly number[] {
  if (!prices.some(({ lowest }) => lowest > 0 && lowest <= TOKEN_YUAN)) return [];
  const keys = products.map(({ product }) => productKey(product));
  const highest = new Map<string, number>();
  const low: { readonly row: number; readonly key: string }[] = [];
  for (const chunk of lines.chunks) {
    for (let index = 0; index < chunk.length; index += 1) {
      const price = roughUnitPrice(chunk, index, 1);
      if (Number.isNaN(price)) continue;
      // A price by the pack says nothing of one by the unit.
      const by = isStated(chunk.units, index) ? 'unit' : 'pack';
      const key = `${by}:${keys[chunk.products[index] ?? 0] ?? ''}`;
      highest.set(key, Math.max(price, highest.get(key) ?? price));
      if (price <= TOKEN_YUAN) low.push({ row: chunk.rows[index] ?? 0, key });
    }
  }
  return low
    .filter(({ key }) => (highest.get(key) ?? 0) >= TOKEN_YUAN * TIMES)
    .map(({ row }) => row);
}
