/** A number found in bytes: the value is `digits / 10^places`; `digits` is NaN where there is none. */
export interface PlainNumber {
  digits: number;
  places: number;
}

const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const MOST_DIGITS = 15;

/**
 * Reads a text that is written exactly as a number cell would be: `-0.5`, `12.50`; not `007`, `+1`, `1,000`, `1e3`,
 * `-0` nor more than 15 digits. The answer is put into `into`, as no object is to be made for every cell.
 */
export function readPlainNumber(
  bytes: Uint8Array,
  start: number,
  end: number,
  into: PlainNumber,
): void {
  into.digits = NaN;
  into.places = 0;
  // A sign, fifteen digits and a point.
  if (end - start > MOST_DIGITS + 2) return;
  const isNegative = bytes[start] === MINUS;
  const first = isNegative ? start + 1 : start;
  let value = 0;
  let point = -1;
  for (let at = first; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) value = value * 10 + byte - ZERO;
    else if (byte === POINT && point < 0) point = at;
    else return;
  }
  const whole = (point < 0 ? end : point) - first;
  const places = point < 0 ? 0 : end - point - 1;
  if (whole === 0 || whole + places > MOST_DIGITS || point === end - 1) return;
  if (whole > 1 && bytes[first] === ZERO) return;
  if (isNegative && value === 0) return;
  into.digits = isNegative ? -value : value;
  into.places = places;
}
