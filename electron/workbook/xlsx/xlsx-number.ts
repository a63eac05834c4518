import { storedDouble } from '../cells/cell-values';
import type { PlainNumber } from '../cells/plain-number';

const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const BIG_E = 0x45;
const SMALL_E = 0x65;

/** Digits of a number that a spreadsheet keeps. */
const CELL_DIGITS = 15;
const BEYOND_DIGITS = 1e15;

/**
 * Reads the number of a number cell as it will be shown: rounded to 15 significant digits, without zeros at its end.
 * `digits` is NaN for what is no number, has too many places, or could be rounded either way; the cell itself decides then.
 * The answer is put into `into`, as no object is to be made for every cell.
 */
export function readStoredNumber(
  bytes: Uint8Array,
  start: number,
  end: number,
  into: PlainNumber,
): void {
  const isNegative = bytes[start] === MINUS;
  let at = isNegative ? start + 1 : start;
  const isShort = end - at <= CELL_DIGITS && at < end;
  let value = 0;
  let point = -1;
  for (; isShort && at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) value = value * 10 + byte - ZERO;
    else if (byte === POINT && point < 0) point = at;
    else break;
  }
  const hasOddEnd = point >= 0 && (bytes[end - 1] === POINT || bytes[end - 1] === ZERO);
  if (!isShort || at < end || hasOddEnd || value === 0) {
    readLong(bytes, start, end, into);
    return;
  }
  into.digits = isNegative ? -value : value;
  into.places = point < 0 ? 0 : end - point - 1;
}

/** What stands in front of an exponent: the value is `digits × 10^-scale`. */
interface Mantissa {
  digits: number;
  scale: number;
  /** The two digits after the fifteenth. */
  rest: number;
  next: number;
}

function readLong(bytes: Uint8Array, start: number, end: number, into: PlainNumber): void {
  into.digits = NaN;
  into.places = 0;
  const isNegative = bytes[start] === MINUS;
  const mantissa = readMantissa(bytes, isNegative ? start + 1 : start, end);
  const exponent = mantissa === null ? null : readExponent(bytes, mantissa.next, end);
  if (mantissa === null || exponent === null) return;
  // A double is up to 0.11 of the fifteenth digit away from its decimal text: near the middle only the double decides.
  if (mantissa.rest > 38 && mantissa.rest < 62) return;
  let value = mantissa.rest >= 62 ? mantissa.digits + 1 : mantissa.digits;
  let scale = mantissa.scale - exponent;
  while (value !== 0 && value % 10 === 0) {
    value /= 10;
    scale -= 1;
  }
  if (value === 0) scale = 0;
  if (scale < 1 - CELL_DIGITS || scale >= CELL_DIGITS) return;
  if (scale < 0) value *= 10 ** -scale;
  if (value >= BEYOND_DIGITS) return;
  into.digits = isNegative && value !== 0 ? -value : value;
  into.places = Math.max(0, scale);
}

function readMantissa(bytes: Uint8Array, start: number, end: number): Mantissa | null {
  const mantissa: Mantissa = { digits: 0, scale: 0, rest: 0, next: end };
  let count = 0;
  let behind = 0;
  let hasPoint = false;
  let hasDigits = false;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === POINT && !hasPoint) {
      hasPoint = true;
    } else if (byte >= ZERO && byte <= NINE) {
      hasDigits = true;
      if (count > 0 || byte !== ZERO) count += 1;
      if (count > CELL_DIGITS) {
        behind += 1;
        if (behind <= 2) mantissa.rest = mantissa.rest * 10 + byte - ZERO;
        if (!hasPoint) mantissa.scale -= 1;
      } else {
        mantissa.digits = mantissa.digits * 10 + byte - ZERO;
        if (hasPoint) mantissa.scale += 1;
      }
    } else {
      mantissa.next = at;
      break;
    }
  }
  if (behind === 1) mantissa.rest *= 10;
  return hasDigits ? mantissa : null;
}

/** 0 where none is written; `null` for what is no exponent, and for those of numbers that a double hardly holds. */
function readExponent(bytes: Uint8Array, start: number, end: number): number | null {
  if (start === end) return 0;
  const letter = bytes[start];
  if (letter !== BIG_E && letter !== SMALL_E) return null;
  const sign = bytes[start + 1];
  const first = sign === PLUS || sign === MINUS ? start + 2 : start + 1;
  if (first >= end || end - first > 2) return null;
  let value = 0;
  for (let at = first; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < ZERO || byte > NINE) return null;
    value = value * 10 + byte - ZERO;
  }
  return sign === MINUS ? -value : value;
}

/**
 * The day that a serial number falls on, without its time of day; NaN for what is no number. As long as the fraction is
 * not next to a whole day its digits do not matter.
 */
export function storedDay(bytes: Buffer, start: number, end: number): number {
  let day = 0;
  let at = start;
  while (at < end && at < start + 7) {
    const byte = bytes[at] ?? 0;
    if (byte < ZERO || byte > NINE) break;
    day = day * 10 + byte - ZERO;
    at += 1;
  }
  if (at > start && at === end) return day;
  if (
    at > start &&
    bytes[at] === POINT &&
    bytes[at + 1] !== NINE &&
    areDigits(bytes, at + 1, end)
  ) {
    return day;
  }
  return Math.floor(storedDouble(bytes.toString('latin1', start, end).trim()));
}

function areDigits(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < ZERO || byte > NINE) return false;
  }
  return true;
}
