import { Decimal, ZERO } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import type { SpendingCut } from './goal';

/** A cut with what it and those before it bring together. */
export interface RankedCut extends SpendingCut {
  readonly cumulativeYuan: YuanText;
}

/** The cuts in their order, each with the sum so far. */
export function rankedCuts(cuts: readonly SpendingCut[]): readonly RankedCut[] {
  let sum = ZERO;
  return cuts.map((cut) => {
    sum = sum.plus(decimalFromText(cut.gainYuan));
    return { ...cut, cumulativeYuan: textFromDecimal<YuanText>(sum) };
  });
}

/** The most whole fen that an amount still covers. */
export function reachableYuan(bestYuan: YuanText): YuanText {
  return textFromDecimal(decimalFromText(bestYuan).toDecimalPlaces(2, Decimal.ROUND_DOWN));
}

/** Where goal seek may begin: a twentieth more than now, in whole yuan; `null` where there is nothing now. */
export function suggestedTarget(presentYuan: YuanText | null): YuanText | null {
  if (presentYuan === null) return null;
  const present = decimalFromText(presentYuan);
  if (!present.gt(ZERO)) return null;
  return textFromDecimal(present.times('1.05').toDecimalPlaces(0, Decimal.ROUND_UP));
}
