import { EMPTY_CELL, type RawCell } from '../../../shared/purchases/table/raw-table';
import type { RowCursor } from '../../../shared/purchases/table/row-cursor';
import {
  errorCellFromText,
  numberCell,
  storedNumberCell,
  textCell,
  truthCell,
} from '../cells/cell-values';
import { type PlainNumber, readPlainNumber } from '../cells/plain-number';
import type { ScannedBytes } from '../xml/xml-bytes';
import { textFromXml } from '../xml/xml-text';
import type { SharedStrings } from './shared-strings';
import { XlsxForm } from './xlsx-cell-bytes';
import type { XlsxContents } from './xlsx-contents';
import { readStoredNumber, storedDay } from './xlsx-number';
import type { XlsxRowScanner } from './xlsx-row-scanner';
import { textFromStringItem } from './xlsx-text';

/** A cursor over the row that a scanner found last. What a cell holds is worked out when it is asked for. */
export class XlsxRow implements RowCursor {
  private readonly scanner: XlsxRowScanner;
  private readonly scanned: ScannedBytes;
  private readonly strings: SharedStrings;
  private readonly contents: XlsxContents;
  /** Cells that merged ranges gave to rows, by column. */
  private readonly filled: RawCell[] = [];
  private readonly found: PlainNumber = { digits: NaN, places: 0 };
  /** Where the cell stands whose digits and places were found last. */
  private foundRow = 0;
  private foundColumn = -1;

  constructor(parts: {
    readonly scanner: XlsxRowScanner;
    readonly scanned: ScannedBytes;
    readonly strings: SharedStrings;
    readonly contents: XlsxContents;
  }) {
    this.scanner = parts.scanner;
    this.scanned = parts.scanned;
    this.strings = parts.strings;
    this.contents = parts.contents;
  }

  get number(): number {
    return this.scanner.number;
  }

  get isHidden(): boolean {
    return this.scanner.isHidden;
  }

  get width(): number {
    return this.scanner.width;
  }

  kind(column: number): RawCell['kind'] {
    const form = this.form(column);
    switch (form) {
      case XlsxForm.empty:
        return 'empty';
      case XlsxForm.shared:
      case XlsxForm.text:
      case XlsxForm.rich:
        return 'text';
      case XlsxForm.number:
        return Number.isNaN(this.digits(column)) ? this.cell(column).kind : 'number';
      case XlsxForm.dated:
        return this.dayId(column) > 0 ? 'date' : this.cell(column).kind;
      default:
        return this.cell(column).kind;
    }
  }

  contentId(column: number): number {
    const form = this.form(column);
    switch (form) {
      case XlsxForm.empty:
        return 0;
      case XlsxForm.shared:
        return this.contents.idOfShared(this.start(column));
      case XlsxForm.text:
        return this.contents.idOfText(this.scanned.bytes, this.start(column), this.end(column));
      case XlsxForm.rich:
        return -1;
      case XlsxForm.number:
        if (!Number.isNaN(this.digits(column))) return -1;
        return this.idOfOther(column);
      case XlsxForm.dated: {
        const id = this.dayId(column);
        return id === 0 ? this.idOfOther(column) : id;
      }
      default:
        return this.idOfOther(column);
    }
  }

  isCovered(column: number): boolean {
    return this.form(column) === XlsxForm.filled;
  }

  digits(column: number): number {
    this.find(column);
    return this.found.digits;
  }

  places(column: number): number {
    this.find(column);
    return this.found.places;
  }

  cell(column: number): RawCell {
    const form = this.form(column);
    const { bytes } = this.scanned;
    const start = this.start(column);
    const end = this.end(column);
    switch (form) {
      case XlsxForm.empty:
        return EMPTY_CELL;
      case XlsxForm.shared: {
        const id = this.contents.idOfShared(start);
        return id > 0 ? this.contents.cellOf(id) : textCell(this.strings.text(start));
      }
      case XlsxForm.text: {
        const id = this.contents.idOfText(bytes, start, end);
        return id > 0
          ? this.contents.cellOf(id)
          : textCell(textFromXml(bytes.toString('utf8', start, end)));
      }
      case XlsxForm.rich:
        return textCell(textFromStringItem(bytes.toString('utf8', start, end)) ?? '');
      case XlsxForm.number:
        return this.numberCell(start, end);
      case XlsxForm.dated: {
        const id = this.dayId(column);
        return id > 0 ? this.contents.cellOf(id) : this.numberCell(start, end);
      }
      case XlsxForm.boolean:
        return truthCell(bytes.toString('latin1', start, end));
      case XlsxForm.error:
        return errorCellFromText(bytes.toString('utf8', start, end));
      case XlsxForm.isoDate:
        return isoDateCell(bytes.toString('latin1', start, end));
      default:
        return this.filled[column] ?? EMPTY_CELL;
    }
  }

  /** Puts a cell of a merged range where the row holds nothing; taken back with the next row. */
  fill(column: number, cell: RawCell): void {
    if (this.form(column) !== XlsxForm.empty) return;
    this.scanner.fill(column);
    this.filled[column] = cell;
  }

  private form(column: number): number {
    return column < this.scanner.width ? (this.scanner.forms[column] ?? 0) : XlsxForm.empty;
  }

  private start(column: number): number {
    return this.scanner.starts[column] ?? 0;
  }

  private end(column: number): number {
    return this.scanner.ends[column] ?? 0;
  }

  private dayId(column: number): number {
    return this.contents.idOfDay(
      storedDay(this.scanned.bytes, this.start(column), this.end(column)),
    );
  }

  private numberCell(start: number, end: number): RawCell {
    return (
      storedNumberCell(this.scanned.bytes.toString('latin1', start, end).trim()) ?? numberCell(NaN)
    );
  }

  /** Numbers are not kept; what else there is are few. */
  private idOfOther(column: number): number {
    const cell = this.cell(column);
    return cell.kind === 'number' ? -1 : this.contents.idOfCell(cell);
  }

  private find(column: number): void {
    const { found } = this;
    const { number } = this.scanner;
    if (column === this.foundColumn && number === this.foundRow) return;
    this.foundColumn = column;
    this.foundRow = number;
    found.digits = NaN;
    found.places = 0;
    const form = this.form(column);
    const start = this.start(column);
    if (form === XlsxForm.number || (form === XlsxForm.dated && this.dayId(column) === 0)) {
      readStoredNumber(this.scanned.bytes, start, this.end(column), found);
    } else if (form === XlsxForm.shared) {
      this.strings.readPlain(start, found);
    } else if (form === XlsxForm.text) {
      readPlainNumber(this.scanned.bytes, start, this.end(column), found);
    }
  }
}

const ISO_DATE = /^\s*(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?\s*$/;

/** Days are written as they are meant: no time zone moves them. A time of day, or what is no day, stays as it is written. */
function isoDateCell(text: string): RawCell {
  const day = ISO_DATE.exec(text)?.[1];
  return day !== undefined && isDay(day) ? { kind: 'date', text: day } : textCell(text.trim());
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map((part) => parseInt(part, 10));
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.toISOString().startsWith(text);
}
