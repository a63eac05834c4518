import { Decimal } from '../decimal/decimal';
import { decimalFromText, type DecimalText, textFromDecimal } from '../decimal/decimal-text';

/** Places on a lever's slider. */
export const SLIDER_STEPS = 400;

/** The value at a place of a slider from 0 to a maximum, in whole units (or hundredths where the maximum is small). */
export function valueAtStep<Text extends DecimalText<string>>(step: number, maximum: Text): Text {
  const exact = decimalFromText(maximum).times(step).div(SLIDER_STEPS);
  return textFromDecimal<Text>(exact.toDecimalPlaces(decimalsFor(decimalFromText(maximum))));
}

/** The place nearest to a value; the last one for a value beyond the maximum. */
export function stepOfValue(value: DecimalText<string>, maximum: DecimalText<string>): number {
  const whole = decimalFromText(maximum);
  if (whole.isZero()) return 0;
  const step = decimalFromText(value).times(SLIDER_STEPS).div(whole).toDecimalPlaces(0);
  return Decimal.min(step, SLIDER_STEPS).toNumber();
}

/** Twice a value, the far end of a slider whose middle is the value; a start for a lever at zero. */
export function doubled<Text extends DecimalText<string>>(value: Text, whenZero: string): Text {
  const number = decimalFromText(value);
  return textFromDecimal<Text>(number.isZero() ? new Decimal(whenZero) : number.times(2));
}

/** A place dragged to on a chart, as an amount in whole yuan. */
export function draggedValue<Text extends DecimalText<string>>(x: number, maximum: Text): Text {
  const places = decimalsFor(decimalFromText(maximum));
  return textFromDecimal<Text>(new Decimal(x).toDecimalPlaces(places));
}

function decimalsFor(maximum: Decimal): number {
  return maximum.gte(SLIDER_STEPS) ? 0 : 2;
}
