import { textFromDecimal, type YuanText } from '../decimal/decimal-text';
import { sumUse } from '../purchases/use-totals';
import type { Variety } from './plan';

/** What a variety's purchase history comes to. */
export interface BoughtInAll {
  readonly months: number;
  readonly amountYuan: YuanText;
  readonly nonSelectedYuan: YuanText;
}

export function boughtOf({ monthly }: Pick<Variety, 'monthly'>): BoughtInAll {
  const { all, nonSelected } = sumUse(monthly);
  return {
    months: new Set(monthly.map(({ month }) => month)).size,
    amountYuan: textFromDecimal(all.amountYuan),
    nonSelectedYuan: textFromDecimal(nonSelected.amountYuan),
  };
}
