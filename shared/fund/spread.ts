import { Decimal } from '../decimal/decimal';
import {
  decimalFromText,
  type DecimalText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import { roundYuan } from '../decimal/rounding';

/** An amount that is not reached with a chance of a tenth, a half, nine tenths; to the fen. */
export interface Spread {
  readonly p10Yuan: YuanText;
  readonly p50Yuan: YuanText;
  readonly p90Yuan: YuanText;
}

export function spreadOf(amounts: Float64Array): Spread {
  const sorted = Float64Array.from(amounts).sort();
  const at = (chance: number): YuanText =>
    estimatedYuan(sorted[Math.max(0, Math.ceil(chance * sorted.length) - 1)] ?? 0);
  return { p10Yuan: at(0.1), p50Yuan: at(0.5), p90Yuan: at(0.9) };
}

export function varianceOf(amounts: Float64Array): number {
  const mean = amounts.reduce((sum, yuan) => sum + yuan, 0) / amounts.length;
  const squares = amounts.reduce((sum, yuan) => sum + (yuan - mean) ** 2, 0) / amounts.length;
  // What rounding of plain numbers leaves of amounts that never move.
  return squares < (Math.abs(mean) * 1e-9) ** 2 ? 0 : squares;
}

/** The part of the draws of which something holds. */
export function partOf(amounts: Float64Array, holds: (yuan: number) => boolean): number {
  return amounts.reduce((count, yuan) => count + (holds(yuan) ? 1 : 0), 0) / amounts.length;
}

export function plainNumber(text: DecimalText<string>): number {
  return decimalFromText(text).toNumber();
}

/** A plain number as an amount to the fen: an estimate, no sum of money. */
export function estimatedYuan(yuan: number): YuanText {
  return textFromDecimal<YuanText>(roundYuan(new Decimal(yuan.toPrecision(15))));
}
