import type { AppError } from '../../../shared/errors';
import { type Result, success } from '../../../shared/result';
import { type PlainNumber, readPlainNumber } from '../cells/plain-number';
import { GREATER, GUARD, isSpace, LESS, SLASH, wordOf } from '../xml/xml-bytes';
import { readWithoutPrefix } from '../xml/xml-prefix';
import { rootOf } from '../xml/xml-root';
import { textFromXml } from '../xml/xml-text';
import type { ChunkReader } from '../zip/zip-part';
import { textFromStringItem } from './xlsx-text';

const THREE_BYTES = 0xffffff;
const ITEM = wordOf('<si>');
const NO_ITEM = wordOf('<si/');
const TEXT = wordOf('<t>');
const TEXT_START = wordOf('<t ');
const TEXT_END = wordOf('</t>');
const ITEM_END = wordOf('</si');
const LIST_END = wordOf('</ss');
/** No item is longer; a longer one is looked at by others. */
const MOST_ITEM_BYTES = 4_194_304;

const NO_BYTES: ChunkReader = {
  next: () => Promise.resolve(success(null)),
  share: () => 1,
  close: () => undefined,
};

/**
 * The shared strings of a workbook as bytes, read no further than they are asked for. A text is made of them when it is
 * wanted.
 */
export class SharedStrings {
  /** How many strings have been read. */
  count = 0;
  /** Whether one of them is empty. */
  hasEmpty = false;

  private readonly reader: ChunkReader;
  private readonly bytes: Buffer;
  private readonly words: DataView;
  private starts = new Int32Array(1024);
  /** Negative where an item's inside is kept and not only its one text. */
  private ends = new Int32Array(1024);
  private at = 0;
  private end = 0;
  private state: 'start' | 'items' | 'ended' | 'odd' = 'start';
  private isWhole = false;

  /** Of a workbook without any. */
  static none(): SharedStrings {
    const strings = new SharedStrings(NO_BYTES, 0);
    strings.state = 'ended';
    strings.isWhole = true;
    return strings;
  }

  /** The part has `size` bytes. They stay where they are put, so that no more is ever copied. */
  constructor(reader: ChunkReader, size: number) {
    this.reader = readWithoutPrefix(reader, 'sst');
    this.bytes = Buffer.allocUnsafeSlow(size + GUARD.length);
    this.words = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
  }

  /** Reads on until the string is there; `odd` where the part is nothing that is surely known. */
  async readTo(index: number): Promise<Result<'read' | 'missing' | 'odd', AppError>> {
    while (this.count <= index) {
      if (this.state === 'odd') return success('odd');
      if (this.isWhole) return success(this.state === 'ended' ? 'missing' : 'odd');
      const chunk = await this.reader.next();
      if (!chunk.ok) return chunk;
      if (chunk.value === null) this.isWhole = true;
      else this.take(chunk.value);
    }
    return success('read');
  }

  /** Reads what is left, so that the whole part is known to be undamaged. */
  async readAll(): Promise<Result<'read' | 'missing' | 'odd', AppError>> {
    return this.isWhole ? success('read') : this.readTo(Infinity);
  }

  isEmpty(index: number): boolean {
    return this.starts[index] === this.ends[index];
  }

  /** What {@link readPlainNumber} makes of a string; nothing of one that is written with runs or entities. */
  readPlain(index: number, into: PlainNumber): void {
    const start = this.starts[index] ?? 0;
    readPlainNumber(this.bytes, start, Math.max(start, this.ends[index] ?? 0), into);
  }

  text(index: number): string {
    const start = this.starts[index] ?? 0;
    const end = this.ends[index] ?? 0;
    return end >= 0
      ? textFromXml(this.bytes.toString('utf8', start, end))
      : (textFromStringItem(this.bytes.toString('utf8', start, -end)) ?? '');
  }

  close(): void {
    this.reader.close();
  }

  private take(chunk: Buffer): void {
    chunk.copy(this.bytes, this.end);
    this.end += chunk.length;
    GUARD.copy(this.bytes, this.end);
    if (this.state === 'start') this.openList();
    while (this.state === 'items' && this.takeItem());
    if (this.state === 'items' && this.end - this.at > MOST_ITEM_BYTES) this.state = 'odd';
  }

  private openList(): void {
    const root = rootOf(this.bytes.toString('latin1', 0, Math.min(this.end, 65_536)), 'sst');
    if (root.kind === 'cut') return;
    this.at = root.kind === 'root' ? root.end : 0;
    this.state = root.kind === 'root' ? (root.isClosed ? 'ended' : 'items') : 'odd';
  }

  /** Takes the next item; answers `false` where it is not all there, or there is none. */
  private takeItem(): boolean {
    const { bytes, words } = this;
    while (isSpace(bytes[this.at] ?? 0) && this.at < this.end) this.at += 1;
    if (this.at + 6 > this.end) return false;
    const tag = words.getInt32(this.at, true);
    if (tag === LIST_END) this.state = 'ended';
    else if (tag === NO_ITEM && bytes[this.at + 4] === GREATER) return this.keep(0, 0, this.at + 5);
    else if (tag !== ITEM) this.state = 'odd';
    if (this.state !== 'items') return false;
    return this.takePlain(this.at + 4) || this.takeOther(this.at + 4);
  }

  /** Takes an item that is one text and nothing else. */
  private takePlain(from: number): boolean {
    const { bytes, words } = this;
    const tag = words.getInt32(from, true) & THREE_BYTES;
    if (tag !== TEXT && tag !== TEXT_START) return false;
    let start = from + 3;
    if (tag === TEXT_START) {
      while (bytes[start] !== GREATER && bytes[start] !== LESS) start += 1;
      if (bytes[start] === LESS || bytes[start - 1] === SLASH) return false;
      start += 1;
    }
    let end = start;
    while (bytes[end] !== LESS) end += 1;
    if (end + 9 > this.end) return false;
    const isPlain = words.getInt32(end, true) === TEXT_END && this.isItemEnd(end + 4);
    return isPlain && this.keep(start, end, end + 9);
  }

  private isItemEnd(at: number): boolean {
    return this.words.getInt32(at, true) === ITEM_END && this.bytes[at + 4] === GREATER;
  }

  /** Takes an item of runs, readings or whatever else. */
  private takeOther(from: number): boolean {
    const end = this.bytes.subarray(from, this.end).indexOf('</si>') + from;
    if (end < from) return false;
    const text = textFromStringItem(this.bytes.toString('utf8', from, end));
    if (text === null) {
      this.state = 'odd';
      return false;
    }
    return text === '' ? this.keep(0, 0, end + 5) : this.keep(from, -end, end + 5);
  }

  private keep(start: number, end: number, next: number): true {
    if (this.count === this.starts.length) {
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
    }
    const isEmpty = start === end;
    this.starts[this.count] = isEmpty ? 0 : start;
    this.ends[this.count] = isEmpty ? 0 : end;
    this.count += 1;
    this.hasEmpty ||= isEmpty;
    this.at = next;
    return true;
  }
}

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
