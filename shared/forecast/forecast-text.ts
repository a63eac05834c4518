import { Decimal } from '../decimal/decimal';
import { type RatioText, textFromDecimal, type UnitsText } from '../decimal/decimal-text';

const DIGITS = 12;

/** A forecast as decimal text: twelve digits, more than any forecast is worth. */
export function unitsTextOfForecast(units: number): UnitsText {
  return textFromDecimal<UnitsText>(new Decimal(units.toPrecision(DIGITS)));
}

/** A ratio that follows from forecasts, as decimal text of at most twelve decimals. */
export function ratioTextOfForecast(ratio: number): RatioText {
  return textFromDecimal<RatioText>(new Decimal(ratio.toFixed(DIGITS)));
}
