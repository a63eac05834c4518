import { textFromDecimal, type YuanText } from '../../../../shared/decimal/decimal-text';
import type { Variety } from '../../../../shared/plan/plan';
import { sumUse } from '../../../../shared/purchases/use-totals';

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
