import { type Decimal, sum } from './decimal';
import { decimalFromText, type DecimalText, textFromDecimal } from './decimal-text';

/** Sums, differences and orders of decimal texts of one unit, exact. */

export function sumOf<Text extends DecimalText<string>>(texts: readonly Text[]): Text {
  return textFromDecimal<Text>(sum(texts.map(decimalFromText)));
}

/** What the first is above the second. */
export function differenceOf<Text extends DecimalText<string>>(left: Text, right: Text): Text {
  return textFromDecimal<Text>(decimalFromText(left).minus(decimalFromText(right)));
}

/** Without its sign. */
export function sizeOf<Text extends DecimalText<string>>(text: Text): Text {
  return textFromDecimal<Text>(decimalFromText(text).abs());
}

export function signOf(text: DecimalText<string>): -1 | 0 | 1 {
  const value = decimalFromText(text);
  if (value.isZero()) return 0;
  return value.isNegative() ? -1 : 1;
}

export function isMore(left: DecimalText<string>, right: DecimalText<string>): boolean {
  return decimalFromText(left).gt(decimalFromText(right));
}

/** A text read once, to be put in order with others many times. */
export type SortKey = Decimal;

export function sortKey(text: DecimalText<string>): SortKey {
  return decimalFromText(text);
}

export function compareSortKeys(left: SortKey, right: SortKey): number {
  return left.comparedTo(right);
}
