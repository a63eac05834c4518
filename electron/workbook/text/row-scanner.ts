import { limits } from '../limits';

/** What parts the cells of a line. */
export type Separator = ',' | '\t' | ';' | '|';

/** Where the scanner stands after a row: at the next row (0 or above), or one of these. */
export const ScanEnd = {
  /** The row is not whole: more bytes are needed. */
  needMore: -1,
  /** A zero byte: text has none. */
  zeroByte: -2,
  /** A quote that opens and does not close, or text after a closing quote. */
  quote: -3,
  /** A cell that is longer than any program writes. */
  tooLong: -4,
} as const;

/** How a cell stands in the bytes. */
export const CellForm = {
  /** As it is: between `starts` and `ends`. */
  plain: 0,
  /** The same, with doubled quotes or line breaks that are not line feeds in it. */
  rewritten: 1,
} as const;

/** Finds the cells of row after row. What was found stands in its arrays until the next call. */
export interface RowScanner {
  /**
   * Scans the row that begins at `from`. The byte at `end` must be 0 and is no part of the text; `isLast` says that no
   * more bytes follow it.
   */
  readonly scan: (bytes: Uint8Array, from: number, end: number, isLast: boolean) => number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly forms: Uint8Array;
  /** How many cells were found, at most the limit of columns. */
  readonly width: () => number;
  /** Whether the row goes on beyond that limit with something. */
  readonly hasFar: () => boolean;
}

/** Where a quoted cell begins, and where the bytes end. */
interface QuotedPlace {
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
  readonly column: number;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

const GOES_ON = 0;
const STOPS = 1;
const LEADS = 2;

/** No cell's bytes may be more: four for each character, and as many again where all were doubled quotes. */
const MOST_CELL_BYTES = limits.cellCharacters * 8;

/**
 * A scanner over the bytes of UTF-8 or GB18030. The separators but the bar, quotes and line ends are never the second
 * byte of a character in either, so that only for the bar the characters themselves have to be told apart.
 */
export function rowScanner(separator: Separator, encoding: 'utf-8' | 'gb18030'): RowScanner {
  const between = separator.charCodeAt(0);
  const steps = stepsOf(between, encoding);
  /** Above it every byte goes on. Most do, which is told faster than by the table. */
  const highest = steps.reduce<number>((last, step, byte) => (step === GOES_ON ? last : byte), 0);
  const starts = new Int32Array(limits.columns + 1);
  const ends = new Int32Array(limits.columns + 1);
  const forms = new Uint8Array(limits.columns + 1);
  let width = 0;
  let hasFar = false;

  /** The end of an open cell: the first byte that is no part of it. */
  function endOfPlain(bytes: Uint8Array, from: number): number {
    let at = from;
    for (;;) {
      const byte = bytes[at] ?? 0;
      if (byte > highest) {
        at += 1;
        continue;
      }
      const step = steps[byte];
      if (step === GOES_ON) at += 1;
      else if (step === STOPS) return at;
      else at += isTrail(bytes[at + 1] ?? 0) ? 2 : 1;
    }
  }

  /** Takes a quoted cell; answers where the bytes go on behind it, or how the scan ends. */
  function takeQuoted(bytes: Uint8Array, place: QuotedPlace): number {
    const { end, isLast, column } = place;
    const open = place.start + 1;
    let form: number = CellForm.plain;
    let at = open;
    for (;;) {
      const byte = bytes[at] ?? 0;
      if (byte === QUOTE) {
        if (at + 1 === end && !isLast) return ScanEnd.needMore;
        if (bytes[at + 1] !== QUOTE) break;
        form = CellForm.rewritten;
        at += 2;
      } else if (byte === 0) {
        if (at < end) return ScanEnd.zeroByte;
        if (isLast || at - open > MOST_CELL_BYTES) return ScanEnd.quote;
        return ScanEnd.needMore;
      } else {
        if (byte === CARRIAGE_RETURN) form = CellForm.rewritten;
        at += 1;
      }
    }
    starts[column] = open;
    ends[column] = at;
    forms[column] = form;
    at += 1;
    while (bytes[at] === SPACE) at += 1;
    if (at === end) return isLast ? at : ScanEnd.needMore;
    const byte = bytes[at] ?? 0;
    return byte === between || byte === LINE_FEED || byte === CARRIAGE_RETURN ? at : ScanEnd.quote;
  }

  function scan(bytes: Uint8Array, from: number, end: number, isLast: boolean): number {
    let column = 0;
    let at = from;
    hasFar = false;
    for (;;) {
      const start = at;
      if (bytes[at] === QUOTE) {
        at = takeQuoted(bytes, { start, end, isLast, column });
        if (at < 0) return at;
      } else {
        at = endOfPlain(bytes, start);
        starts[column] = start;
        ends[column] = at;
        forms[column] = CellForm.plain;
      }
      if (at - start > MOST_CELL_BYTES) return ScanEnd.tooLong;
      if (at === end && !isLast) return ScanEnd.needMore;
      // Beyond the last column each cell takes the place of the one before.
      if (column < limits.columns) column += 1;
      else if ((ends[column] ?? 0) > (starts[column] ?? 0)) hasFar = true;
      if (at < end && bytes[at] === between) at += 1;
      else break;
    }
    width = column;
    return afterLineEnd(bytes, at, end, isLast);
  }

  return { scan, starts, ends, forms, width: () => width, hasFar: () => hasFar };
}

function afterLineEnd(bytes: Uint8Array, at: number, end: number, isLast: boolean): number {
  if (at === end) return end;
  if (bytes[at] === LINE_FEED) return at + 1;
  if (bytes[at] !== CARRIAGE_RETURN) return ScanEnd.zeroByte;
  if (at + 1 === end) return isLast ? end : ScanEnd.needMore;
  return bytes[at + 1] === LINE_FEED ? at + 2 : at + 1;
}

function stepsOf(between: number, encoding: 'utf-8' | 'gb18030'): Uint8Array {
  const steps = new Uint8Array(256);
  if (encoding === 'gb18030' && between > 0x3f) steps.fill(LEADS, 0x81, 0xff);
  for (const stop of [0, LINE_FEED, CARRIAGE_RETURN, between]) steps[stop] = STOPS;
  return steps;
}

/** Whether a byte ends a character of two bytes in GB18030. Those of four bytes have digits in its place. */
function isTrail(byte: number): boolean {
  return byte >= 0x40 && byte <= 0xfe && byte !== 0x7f;
}
