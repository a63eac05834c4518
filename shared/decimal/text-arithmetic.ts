import { Decimal, quotient, sum, ZERO } from './decimal';
import { decimalFromText, type DecimalText, textFromDecimal } from './decimal-text';

/** Sums, differences and orders of decimal texts of one unit, exact. */

export function sumOf<Text extends DecimalText<string>>(texts: readonly Text[]): Text {
  return textFromDecimal<Text>(sum(texts.map(decimalFromText)));
}

/** Each text with all before it. */
export function runningSums<Text extends DecimalText<string>>(
  texts: readonly Text[],
): readonly Text[] {
  let total = ZERO;
  return texts.map((text) => {
    total = total.plus(decimalFromText(text));
    return textFromDecimal<Text>(total);
  });
}

/** A part of the way from one to another, 0..1, to so many places. */
export function partWay<Text extends DecimalText<string>>({
  from,
  to,
  part,
  places,
}: {
  readonly from: Text;
  readonly to: Text;
  readonly part: number;
  readonly places: number;
}): Text {
  const start = decimalFromText(from);
  const way = decimalFromText(to).minus(start).times(part);
  return textFromDecimal<Text>(start.plus(way).toDecimalPlaces(places));
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

/** The part over the whole, which is not zero. */
export function textQuotient<Text extends DecimalText<string>>(
  part: DecimalText<string>,
  whole: DecimalText<string>,
): Text {
  return textFromDecimal<Text>(quotient(decimalFromText(part), decimalFromText(whole)));
}

/** A number of something as often as said, such as a part of one in hundredths. */
export function timesOf<Text extends DecimalText<string>>(text: Text, times: number): Text {
  return textFromDecimal<Text>(decimalFromText(text).times(times));
}

/** A ratio in hundredths, to so many places, half away from zero. */
export function percentOf<Text extends DecimalText<string>>(
  ratio: DecimalText<string>,
  places: number,
): Text {
  return textFromDecimal<Text>(decimalFromText(ratio).times(100).toDecimalPlaces(places));
}

/** To whole ones, half away from zero. */
export function wholeOf<Text extends DecimalText<string>>(text: DecimalText<string>): Text {
  return textFromDecimal<Text>(decimalFromText(text).toDecimalPlaces(0));
}

/** The text of a plain number, as a chart has it. */
export function textOfNumber<Text extends DecimalText<string>>(value: number): Text {
  return textFromDecimal<Text>(new Decimal(value));
}

/** The least and the most of some, of which there is at least one. */
export function extentOf<Text extends DecimalText<string>>(
  texts: readonly [Text, ...Text[]],
): readonly [least: Text, most: Text] {
  const values = texts.map(decimalFromText);
  return [Decimal.min(...values), Decimal.max(...values)].map((value) =>
    textFromDecimal<Text>(value),
  ) as [Text, Text];
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
