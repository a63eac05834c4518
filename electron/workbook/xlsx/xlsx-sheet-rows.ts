import { type AppError, appError } from '../../../shared/errors';
import type { FarCellList } from '../../../shared/purchases/table/far-cells';
import { failure, type Result, success } from '../../../shared/result';
import { limits } from '../limits';
import type { RowVisit } from '../sheet-source';
import { ByteWindow } from '../xml/byte-window';
import { endOfTag, isSpace, SLASH } from '../xml/xml-bytes';
import { readWithoutPrefix } from '../xml/xml-prefix';
import { rootOf } from '../xml/xml-root';
import type { ChunkReader } from '../zip/zip-part';
import type { SharedStrings } from './shared-strings';
import { XlsxForm, XlsxScanEnd } from './xlsx-cell-bytes';
import { XlsxContents } from './xlsx-contents';
import { mergeFiller, type VerticalMerge, verticalMerges } from './xlsx-merges';
import { XlsxRow } from './xlsx-row';
import { XlsxRowScanner } from './xlsx-row-scanner';

/** What a sheet's part is read with. */
export interface SheetContext {
  readonly file: string;
  readonly epoch: 1900 | 1904;
  readonly strings: SharedStrings;
  readonly dateStyles: readonly boolean[];
  /** Merged ranges that are known already, as they stand behind the rows. */
  readonly merges: readonly VerticalMerge[];
  /** Takes note of cells beyond the last column that is read. */
  readonly far: FarCellList;
}

export type SheetEnd =
  | { readonly kind: 'read'; readonly merges: readonly VerticalMerge[] }
  /** The visitor wanted no more. */
  | { readonly kind: 'stopped' }
  /** The sheet holds something that is not surely known; rows may have been visited before it was met. */
  | { readonly kind: 'odd' };

type Step = Result<SheetEnd | null, AppError>;

const ODD: Step = success({ kind: 'odd' });
const STOPPED: Step = success({ kind: 'stopped' });
const GO_ON: Step = success(null);
/** Not all strings have been read that the row names which was scanned last. */
const NEEDS_STRINGS: Step = success(null);

/** What stands before the rows, and a row, are at most so long where they are surely known. */
const MOST_PROLOG_BYTES = 8 * 1024 * 1024;
const MOST_ROW_BYTES = 32 * 1024 * 1024;
const SHEET_DATA = '<sheetData';
const SHEET_DATA_END = '</sheetData>';
const ROW_END = '</row>';

/** Reads the rows of one sheet's XML as it comes, from its first byte to its last. */
export async function visitSheetRows(
  reader: ChunkReader,
  context: SheetContext,
  visit: Omit<RowVisit, 'onStart'>,
): Promise<Result<SheetEnd, AppError>> {
  const rows = new SheetRows(reader, context, visit);
  for (const step of [rows.readProlog, rows.readRows, rows.readTail]) {
    const end = await step();
    if (!end.ok) return end;
    if (end.value !== null) return success(end.value);
  }
  return success({ kind: 'read', merges: rows.merges });
}

class SheetRows {
  readonly merges: VerticalMerge[] = [];

  private readonly window: ByteWindow;
  private readonly scanner: XlsxRowScanner;
  private readonly row: XlsxRow;
  private readonly fillMerged: ((row: XlsxRow) => void) | null;
  private readonly reader: ChunkReader;
  private readonly context: SheetContext;
  private readonly visit: Omit<RowVisit, 'onStart'>;
  private hasRows = true;

  constructor(reader: ChunkReader, context: SheetContext, visit: Omit<RowVisit, 'onStart'>) {
    this.reader = reader;
    this.context = context;
    this.visit = visit;
    this.window = new ByteWindow(readWithoutPrefix(reader, 'worksheet'));
    this.scanner = new XlsxRowScanner(context.dateStyles, context.far);
    this.row = new XlsxRow({
      scanner: this.scanner,
      scanned: this.window,
      strings: context.strings,
      contents: new XlsxContents(context.strings, context.epoch),
    });
    this.fillMerged = context.merges.length === 0 ? null : mergeFiller(context.merges);
  }

  readonly readProlog = async (): Promise<Step> => {
    const { window } = this;
    for (;;) {
      const more = await window.more();
      if (!more.ok) return more;
      if (!more.value || window.held > MOST_PROLOG_BYTES) return ODD;
      const start = window.bytes.subarray(0, window.end).indexOf(SHEET_DATA);
      const end = start < 0 ? -1 : endOfTag(window.bytes, start);
      if (end < 0 || end >= window.end) continue;
      const prolog = window.bytes.toString('latin1', 0, start);
      const root = rootOf(prolog, 'worksheet');
      if (root.kind !== 'root' || root.isClosed || prolog.includes('<!')) return ODD;
      const tag = window.bytes.toString('latin1', start, end + 1);
      if (!/^<sheetData\s*\/?>$/.test(tag)) return ODD;
      this.hasRows = window.bytes[end - 1] !== SLASH;
      window.at = end + 1;
      return GO_ON;
    }
  };

  readonly readRows = async (): Promise<Step> => {
    const { window } = this;
    while (this.hasRows) {
      const step = await this.readWholeRows();
      if (step !== GO_ON) return step;
      const closed = this.skipClosedRows();
      if (closed < 0) return this.troubleOf(closed);
      if (this.isAtEnd()) return GO_ON;
      const more = await this.readMore();
      if (!more.ok) return more;
      if (!more.value) return failure(this.damaged());
      if (window.held > MOST_ROW_BYTES) return ODD;
    }
    return GO_ON;
  };

  /** Reads what follows the rows: merged ranges, and everything else unseen. */
  readonly readTail = async (): Promise<Step> => {
    const { window } = this;
    let isEnded = false;
    for (;;) {
      const end = window.at + window.bytes.subarray(window.at, window.end).lastIndexOf('>') + 1;
      if (end > window.at) {
        const xml = window.bytes.toString('latin1', window.at, end);
        if (xml.includes('<!') || /<(?:sheetData|row)[\s/>]/.test(xml)) return ODD;
        for (const merge of verticalMerges(xml)) this.merges.push(merge);
        if (this.merges.length > limits.mergedCells) return failure(this.damaged());
        isEnded ||= xml.includes('</worksheet>');
        window.at = end;
      }
      const more = await this.readMore();
      if (!more.ok) return more;
      if (!more.value) break;
      if (window.held > MOST_ROW_BYTES) return ODD;
    }
    if (!isEnded) return failure(this.damaged());
    const strings = await this.context.strings.readAll();
    if (!strings.ok) return strings;
    return strings.value === 'odd' ? ODD : GO_ON;
  };

  /** Visits the rows whose end has been read. */
  private async readWholeRows(): Promise<Step> {
    const end = this.endOfWholeRows();
    for (;;) {
      const step = this.visitRows(end);
      if (step !== NEEDS_STRINGS) return step;
      const read = await this.readStrings(this.scanner.highestShared);
      if (read !== GO_ON) return read;
      if (!this.visitRow()) return STOPPED;
    }
  }

  /** Visits row after row up to one that needs more strings, which it leaves scanned. */
  private visitRows(end: number): Step {
    const { window, scanner } = this;
    const { strings } = this.context;
    for (;;) {
      this.skipSpace();
      if (window.at >= end) return GO_ON;
      const next = scanner.scan(window, window.at);
      if (next < 0 || next > end) return this.troubleOf(next);
      window.at = next;
      if (scanner.highestShared >= strings.count) return NEEDS_STRINGS;
      if (!this.visitRow()) return STOPPED;
    }
  }

  private async readMore(): Promise<Result<boolean, AppError>> {
    const more = await this.window.more();
    this.visit.onShare?.(this.reader.share());
    return more;
  }

  /** Rows that hold nothing are not visited. */
  private visitRow(): boolean {
    const { scanner, row } = this;
    if (this.context.strings.hasEmpty && scanner.highestShared >= 0) this.clearEmptyStrings();
    if (scanner.width === 0) return true;
    this.fillMerged?.(row);
    return this.visit.onRow(row);
  }

  private clearEmptyStrings(): void {
    const { scanner } = this;
    for (let column = scanner.width - 1; column >= 0; column -= 1) {
      const isShared = scanner.forms[column] === XlsxForm.shared;
      if (isShared && this.context.strings.isEmpty(scanner.starts[column] ?? 0)) {
        scanner.clear(column);
      }
    }
  }

  private async readStrings(index: number): Promise<Step> {
    const read = await this.context.strings.readTo(index);
    if (!read.ok) return read;
    if (read.value === 'missing') return failure(this.damaged());
    return read.value === 'odd' ? ODD : GO_ON;
  }

  private endOfWholeRows(): number {
    const { window } = this;
    const last = window.bytes.subarray(window.at, window.end).lastIndexOf(ROW_END);
    return last < 0 ? -1 : window.at + last + ROW_END.length;
  }

  private skipSpace(): void {
    const { window } = this;
    while (window.at < window.end && isSpace(window.bytes[window.at] ?? 0)) window.at += 1;
  }

  /** Passes over rows without cells; they end otherwise than the rest. Answers below 0 where one is odd or damaged. */
  private skipClosedRows(): number {
    const { window, scanner } = this;
    for (;;) {
      this.skipSpace();
      if (window.bytes.toString('latin1', window.at, window.at + 4) !== '<row') return 0;
      const end = endOfTag(window.bytes, window.at);
      if (end < 0 || end >= window.end || window.bytes[end - 1] !== SLASH) return 0;
      const next = scanner.scan(window, window.at);
      if (next < 0) return next;
      window.at = next;
    }
  }

  private isAtEnd(): boolean {
    const { window } = this;
    const end = window.at + SHEET_DATA_END.length;
    if (end > window.end) return false;
    const isEnd = window.bytes.toString('latin1', window.at, end) === SHEET_DATA_END;
    if (isEnd) window.at = end;
    return isEnd;
  }

  private troubleOf(scanEnd: number): Step {
    return scanEnd === XlsxScanEnd.damaged ? failure(this.damaged()) : ODD;
  }

  private damaged(): AppError {
    return appError('file.damaged', { file: this.context.file });
  }
}
