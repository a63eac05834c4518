import type { YuanText } from '../decimal/decimal-text';
import { differenceOf } from '../decimal/text-arithmetic';

/** What the fund spends where budget and balance are known: `budget − balance`, in yuan. Source: domain 2.1. */
export function expenditureOf(budgetYuan: YuanText, balanceBaseYuan: YuanText): YuanText {
  return differenceOf(budgetYuan, balanceBaseYuan);
}
