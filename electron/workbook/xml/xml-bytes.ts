/** Bytes with the same as words, so that several can be compared at once. Behind their end stands {@link GUARD}. */
export interface ScannedBytes {
  readonly bytes: Buffer;
  readonly words: DataView;
}

/** Put behind the bytes: ends every search that runs beyond them. */
export const GUARD = Buffer.from(`"'<>"'<>"'<>"'<>`);

export const SLASH = 0x2f;
export const LESS = 0x3c;
const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
export const DIGIT_ZERO = 0x30;
export const NINE = 0x39;

const FOUR_LESS = wordOf('<<<<');
const FOUR_ONES = 0x01010101;
const FOUR_HIGHEST = 0x80808080;

/** Up to four characters as the word that they are read as. */
export function wordOf(text: string): number {
  return Buffer.from(text.padEnd(4, '\0'), 'latin1').readInt32LE(0);
}

export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Letters, digits, `:`, `_`, `-` and `.`, and every byte of what is not ASCII. */
function isNameByte(byte: number): boolean {
  return !isSpace(byte) && byte !== EQUALS && byte !== SLASH && byte !== GREATER && byte > 0x2c;
}

export function endOfName(bytes: Buffer, from: number): number {
  let at = from;
  while (isNameByte(bytes[at] ?? 0)) at += 1;
  return at;
}

/** Where the closing quote of the attribute stands whose `="` is at `at`; -1 where none is. */
export function endOfAttribute(bytes: Buffer, at: number): number {
  const quote = bytes[at + 1] ?? 0;
  if (bytes[at] !== EQUALS || (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE)) return -1;
  let end = at + 2;
  while (bytes[end] !== quote && bytes[end] !== LESS) end += 1;
  return bytes[end] === quote ? end : -1;
}

/** Where the next tag begins. */
export function endOfText(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] !== LESS) at += 1;
  return at;
}

/** The same, four bytes at a time. */
export function endOfValue(words: DataView, from: number): number {
  for (let at = from; ; at += 4) {
    const others = words.getInt32(at, true) ^ FOUR_LESS;
    // The highest bit of each byte that is 0, and perhaps of ones behind the first of them.
    const found = (others - FOUR_ONES) & ~others & FOUR_HIGHEST;
    if (found !== 0) return at + ((31 - Math.clz32(found & -found)) >> 3);
  }
}

/** Where the `>` of the tag stands that begins at `from`; -1 where it does not end. */
export function endOfTag(bytes: Buffer, from: number): number {
  let at = from + 1;
  for (;;) {
    const byte = bytes[at] ?? 0;
    if (byte === GREATER) return at;
    if (byte === LESS) return -1;
    if (byte === EQUALS) {
      at = endOfAttribute(bytes, at);
      if (at < 0) return -1;
    }
    at += 1;
  }
}

/** The number that digits alone say, -1 where there is anything else or more than nine of them. */
export function wholeNumber(bytes: Buffer, start: number, end: number): number {
  if (start >= end || end - start > 9) return -1;
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < DIGIT_ZERO || byte > NINE) return -1;
    value = value * 10 + byte - DIGIT_ZERO;
  }
  return value;
}
