import { DIGIT_ZERO, DOUBLE_QUOTE, wholeNumber } from '../xml/xml-bytes';

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
  /** What one more is in the words where no digit is carried. */
  private firstUnit = 0;
  private lastUnit = 0;

  /** Takes the digits between two places; 0 where they are no number. */
  take(bytes: Buffer, start: number, end: number): void {
    this.value = Math.max(0, wholeNumber(bytes, start, end));
    this.begin(Math.min(end - start, MOST_DIGITS));
    for (let index = 0; index < this.length - 1; index += 1) {
      this.put(index, bytes[start + index] ?? 0);
    }
  }

  /** Takes the number after another. */
  follow(before: number): void {
    this.value = before + 1;
    this.begin(String(this.value).length);
    let rest = this.value;
    for (let index = this.length - 2; index >= 0; index -= 1) {
      this.put(index, DIGIT_ZERO + (rest % 10));
      rest = Math.floor(rest / 10);
    }
  }

  /** Becomes one more. */
  step(): void {
    if (this.value % 10 === 9) {
      this.follow(this.value);
      return;
    }
    this.value += 1;
    this.first += this.firstUnit;
    this.last += this.lastUnit;
  }

  /** Where a reference goes on behind this number and its quote; -1 where it names another row. */
  endAt(words: DataView, at: number): number {
    const first = (words.getInt32(at, true) ^ this.first) & this.firstMask;
    const last = (words.getInt32(at + 4, true) ^ this.last) & this.lastMask;
    return first === 0 && last === 0 ? at + this.length : -1;
  }

  private begin(digits: number): void {
    this.length = digits + 1;
    this.firstMask = maskOf(digits + 1);
    this.lastMask = maskOf(digits - 3);
    this.first = 0;
    this.last = 0;
    this.put(digits, DOUBLE_QUOTE);
    this.firstUnit = digits <= 4 ? 1 << ((digits - 1) * 8) : 0;
    this.lastUnit = digits <= 4 ? 0 : 1 << ((digits - 5) * 8);
  }

  private put(index: number, byte: number): void {
    if (index < 4) this.first |= byte << (index * 8);
    else this.last |= byte << ((index - 4) * 8);
  }
}

/** Selects the first bytes of a word. */
function maskOf(bytes: number): number {
  if (bytes >= 4) return -1;
  return bytes <= 0 ? 0 : (1 << (bytes * 8)) - 1;
}
