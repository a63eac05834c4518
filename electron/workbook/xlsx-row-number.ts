import { DOUBLE_QUOTE, wholeNumber } from './xml-bytes';

const MOST_DIGITS = 7;

/** A row's number, as it stands behind the letters of each of its cells' references. */
export class XlsxRowNumber {
  value = 0;

  /** Its digits and a quote as two words, and which of their bytes count. */
  private first = 0;
  private firstMask = 0;
  private last = 0;
  private lastMask = 0;
  private length = 0;

  /** Takes the digits between two places; 0 where they are no number. */
  take(bytes: Buffer, start: number, end: number): void {
    this.value = Math.max(0, wholeNumber(bytes, start, end));
    const digits = Math.min(end - start, MOST_DIGITS);
    this.first = 0;
    this.last = 0;
    for (let index = 0; index <= digits; index += 1) {
      const byte = index === digits ? DOUBLE_QUOTE : (bytes[start + index] ?? 0);
      if (index < 4) this.first |= byte << (index * 8);
      else this.last |= byte << ((index - 4) * 8);
    }
    this.firstMask = maskOf(digits + 1);
    this.lastMask = maskOf(digits - 3);
    this.length = digits + 1;
  }

  /** Takes the number after another. */
  follow(before: number): void {
    const digits = Buffer.from(String(before + 1));
    this.take(digits, 0, digits.length);
  }

  /** Where a reference goes on behind this number and its quote; -1 where it names another row. */
  endAt(words: DataView, at: number): number {
    const first = (words.getInt32(at, true) ^ this.first) & this.firstMask;
    const last = (words.getInt32(at + 4, true) ^ this.last) & this.lastMask;
    return first === 0 && last === 0 ? at + this.length : -1;
  }
}

/** Selects the first bytes of a word. */
function maskOf(bytes: number): number {
  if (bytes >= 4) return -1;
  return bytes <= 0 ? 0 : (1 << (bytes * 8)) - 1;
}
