import type { Decimal } from '../decimal/decimal';
import {
  decimalFromText,
  type DecimalText,
  type RatioText,
  textFromDecimal,
} from '../decimal/decimal-text';
import { readTypedNumber } from '../decimal/typed-number';
import { MOST_WINNERS } from '../policy/winners';
import { isReservedName } from '../purchases/reserved-name';
import { failure, type Result, success } from '../result';

/** Why a typed text is no value of what it was typed for. */
export type CellProblem =
  | { readonly kind: 'nameMissing' }
  | { readonly kind: 'numberMissing' }
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'notANumber' }
  /** What was typed behind = is no arithmetic, divides by zero, or does not come out in decimals. */
  | { readonly kind: 'notArithmetic' }
  | { readonly kind: 'dividesByZero' }
  | { readonly kind: 'divisionInexact' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'notPositive' }
  | { readonly kind: 'tooPrecise' }
  | { readonly kind: 'notWhole' }
  | { readonly kind: 'notADate' }
  | { readonly kind: 'outOfRange'; readonly least: number; readonly most: number }
  /** A bare number above 1 in a ratio: 70 is not guessed to be 70 %. */
  | { readonly kind: 'ratioAbove1'; readonly text: string }
  /** A bare number up to 1 below a head that says %: 0.7 may be 70 % or 0.7 %. */
  | { readonly kind: 'ratioUnclear'; readonly text: string }
  /** 3万 below a head that counts in 万 already. */
  | { readonly kind: 'unitTwice'; readonly text: string }
  | { readonly kind: 'unknownChoice' }
  /** A word that JavaScript keeps for itself. */
  | { readonly kind: 'reservedName' };

const LONGEST_NAME = 200;

/** A ratio as an exact percentage; empty where there is none. */
export function ratioText(ratio: RatioText | null): string {
  return ratio === null ? '' : `${textFromDecimal(decimalFromText(ratio).times(100))}%`;
}

/** A ratio typed as 0..1 or as a percentage; blank is not known. */
export function readRatio(text: string): Result<RatioText | null, CellProblem> {
  const typed = readTypedNumber(text);
  const number = readNonNegative(text);
  if (!number.ok || number.value === null) return failureOrNull(number);
  if (number.value.gt(1)) {
    const isPercent = typed.kind === 'number' && typed.isPercent;
    return failure(
      isPercent
        ? { kind: 'outOfRange', least: 0, most: 1 }
        : { kind: 'ratioAbove1', text: textFromDecimal(number.value) },
    );
  }
  return success(textFromDecimal<RatioText>(number.value));
}

/** A ratio above 0; blank is not known. */
export function readPositiveRatio(text: string): Result<RatioText | null, CellProblem> {
  const ratio = readRatio(text);
  return ratio.ok && ratio.value === '0' ? failure({ kind: 'notPositive' }) : ratio;
}

/** A number from 0 to a limit; blank is not known. */
export function readUpTo<Text extends DecimalText<string>>(
  text: string,
  most: number,
): Result<Text | null, CellProblem> {
  const number = readNonNegative(text);
  if (!number.ok || number.value === null) return failureOrNull(number);
  if (number.value.gt(most)) return failure({ kind: 'outOfRange', least: 0, most });
  return success(textFromDecimal<Text>(number.value));
}

/** A quantity, price or amount, not negative; blank is not known. */
export function readAmount<Text extends DecimalText<string>>(
  text: string,
): Result<Text | null, CellProblem> {
  const number = readNonNegative(text);
  if (!number.ok || number.value === null) return failureOrNull(number);
  return success(textFromDecimal<Text>(number.value));
}

/** A whole number in a range; blank is not known. */
export function readWhole(
  text: string,
  least: number,
  most: number,
): Result<number | null, CellProblem> {
  const number = readNonNegative(text);
  if (!number.ok || number.value === null) return failureOrNull(number);
  if (!number.value.isInteger()) return failure({ kind: 'notWhole' });
  if (number.value.lt(least) || number.value.gt(most)) {
    return failure({ kind: 'outOfRange', least, most });
  }
  return success(number.value.toNumber());
}

/** A number of selected enterprises, with or without its counter; blank is not known. */
export function readWinners(text: string): Result<number | null, CellProblem> {
  return readWhole(text.normalize('NFKC').replace(/家$/, ''), 1, MOST_WINNERS);
}

/** A text of at most 200 characters on one line, without the blanks around it. */
export function readText(text: string): Result<string, CellProblem> {
  const value = text.trim().replace(/\s*[\r\n]+\s*/g, ' ');
  return value.length > LONGEST_NAME ? failure({ kind: 'tooLong' }) : success(value);
}

/** A text that says something and is no word that JavaScript keeps for itself. */
export function readName(text: string): Result<string, CellProblem> {
  const name = readText(text);
  if (!name.ok) return name;
  if (name.value === '') return failure({ kind: 'nameMissing' });
  return isReservedName(name.value) ? failure({ kind: 'reservedName' }) : name;
}

/** A reading that may not be blank. */
export function needed<Value>(
  reading: Result<Value | null, CellProblem>,
): Result<Value, CellProblem> {
  if (!reading.ok) return reading;
  return reading.value === null ? failure({ kind: 'numberMissing' }) : success(reading.value);
}

function readNonNegative(text: string): Result<Decimal | null, CellProblem> {
  const typed = readTypedNumber(text);
  switch (typed.kind) {
    case 'blank':
      return success(null);
    case 'tooPrecise':
      return failure({ kind: 'tooPrecise' });
    case 'unreadable':
      return failure({ kind: 'notANumber' });
    case 'number':
      return typed.value.isNegative() && !typed.value.isZero()
        ? failure({ kind: 'negative' })
        : success(typed.value);
  }
}

function failureOrNull(number: Result<Decimal | null, CellProblem>): Result<null, CellProblem> {
  return number.ok ? success(null) : number;
}
