import {
  endOfAttribute,
  endOfName,
  endOfTag,
  endOfText,
  GREATER,
  isSpace,
  SLASH,
  wordOf,
} from '../xml/xml-bytes';

/** How the content of a cell stands in the bytes. */
export const XlsxForm = {
  empty: 0,
  /** A number between `starts` and `ends`. */
  number: 1,
  /** The same, of a style that shows a day. */
  dated: 2,
  /** A shared string: its index is in `starts`. */
  shared: 3,
  /** XML text between `starts` and `ends`. */
  text: 4,
  /** The inside of a string item between `starts` and `ends`. */
  rich: 5,
  boolean: 6,
  error: 7,
  /** A day written as ISO text. */
  isoDate: 8,
  /** Given to the row by a merged range. */
  filled: 9,
} as const;
export type XlsxForm = (typeof XlsxForm)[keyof typeof XlsxForm];

/** What ends a scan, where it is not the place behind what was scanned. */
export const XlsxScanEnd = {
  /** Something that the scanner does not surely know. */
  odd: -1,
  damaged: -2,
} as const;

/** The form that a cell's type names, `empty` where it is unknown. */
export function formOfType(bytes: Buffer, start: number, end: number): XlsxForm {
  if (end - start === 1) {
    const letter = bytes[start] ?? 0;
    return letter === LETTER_S ? XlsxForm.shared : (FORMS.get(letter) ?? XlsxForm.empty);
  }
  const type = bytes.toString('latin1', start, end);
  if (type === 'str') return XlsxForm.text;
  return type === 'inlineStr' ? XlsxForm.rich : XlsxForm.empty;
}

const LETTER_S = 0x73;
const FORMS: ReadonlyMap<number, XlsxForm> = new Map([
  [0x6e, XlsxForm.number],
  [0x62, XlsxForm.boolean],
  [0x65, XlsxForm.error],
  [0x64, XlsxForm.isoDate],
]);

/** Attributes of a cell that say nothing of its value. */
const KNOWN_ATTRIBUTES = new Set(['cm', 'vm', 'ph']);

/** Passes over a blank, and an attribute that says nothing behind it. */
export function behindKnownAttribute(bytes: Buffer, at: number): number {
  if (!isSpace(bytes[at] ?? 0)) return XlsxScanEnd.odd;
  const nameEnd = endOfName(bytes, at + 1);
  // More blanks, or the tag's end.
  if (nameEnd === at + 1) return nameEnd;
  const end = endOfAttribute(bytes, nameEnd);
  const isKnown = end >= 0 && KNOWN_ATTRIBUTES.has(bytes.toString('latin1', at + 1, nameEnd));
  return isKnown ? end + 1 : XlsxScanEnd.odd;
}

const FORMULA_END = wordOf('</f>');

/** Formulas are passed over: what counts is what they last showed. */
export function behindFormula(bytes: Buffer, words: DataView, at: number): number {
  const next = bytes[at + 2] ?? 0;
  const end = endOfTag(bytes, at);
  if (end < 0 || !(next === GREATER || next === SLASH || isSpace(next))) return XlsxScanEnd.odd;
  if (bytes[end - 1] === SLASH) return end + 1;
  const after = endOfText(bytes, end);
  return words.getInt32(after, true) === FORMULA_END ? after + 4 : XlsxScanEnd.odd;
}

export function isTrue(bytes: Buffer, start: number, end: number): boolean {
  if (end - start === 1) return bytes[start] === 0x31;
  return end - start === 4 && bytes.toString('latin1', start, end) === 'true';
}
