import { limits } from './limits';
import { behindKnownAttribute, formOfType, isTrue, XlsxForm, XlsxScanEnd } from './xlsx-cell-bytes';
import { InlineForm, XlsxContentScanner } from './xlsx-content-scanner';
import { XlsxRowNumber } from './xlsx-row-number';
import { textFromStringItem } from './xlsx-text';
import {
  DOUBLE_QUOTE,
  endOfAttribute,
  endOfName,
  GREATER,
  isSpace,
  NINE,
  type ScannedBytes,
  wholeNumber,
  wordOf,
  ZERO,
} from './xml-bytes';

const { odd: ODD, damaged: DAMAGED, tooManyColumns: TOO_MANY_COLUMNS } = XlsxScanEnd;

const TWO_BYTES = 0xffff;
const CELL = wordOf('<c');
const REFERENCE = wordOf(' r="');
const STYLE = wordOf(' s="');
const TYPE = wordOf(' t="');
const CLOSED = wordOf('/>');
const ROW = wordOf('<row');
const ROW_END = wordOf('</ro');
const ROW_END_REST = wordOf('w>');
const BIG_A = 0x41;
const BIG_Z = 0x5a;
const LETTER_R = 0x72;
const MOST_COLUMNS = 16_384;
const MOST_STYLES = 100_000;

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
  isHidden = false;
  /** The highest index of a shared string in the row, -1 where there is none. */
  highestShared = -1;

  private readonly rowNumber = new XlsxRowNumber();
  private readonly content = new XlsxContentScanner();
  private readonly isDateStyle: Uint8Array;
  private hasCells = false;
  /** The column of the cell before. */
  private column = -1;
  /** What the attributes of the cell say. */
  private placed = 0;
  private style = 0;

  constructor(dateStyles: readonly boolean[]) {
    this.isDateStyle = Uint8Array.from(dateStyles, (isDate) => (isDate ? 1 : 0));
  }

  get number(): number {
    return this.rowNumber.value;
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
    const { rowNumber } = this;
    const before = rowNumber.value;
    let at = from + 4;
    this.width = 0;
    this.column = -1;
    this.highestShared = -1;
    this.isHidden = false;
    rowNumber.value = -1;
    if (words.getInt32(from, true) !== ROW) return ODD;
    while (isSpace(bytes[at] ?? 0)) {
      while (isSpace(bytes[at] ?? 0)) at += 1;
      const name = at;
      at = endOfName(bytes, name);
      if (at === name) break;
      const end = endOfAttribute(bytes, at);
      if (end < 0) return ODD;
      if (at - name === 1 && bytes[name] === LETTER_R) rowNumber.take(bytes, at + 2, end);
      else if (at - name === 6 && bytes.toString('latin1', name, at) === 'hidden') {
        this.isHidden = isTrue(bytes, at + 2, end);
      }
      at = end + 1;
    }
    if (rowNumber.value < 0) rowNumber.follow(before);
    if (rowNumber.value <= before || rowNumber.value > limits.rows) return DAMAGED;
    this.hasCells = bytes[at] === GREATER;
    if (this.hasCells) return at + 1;
    return (words.getInt32(at, true) & TWO_BYTES) === CLOSED ? at + 2 : ODD;
  }

  /** Takes a cell whose name ends at `from`. */
  private scanCell(bytes: Buffer, words: DataView, from: number): number {
    const { content } = this;
    let at = from;
    let form: XlsxForm = XlsxForm.number;
    this.style = 0;
    this.placed = this.column + 1;
    for (;;) {
      const next = words.getInt32(at, true);
      if (next === REFERENCE) at = this.scanReference(bytes, words, at + 4);
      else if ((next & 0xff) === GREATER) {
        at = content.scan(bytes, words, at + 1);
        break;
      } else if (next === TYPE) {
        const end = endOfAttribute(bytes, at + 2);
        form = end < 0 ? XlsxForm.empty : formOfType(bytes, at + 4, end);
        at = form === XlsxForm.empty ? ODD : end + 1;
      } else if (next === STYLE) at = this.scanStyle(bytes, at + 4);
      else if ((next & TWO_BYTES) === CLOSED) {
        content.start = -1;
        content.inline = InlineForm.none;
        at += 2;
        break;
      } else at = behindKnownAttribute(bytes, at);
      if (at < 0) return at;
    }
    if (at < 0) return at;
    if (this.placed <= this.column) return ODD;
    this.column = this.placed;
    if (form === XlsxForm.number && this.isDateStyle[this.style] === 1) form = XlsxForm.dated;
    const trouble = this.keep(bytes, form);
    return trouble < 0 ? trouble : at;
  }

  private scanReference(bytes: Buffer, words: DataView, from: number): number {
    let at = from;
    let letters = 0;
    let byte = bytes[at] ?? 0;
    while (byte >= BIG_A && byte <= BIG_Z) {
      letters = letters * 26 + byte - BIG_A + 1;
      at += 1;
      byte = bytes[at] ?? 0;
    }
    if (letters === 0 || letters > MOST_COLUMNS) return DAMAGED;
    this.placed = letters - 1;
    return this.rowNumber.endAt(words, at);
  }

  private scanStyle(bytes: Buffer, from: number): number {
    let at = from;
    let style = 0;
    let byte = bytes[at] ?? 0;
    while (byte >= ZERO && byte <= NINE && style < MOST_STYLES) {
      style = style * 10 + byte - ZERO;
      at += 1;
      byte = bytes[at] ?? 0;
    }
    this.style = style;
    return byte === DOUBLE_QUOTE ? at + 1 : ODD;
  }

  private keep(bytes: Buffer, typed: XlsxForm): number {
    const { start, end, inline } = this.content;
    const hasValue = start >= 0 && end > start;
    if (!hasValue && typed !== XlsxForm.error && typed !== XlsxForm.boolean) return 0;
    if ((inline === InlineForm.none) === (typed === XlsxForm.rich)) return ODD;
    const form = inline === InlineForm.text ? XlsxForm.text : typed;
    let from = hasValue ? start : 0;
    if (form === XlsxForm.shared) {
      from = wholeNumber(bytes, start, end);
      if (from < 0) return ODD;
      if (from > this.highestShared) this.highestShared = from;
    } else if (form === XlsxForm.rich) {
      const text = textFromStringItem(bytes.toString('utf8', start, end));
      if (text === null) return ODD;
      if (text === '') return 0;
    }
    if (this.placed >= limits.columns) return TOO_MANY_COLUMNS;
    this.place(this.placed, form, from, hasValue ? end : 0);
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
