import { quotient } from '../../decimal/decimal';
import {
  decimalFromText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../../decimal/decimal-text';
import { ExactSum } from '../../decimal/exact-sum';
import { productKey } from '../product';
import type { HistoryReading } from '../reading/history-reading';

/**
 * Yuan by the unit that some products would have cost if a pack held so many units; `null` where nothing was bought on
 * balance. Lets a person see which of two factors can be true.
 */
export function unitPriceByFactor({
  history,
  keys,
  factor,
}: {
  readonly history: HistoryReading;
  readonly keys: ReadonlySet<string>;
  readonly factor: UnitsText;
}): YuanText | null {
  const [units, amount, byFactor] = [new ExactSum(), new ExactSum(), new ExactSum()];
  for (const { products } of history.tables) {
    for (const { product, uses } of products) {
      if (!keys.has(productKey(product))) continue;
      for (const use of uses) {
        units.addText(use.units);
        units.addProduct(use.packsToConvert, factor);
        amount.addText(use.amountYuan);
        if (use.yuanTimesFactor !== undefined) amount.addProduct(use.yuanTimesFactor, factor);
        if (use.yuanByFactor !== undefined) byFactor.addText(use.yuanByFactor);
      }
    }
  }
  const bought = units.total();
  if (bought.isZero()) return null;
  const yuan = amount.total().plus(quotient(byFactor.total(), decimalFromText(factor)));
  return textFromDecimal(quotient(yuan, bought));
}
