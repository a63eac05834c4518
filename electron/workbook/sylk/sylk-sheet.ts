import { type AppError, appError } from '../../../shared/errors';
import { FarCellList } from '../../../shared/purchases/table/far-cells';
import { EMPTY_CELL, type RawCell, type RawRow } from '../../../shared/purchases/table/raw-table';
import { errorCellFromText, textCell, truthCell } from '../cells/cell-values';
import { isDateFormat } from '../cells/date-format';
import { limits } from '../limits';
import { dataCell } from '../markup/spreadsheet-xml-cell';
import { sylkFieldOf, type SylkRecord, sylkText } from './sylk-record';

/** Takes a sheet from the records of a SYLK file. Rows and columns count from 1, and stay where a record does not name them. */
export class SylkSheet {
  /** Why no more can be read; `null` as long as all is well. */
  failure: AppError | null = null;
  /** Whether the record that ends the file has been met. */
  isWhole = false;
  epoch: 1900 | 1904 = 1900;
  readonly far = new FarCellList();

  readonly #file: string;
  #row = 1;
  #column = 1;
  readonly #values = new Map<number, Map<number, string>>();
  readonly #hiddenRows = new Set<number>();
  /** Whether a number of the n-th format shows a day. */
  readonly #isDate: boolean[] = [];
  readonly #formats = {
    cells: new Map<string, number>(),
    rows: new Map<number, number>(),
    columns: new Map<number, number>(),
  };

  constructor(file: string) {
    this.#file = file;
  }

  take(record: SylkRecord): void {
    switch (record.kind) {
      case 'P': {
        const format = sylkFieldOf(record, 'P');
        if (format !== undefined) this.#isDate.push(isDateFormat(format));
        return;
      }
      case 'O':
        if ((sylkFieldOf(record, 'V') ?? '0') !== '0') this.epoch = 1904;
        return;
      case 'F':
        this.#takeFormat(record);
        return;
      case 'C':
        this.#takeCell(record);
        return;
      case 'E':
        this.isWhole = true;
        return;
      default:
    }
  }

  /** The rows that hold something. */
  rows(): readonly RawRow[] {
    const numbers = Array.from(this.#values.keys()).sort((left, right) => left - right);
    return numbers.flatMap((number) => {
      const cells: RawCell[] = [];
      for (const [column, value] of this.#values.get(number) ?? []) {
        const cell = this.#cellFrom(value, number, column);
        if (cell.kind === 'empty') continue;
        if (cell.text.length > limits.cellCharacters) {
          const place = { file: this.#file, sheet: '', row: number };
          this.failure ??= appError('file.textTooLong', { ...place, limit: limits.cellCharacters });
        }
        while (cells.length < column - 1) cells.push(EMPTY_CELL);
        cells[column - 1] = cell;
      }
      if (cells.length === 0) return [];
      return [{ number, ...(this.#hiddenRows.has(number) ? { isHidden: true } : {}), cells }];
    });
  }

  #takeFormat(record: SylkRecord): void {
    const format = this.#numberIn(record, 'P');
    const column = this.#numberIn(record, 'C');
    const row = this.#numberIn(record, 'R');
    if (row !== null && this.#numberIn(record, 'M') === 0) this.#hiddenRows.add(row);
    this.#move(record);
    if (format === null) return;
    if (column !== null) this.#formats.columns.set(column, format);
    else if (row !== null) this.#formats.rows.set(row, format);
    else this.#formats.cells.set(`${String(this.#row)} ${String(this.#column)}`, format);
  }

  #takeCell(record: SylkRecord): void {
    this.#move(record);
    const value = sylkFieldOf(record, 'K');
    if (value === undefined || value === '' || value === '""') return;
    if (this.#row < 1 || this.#column < 1) this.#damage();
    else if (this.#row > limits.rows) {
      this.failure ??= appError('file.tooManyRows', {
        file: this.#file,
        sheet: '',
        limit: limits.rows,
      });
    } else if (this.#column > limits.columns) this.far.add(this.#row);
    else {
      const values = this.#values.get(this.#row) ?? new Map<number, string>();
      values.set(this.#column, value);
      this.#values.set(this.#row, values);
    }
  }

  #move(record: SylkRecord): void {
    this.#row = this.#numberIn(record, 'Y') ?? this.#row;
    this.#column = this.#numberIn(record, 'X') ?? this.#column;
  }

  /** A whole number; `null` where the record does not name it. */
  #numberIn(record: SylkRecord, letter: string): number | null {
    const text = sylkFieldOf(record, letter);
    if (text === undefined) return null;
    if (/^\d{1,7}$/.test(text)) return parseInt(text, 10);
    this.#damage();
    return null;
  }

  #cellFrom(value: string, row: number, column: number): RawCell {
    if (value.startsWith('"')) return this.#known(textOrNull(sylkText(value)));
    if (value === 'TRUE' || value === 'FALSE') return truthCell(value);
    if (value.startsWith('#')) return errorCellFromText(value);
    const { cells, rows, columns } = this.#formats;
    const format =
      cells.get(`${String(row)} ${String(column)}`) ?? rows.get(row) ?? columns.get(column) ?? -1;
    const isDate = this.#isDate[format] ?? false;
    return this.#known(dataCell(value, { type: 'Number', epoch: this.epoch, isDate }));
  }

  #known(cell: RawCell | null): RawCell {
    if (cell === null) this.#damage();
    return cell ?? EMPTY_CELL;
  }

  #damage(): void {
    this.failure ??= appError('file.damaged', { file: this.#file });
  }
}

function textOrNull(text: string | null): RawCell | null {
  return text === null ? null : textCell(text);
}
