import { Decimal } from '../decimal/decimal';
import { textFromDecimal, type UnitsText } from '../decimal/decimal-text';

const DIGITS = 12;

/** A forecast as decimal text: twelve digits, more than any forecast is worth. */
export function unitsTextOfForecast(units: number): UnitsText {
  return textFromDecimal<UnitsText>(new Decimal(units.toPrecision(DIGITS)));
}
