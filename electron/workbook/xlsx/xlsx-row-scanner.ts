import type { FarCellList } from '../../../shared/purchases/table/far-cells';
import { limits } from '../limits';
import { KnownTags } from '../xml/known-tags';
import {
  DIGIT_ZERO,
  DOUBLE_QUOTE,
  endOfAttribute,
  endOfValue,
  GREATER,
  isSpace,
  NINE,
  type ScannedBytes,
  wholeNumber,
  wordOf,
} from '../xml/xml-bytes';
import { behindKnownAttribute, formOfType, XlsxForm, XlsxScanEnd } from './xlsx-cell-bytes';
import { InlineForm, XlsxContentScanner } from './xlsx-content-scanner';
import { endOfLetters } from './xlsx-reference';
import { XlsxRowTag } from './xlsx-row-tag';
import { textFromStringItem } from './xlsx-text';

const { odd: ODD, damaged: DAMAGED } = XlsxScanEnd;

const TWO_BYTES = 0xffff;
const CELL = wordOf('<c');
const REFERENCE = wordOf(' r="');
const STYLE = wordOf(' s="');
const TYPE = wordOf(' t="');
const CLOSED = wordOf('/>');
const ROW_END = wordOf('</ro');
const ROW_END_REST = wordOf('w>');
const VALUE_END = wordOf('</v>');
const CELL_END = wordOf('</c>');
const VALUE_AND_CELL_END_BYTES = 8;
const BIG_A = 0x41;
const BIG_Z = 0x5a;
const MOST_COLUMNS = 16_384;
const MOST_STYLES = 100_000;
const MOST_CELL_TAG_BYTES = 32;

/**
 * Finds the cells of row after row of a sheet's XML without making an object for any of them. What was found stands in
 * its arrays until the next row. Only what it knows for sure is taken: everything else is odd.
 */
export class XlsxRowScanner {
  /** Of every column; empty from `width` on. */
  readonly forms = new Uint8Array(limits.columns);
  readonly starts = new Int32Array(limits.columns);
  readonly ends = new Int32Array(limits.columns);
  /** Columns beyond are empty; 0 where the row holds nothing. */
  width = 0;
  /** The highest index of a shared string in the row, -1 where there is none. */
  highestShared = -1;

  private readonly far: FarCellList;
  private readonly rowTag = new XlsxRowTag();
  private readonly rowNumber = this.rowTag.number;
  private readonly content = new XlsxContentScanner();
  private readonly isDateStyle: Uint8Array;
  /** How the last cell of each column was written between its reference and its value, and what it held. */
  private readonly cellTags = new KnownTags(limits.columns, MOST_CELL_TAG_BYTES);
  private readonly knownForms = new Uint8Array(limits.columns);
  /** The column of the cell before. */
  private column = -1;
  /** What the attributes of the cell say. */
  private placed = 0;
  private style = 0;

  /** Cells beyond the last column that is read are noted in `far`. */
  constructor(dateStyles: readonly boolean[], far: FarCellList) {
    this.far = far;
    this.isDateStyle = Uint8Array.from(dateStyles, (isDate) => (isDate ? 1 : 0));
  }

  get number(): number {
    return this.rowNumber.value;
  }

  get isHidden(): boolean {
    return this.rowTag.isHidden;
  }

  /** Scans the row at `from`, which must be whole; answers where the bytes go on, or an {@link XlsxScanEnd}. */
  scan({ bytes, words }: ScannedBytes, from: number): number {
    this.clearRow();
    let at = this.rowTag.open(bytes, words, from);
    if (at < 0 || !this.rowTag.hasCells) return at;
    for (;;) {
      at = this.scanKnownCells(bytes, words, at);
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

  private clearRow(): void {
    for (let column = 0; column < this.width; column += 1) this.forms[column] = XlsxForm.empty;
    this.width = 0;
    this.column = -1;
    this.highestShared = -1;
  }

  /** Takes back what turned out to be empty. */
  clear(column: number): void {
    this.forms[column] = XlsxForm.empty;
    while (this.width > 0 && this.forms[this.width - 1] === XlsxForm.empty) this.width -= 1;
  }

  /** Gives the row a cell that does not stand in its bytes. */
  fill(column: number): void {
    this.place(column, XlsxForm.filled, { start: 0, end: 0 });
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
    if (trouble >= 0) this.keepTag(words, { start: from - 2, end: at, form });
    return trouble < 0 ? trouble : at;
  }

  /** Takes cells as long as none is left out and each is written as the one above it, but for its value. */
  private scanKnownCells(bytes: Buffer, words: DataView, from: number): number {
    const { forms, starts, ends, knownForms } = this;
    let { column } = this;
    let at = from;
    for (;;) {
      const next = column + 1;
      const start = this.behindKnownTag(words, at, next);
      if (start < 0) break;
      const form = knownForms[next] ?? XlsxForm.empty;
      if (form === XlsxForm.empty) at = start;
      else {
        const end = endOfValue(words, start);
        if (end === start || words.getInt32(end, true) !== VALUE_END) break;
        if (words.getInt32(end + 4, true) !== CELL_END) break;
        const value = form === XlsxForm.shared ? wholeNumber(bytes, start, end) : start;
        if (value < 0) break;
        if (form === XlsxForm.shared && value > this.highestShared) this.highestShared = value;
        forms[next] = form;
        starts[next] = value;
        ends[next] = end;
        this.width = next + 1;
        at = end + VALUE_AND_CELL_END_BYTES;
      }
      column = next;
    }
    this.column = column;
    return at;
  }

  /** Where a cell's value begins, or an empty cell ends, that is written as the last one of its column; -1 where it is not. */
  private behindKnownTag(words: DataView, at: number, column: number): number {
    const number = endOfLetters(words, at, column);
    const tail = number < 0 ? -1 : this.rowNumber.endAt(words, number);
    return tail < 0 ? -1 : this.cellTags.behind(column, words, tail);
  }

  /** Keeps how the cell was written that was scanned last, where nothing but its value may differ in the next row. */
  private keepTag(
    words: DataView,
    cell: { readonly start: number; readonly end: number; readonly form: XlsxForm },
  ): void {
    const { content, placed } = this;
    const isEmpty = content.start < 0;
    const form = isEmpty ? XlsxForm.empty : cell.form;
    const isKnown =
      content.inline === InlineForm.none && !(isEmpty && !isEmptyWithoutValue(cell.form));
    const number = isKnown ? endOfLetters(words, cell.start, placed) : -1;
    const start = number < 0 ? -1 : this.rowNumber.endAt(words, number);
    this.cellTags.keep(placed, words, { start, end: isEmpty ? cell.end : content.start });
    this.knownForms[placed] = form;
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
    while (byte >= DIGIT_ZERO && byte <= NINE && style < MOST_STYLES) {
      style = style * 10 + byte - DIGIT_ZERO;
      at += 1;
      byte = bytes[at] ?? 0;
    }
    this.style = style;
    return byte === DOUBLE_QUOTE ? at + 1 : ODD;
  }

  private keep(bytes: Buffer, typed: XlsxForm): number {
    const { start, end, inline } = this.content;
    const hasValue = start >= 0 && end > start;
    if (!hasValue && isEmptyWithoutValue(typed)) return 0;
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
    if (this.placed >= limits.columns) {
      this.far.add(this.number);
      return 0;
    }
    this.place(this.placed, form, { start: from, end: hasValue ? end : 0 });
    return 0;
  }

  private place(
    column: number,
    form: number,
    { start, end }: { readonly start: number; readonly end: number },
  ): void {
    this.forms[column] = form;
    this.starts[column] = start;
    this.ends[column] = end;
    if (column >= this.width) this.width = column + 1;
  }
}

/** An error or a truth without a value is something all the same. */
function isEmptyWithoutValue(form: XlsxForm): boolean {
  return form !== XlsxForm.error && form !== XlsxForm.boolean;
}
