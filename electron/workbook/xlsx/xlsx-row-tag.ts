import { limits } from '../limits';
import { KnownTags } from '../xml/known-tags';
import { endOfAttribute, endOfName, GREATER, isSpace, wordOf } from '../xml/xml-bytes';
import { isTrue, XlsxScanEnd } from './xlsx-cell-bytes';
import { XlsxRowNumber } from './xlsx-row-number';

const { odd: ODD, damaged: DAMAGED } = XlsxScanEnd;

const ROW = wordOf('<row');
const REFERENCE = wordOf(' r="');
const CLOSED = wordOf('/>');
const TWO_BYTES = 0xffff;
const LETTER_R = 0x72;
const MOST_KNOWN_BYTES = 96;

/** Reads the tag that opens a row. */
export class XlsxRowTag {
  readonly number = new XlsxRowNumber();
  isHidden = false;
  hasCells = false;

  private readonly known = new KnownTags(1, MOST_KNOWN_BYTES);

  /** Takes the tag at `from`; answers where the bytes go on behind it, or an {@link XlsxScanEnd}. */
  open(bytes: Buffer, words: DataView, from: number): number {
    const { number } = this;
    const before = number.value;
    number.step();
    // A row that follows the one before and is written alike is as that one was.
    const tail = number.value > limits.rows ? -1 : this.endOfNumber(words, from);
    const end = tail < 0 ? -1 : this.known.behind(0, words, tail);
    return end < 0 ? this.openOther(bytes, words, { from, before }) : end;
  }

  private openOther(
    bytes: Buffer,
    words: DataView,
    { from, before }: { readonly from: number; readonly before: number },
  ): number {
    const { number } = this;
    number.value = -1;
    this.isHidden = false;
    const at = words.getInt32(from, true) === ROW ? this.takeAttributes(bytes, from + 4) : ODD;
    if (at < 0) return at;
    if (number.value < 0) number.follow(before);
    if (number.value <= before || number.value > limits.rows) return DAMAGED;
    this.hasCells = bytes[at] === GREATER;
    if (!this.hasCells && (words.getInt32(at, true) & TWO_BYTES) !== CLOSED) return ODD;
    const end = this.hasCells ? at + 1 : at + 2;
    this.known.keep(0, words, { start: this.endOfNumber(words, from), end });
    return end;
  }

  private takeAttributes(bytes: Buffer, from: number): number {
    let at = from;
    while (isSpace(bytes[at] ?? 0)) {
      while (isSpace(bytes[at] ?? 0)) at += 1;
      const name = at;
      at = endOfName(bytes, name);
      if (at === name) break;
      const end = endOfAttribute(bytes, at);
      if (end < 0) return ODD;
      if (at - name === 1 && bytes[name] === LETTER_R) this.number.take(bytes, at + 2, end);
      else if (at - name === 6 && bytes.toString('latin1', name, at) === 'hidden') {
        this.isHidden = isTrue(bytes, at + 2, end);
      }
      at = end + 1;
    }
    return at;
  }

  /** Where a tag goes on that begins with the row's number; -1 where it does not. */
  private endOfNumber(words: DataView, from: number): number {
    const isFirst =
      words.getInt32(from, true) === ROW && words.getInt32(from + 4, true) === REFERENCE;
    return isFirst ? this.number.endAt(words, from + 8) : -1;
  }
}
