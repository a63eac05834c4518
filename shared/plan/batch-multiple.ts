import { Decimal, ONE } from '../decimal/decimal';
import { decimalFromText, type DecimalText, textFromDecimal } from '../decimal/decimal-text';
import { readTypedNumber } from '../decimal/typed-number';

export type BatchRounding = 'exact' | 'whole' | 'two' | 'four';

const PLACES: Readonly<Record<Exclude<BatchRounding, 'exact'>, number>> = {
  whole: 0,
  two: 2,
  four: 4,
};

/** 1.125, or 12.5 for 12.5 % more. `null` where it is no number. */
export function readFactor(way: 'factor' | 'percent', typed: string): DecimalText<'times'> | null {
  const number = readTypedNumber(typed);
  if (number.kind !== 'number') return null;
  if (way === 'factor') return textFromDecimal(number.value);
  const part = number.isPercent ? number.value : number.value.times('0.01');
  return textFromDecimal(ONE.plus(part));
}

/** The text of a number times a factor, half away from zero; a ratio is rounded in its percentage, as it is shown. */
export function multipleText(
  number: DecimalText<string>,
  factor: DecimalText<'times'>,
  { rounding, isRatio }: { readonly rounding: BatchRounding; readonly isRatio: boolean },
): string {
  const exact = decimalFromText(number).times(decimalFromText(factor));
  const shown = isRatio ? exact.times(100) : exact;
  const rounded =
    rounding === 'exact' ? shown : shown.toDecimalPlaces(PLACES[rounding], Decimal.ROUND_HALF_UP);
  const text = textFromDecimal(rounded);
  return isRatio ? `${text}%` : text;
}
