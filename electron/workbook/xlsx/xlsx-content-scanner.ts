import { endOfText, GREATER, isSpace, LESS, wordOf } from '../xml/xml-bytes';
import { behindFormula, XlsxScanEnd } from './xlsx-cell-bytes';

const { odd: ODD } = XlsxScanEnd;

const THREE_BYTES = 0xffffff;
const TWO_BYTES = 0xffff;
const CELL_END = wordOf('</c>');
const VALUE = wordOf('<v>');
const VALUE_START = wordOf('<v');
const NO_VALUE = wordOf('<v/>');
const VALUE_END = wordOf('</v>');
const FORMULA = wordOf('<f');
const INLINE = wordOf('<is>');
const TEXT = wordOf('<t>');
const TEXT_END = wordOf('</t>');
const INLINE_END = wordOf('</is');
const KEPT_SPACES = '<v xml:space="preserve">';

/** How an inline string stands in a cell. */
export const InlineForm = {
  none: 0,
  /** As one text. */
  text: 1,
  /** As a string item: runs, readings or one text. */
  item: 2,
} as const;

/** Finds the value in what stands between a cell's tags. */
export class XlsxContentScanner {
  /** Where the value stands; the start is -1 where there is none. */
  start = -1;
  end = -1;
  inline: number = InlineForm.none;

  /** Takes what stands in a cell from `from` on; answers where the bytes go on behind it, or an {@link XlsxScanEnd}. */
  scan(bytes: Buffer, words: DataView, from: number): number {
    this.inline = InlineForm.none;
    if ((words.getInt32(from, true) & THREE_BYTES) === VALUE) {
      const start = from + 3;
      let end = start;
      while (bytes[end] !== LESS) end += 1;
      if (words.getInt32(end, true) === VALUE_END && words.getInt32(end + 4, true) === CELL_END) {
        this.start = start;
        this.end = end;
        return end + 8;
      }
    }
    this.start = -1;
    return this.scanAny(bytes, words, from);
  }

  private scanAny(bytes: Buffer, words: DataView, from: number): number {
    let at = from;
    while (at >= 0) {
      const tag = words.getInt32(at, true);
      if (tag === CELL_END) return at + 4;
      if (tag === NO_VALUE) at += 4;
      else if (isSpace(tag & 0xff)) at += 1;
      else if ((tag & THREE_BYTES) === VALUE) at = this.takeValue(bytes, words, at + 3);
      else if (tag === INLINE) at = this.takeInline(bytes, words, at);
      else if ((tag & TWO_BYTES) === VALUE_START) at = this.takeSpaced(bytes, words, at);
      else if ((tag & TWO_BYTES) === FORMULA) at = behindFormula(bytes, words, at);
      else return ODD;
    }
    return at;
  }

  private takeValue(bytes: Buffer, words: DataView, start: number): number {
    if (this.start >= 0) return ODD;
    this.start = start;
    this.end = endOfText(bytes, start);
    return words.getInt32(this.end, true) === VALUE_END ? this.end + 4 : ODD;
  }

  /** A value whose spaces count. */
  private takeSpaced(bytes: Buffer, words: DataView, at: number): number {
    const start = at + KEPT_SPACES.length;
    const isKnown = bytes.toString('latin1', at, start) === KEPT_SPACES;
    return isKnown ? this.takeValue(bytes, words, start) : ODD;
  }

  private takeInline(bytes: Buffer, words: DataView, at: number): number {
    if (this.start >= 0) return ODD;
    if ((words.getInt32(at + 4, true) & THREE_BYTES) === TEXT) {
      const end = endOfText(bytes, at + 7);
      const isEnd = words.getInt32(end, true) === TEXT_END;
      if (isEnd && words.getInt32(end + 4, true) === INLINE_END && bytes[end + 8] === GREATER) {
        this.inline = InlineForm.text;
        this.start = at + 7;
        this.end = end;
        return end + 9;
      }
    }
    const end = bytes.indexOf('</is>', at);
    if (end < 0) return ODD;
    this.inline = InlineForm.item;
    this.start = at + 4;
    this.end = end;
    return end + 5;
  }
}
