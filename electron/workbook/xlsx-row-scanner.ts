import { limits } from './limits';
import {
  behindFormula,
  behindKnownAttribute,
  formOfType,
  isTrue,
  XlsxForm,
  XlsxScanEnd,
} from './xlsx-cell-bytes';
import { textFromStringItem } from './xlsx-text';
import {
  DOUBLE_QUOTE,
  endOfAttribute,
  endOfName,
  endOfText,
  GREATER,
  isSpace,
  NINE,
  type ScannedBytes,
  wholeNumber,
  wordOf,
  ZERO,
} from './xml-bytes';

const { odd: ODD, damaged: DAMAGED, tooManyColumns: TOO_MANY_COLUMNS } = XlsxScanEnd;

const THREE_BYTES = 0xffffff;
const TWO_BYTES = 0xffff;
const CELL = wordOf('<c');
const CELL_END = wordOf('</c>');
const REFERENCE = wordOf(' r="');
const STYLE = wordOf(' s="');
const TYPE = wordOf(' t="');
const CLOSED = wordOf('/>');
const VALUE = wordOf('<v>');
const VALUE_START = wordOf('<v');
const NO_VALUE = wordOf('<v/>');
const VALUE_END = wordOf('</v>');
const FORMULA = wordOf('<f');
const INLINE = wordOf('<is>');
const TEXT = wordOf('<t>');
const TEXT_END = wordOf('</t>');
const INLINE_END = wordOf('</is');
const ROW = wordOf('<row');
const ROW_END = wordOf('</ro');
const ROW_END_REST = wordOf('w>');
const BIG_A = 0x41;
const BIG_Z = 0x5a;
const LETTER_R = 0x72;
const MOST_COLUMNS = 16_384;
const MOST_STYLES = 100_000;
const KEPT_SPACES = '<v xml:space="preserve">';
const NOT_INLINE = 0;
const INLINE_TEXT = 1;
const INLINE_ITEM = 2;

/**
 * Finds the cells of row after row of a sheet's XML without making an object for any of them. What was found stands in
 * its arrays until the next row. Only what it knows for sure is taken: everything else is odd.
 */
export class XlsxRowScanner {
  readonly forms = new Uint8Array(limits.columns);
  readonly starts = new Int32Array(limits.columns);
  readonly ends = new Int32Array(limits.columns);
  /** Columns beyond are empty; 0 where the row holds nothing. */
  width = 0;
  number = 0;
  isHidden = false;
  /** The highest index of a shared string in the row, -1 where there is none. */
  highestShared = -1;

  private column = -1;
  private hasCells = false;
  /** The row's number as it stands behind the letters of a reference. */
  private readonly digits = new Uint8Array(8);
  private digitCount = 0;
  private valueStart = -1;
  private valueEnd = -1;
  private inline = NOT_INLINE;
  private readonly isDateStyle: Uint8Array;

  constructor(dateStyles: readonly boolean[]) {
    this.isDateStyle = Uint8Array.from(dateStyles, (isDate) => (isDate ? 1 : 0));
  }

  /** Scans the row at `from`, which must be whole; answers where the bytes go on, or an {@link XlsxScanEnd}. */
  scan({ bytes, words }: ScannedBytes, from: number): number {
    let at = this.openRow(bytes, words, from);
    if (at < 0 || !this.hasCells) return at;
    for (;;) {
      const tag = words.getInt32(at, true);
      if ((tag & TWO_BYTES) === CELL) {
        at = this.scanCell(bytes, words, at + 2);
        if (at < 0) return at;
      } else if (tag === ROW_END) {
        const isEnd = (words.getInt32(at + 4, true) & TWO_BYTES) === ROW_END_REST;
        return isEnd ? at + 6 : ODD;
      } else if (isSpace(tag & 0xff)) at += 1;
      else return ODD;
    }
  }

  /** Takes back what turned out to be empty. */
  clear(column: number): void {
    this.forms[column] = XlsxForm.empty;
    while (this.width > 0 && this.forms[this.width - 1] === XlsxForm.empty) this.width -= 1;
  }

  /** Gives the row a cell that does not stand in its bytes. */
  fill(column: number): void {
    this.place(column, XlsxForm.filled, 0, 0);
  }

  /** Takes the row's own tag. */
  private openRow(bytes: Buffer, words: DataView, from: number): number {
    const before = this.number;
    let at = from + 4;
    this.width = 0;
    this.column = -1;
    this.highestShared = -1;
    this.isHidden = false;
    this.number = -1;
    if (words.getInt32(from, true) !== ROW) return ODD;
    while (isSpace(bytes[at] ?? 0)) {
      while (isSpace(bytes[at] ?? 0)) at += 1;
      const name = at;
      at = endOfName(bytes, name);
      if (at === name) break;
      const end = endOfAttribute(bytes, at);
      if (end < 0) return ODD;
      if (at - name === 1 && bytes[name] === LETTER_R) this.takeNumber(bytes, at + 2, end);
      else if (at - name === 6 && bytes.toString('latin1', name, at) === 'hidden') {
        this.isHidden = isTrue(bytes, at + 2, end);
      }
      at = end + 1;
    }
    if (this.number < 0) {
      const digits = Buffer.from(String(before + 1));
      this.takeNumber(digits, 0, digits.length);
    }
    if (this.number <= before || this.number > limits.rows) return DAMAGED;
    this.hasCells = bytes[at] === GREATER;
    if (this.hasCells) return at + 1;
    return (words.getInt32(at, true) & TWO_BYTES) === CLOSED ? at + 2 : ODD;
  }

  private takeNumber(bytes: Buffer, start: number, end: number): void {
    this.number = Math.max(0, wholeNumber(bytes, start, end));
    this.digitCount = Math.min(end - start, 8);
    for (let index = 0; index < this.digitCount; index += 1) {
      this.digits[index] = bytes[start + index] ?? 0;
    }
  }

  /** Takes a cell whose name ends at `from`. */
  private scanCell(bytes: Buffer, words: DataView, from: number): number {
    let at = from;
    let form: XlsxForm = XlsxForm.number;
    let style = 0;
    let column = this.column + 1;
    this.valueStart = -1;
    this.inline = NOT_INLINE;
    for (;;) {
      const next = words.getInt32(at, true);
      if (next === REFERENCE) {
        at += 4;
        let letters = 0;
        let byte = bytes[at] ?? 0;
        while (byte >= BIG_A && byte <= BIG_Z) {
          letters = letters * 26 + byte - BIG_A + 1;
          at += 1;
          byte = bytes[at] ?? 0;
        }
        if (letters === 0 || letters > MOST_COLUMNS) return DAMAGED;
        column = letters - 1;
        const { digits, digitCount } = this;
        for (let index = 0; index < digitCount; index += 1) {
          if (bytes[at + index] !== digits[index]) return ODD;
        }
        at += digitCount + 1;
        if (bytes[at - 1] !== DOUBLE_QUOTE) return ODD;
      } else if ((next & 0xff) === GREATER) {
        at = this.scanContent(bytes, words, at + 1);
        if (at < 0) return at;
        break;
      } else if (next === TYPE) {
        const end = endOfAttribute(bytes, at + 2);
        form = end < 0 ? XlsxForm.empty : formOfType(bytes, at + 4, end);
        if (form === XlsxForm.empty) return ODD;
        at = end + 1;
      } else if (next === STYLE) {
        at += 4;
        let byte = bytes[at] ?? 0;
        while (byte >= ZERO && byte <= NINE && style < MOST_STYLES) {
          style = style * 10 + byte - ZERO;
          at += 1;
          byte = bytes[at] ?? 0;
        }
        if (byte !== DOUBLE_QUOTE) return ODD;
        at += 1;
      } else if ((next & TWO_BYTES) === CLOSED) {
        at += 2;
        break;
      } else {
        at = behindKnownAttribute(bytes, at);
        if (at < 0) return at;
      }
    }
    if (column <= this.column) return ODD;
    this.column = column;
    if (form === XlsxForm.number && this.isDateStyle[style] === 1) form = XlsxForm.dated;
    const trouble = this.keep(bytes, column, form);
    return trouble < 0 ? trouble : at;
  }

  /** Takes what stands in a cell, up to behind its end. */
  private scanContent(bytes: Buffer, words: DataView, from: number): number {
    let at = from;
    for (;;) {
      const tag = words.getInt32(at, true);
      if ((tag & THREE_BYTES) === VALUE) {
        if (this.valueStart >= 0) return ODD;
        const end = endOfText(bytes, at + 3);
        if (words.getInt32(end, true) !== VALUE_END) return ODD;
        this.valueStart = at + 3;
        this.valueEnd = end;
        at = end + 4;
        if (words.getInt32(at, true) === CELL_END) return at + 4;
      } else if (tag === CELL_END) return at + 4;
      else if (tag === NO_VALUE) at += 4;
      else if (isSpace(tag & 0xff)) at += 1;
      else if (tag === INLINE || (tag & TWO_BYTES) === VALUE_START) {
        at = this.scanText(bytes, words, at);
      } else if ((tag & TWO_BYTES) === FORMULA) at = behindFormula(bytes, words, at);
      else return ODD;
      if (at < 0) return at;
    }
  }

  /** Takes an inline string, or a value whose spaces count. */
  private scanText(bytes: Buffer, words: DataView, at: number): number {
    if (this.valueStart >= 0) return ODD;
    if (words.getInt32(at, true) !== INLINE) {
      this.valueStart = at + KEPT_SPACES.length;
      if (bytes.toString('latin1', at, this.valueStart) !== KEPT_SPACES) return ODD;
      this.valueEnd = endOfText(bytes, this.valueStart);
      return words.getInt32(this.valueEnd, true) === VALUE_END ? this.valueEnd + 4 : ODD;
    }
    if ((words.getInt32(at + 4, true) & THREE_BYTES) === TEXT) {
      const end = endOfText(bytes, at + 7);
      const isEnd = words.getInt32(end, true) === TEXT_END;
      if (isEnd && words.getInt32(end + 4, true) === INLINE_END && bytes[end + 8] === GREATER) {
        this.inline = INLINE_TEXT;
        this.valueStart = at + 7;
        this.valueEnd = end;
        return end + 9;
      }
    }
    const end = bytes.indexOf('</is>', at);
    if (end < 0) return ODD;
    this.inline = INLINE_ITEM;
    this.valueStart = at + 4;
    this.valueEnd = end;
    return end + 5;
  }

  private keep(bytes: Buffer, column: number, typed: XlsxForm): number {
    const { valueStart, valueEnd, inline } = this;
    const hasValue = valueStart >= 0 && valueEnd > valueStart;
    if (!hasValue && typed !== XlsxForm.error && typed !== XlsxForm.boolean) return 0;
    if ((inline === NOT_INLINE) === (typed === XlsxForm.rich)) return ODD;
    const form = inline === INLINE_TEXT ? XlsxForm.text : typed;
    let start = hasValue ? valueStart : 0;
    if (form === XlsxForm.shared) {
      start = wholeNumber(bytes, start, valueEnd);
      if (start < 0) return ODD;
      if (start > this.highestShared) this.highestShared = start;
    } else if (form === XlsxForm.rich) {
      const text = textFromStringItem(bytes.toString('utf8', start, valueEnd));
      if (text === null) return ODD;
      if (text === '') return 0;
    }
    if (column >= limits.columns) return TOO_MANY_COLUMNS;
    this.place(column, form, start, hasValue ? valueEnd : 0);
    return 0;
  }

  private place(column: number, form: XlsxForm, start: number, end: number): void {
    for (let free = this.width; free < column; free += 1) this.forms[free] = XlsxForm.empty;
    this.forms[column] = form;
    this.starts[column] = start;
    this.ends[column] = end;
    if (column >= this.width) this.width = column + 1;
  }
}
