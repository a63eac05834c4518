import type { Decimal } from '../../decimal/decimal';
import { decimalFromScaled, roughFromScaled, scaledFromDecimal } from '../../decimal/exact-sum';
import { readTypedNumber } from '../../decimal/typed-number';
import { type AppError, appError } from '../../errors';
import type { PurchaseField } from '../columns/column-mapping';
import { headerTenthPower } from '../columns/header-synonyms';
import type { TableLayout } from '../columns/table-layout';
import type { MeasureColumn } from '../lines/purchase-lines';
import type { LineDoubt } from '../reading/line-doubt';
import { plainText } from '../table/cell-text';
import { headerText } from '../table/header-text';
import type { RowCursor } from '../table/row-cursor';
import { type OpenMeasure, openMeasure } from './open-measure';
import type { RowReader } from './row-reader';

const MOST_PLACES = 30;

/**
 * One number of the row that is being read. A plain number is taken as whole digits; whatever else stands in the cell is
 * read with care. Like a cursor it holds one row's number at a time, so that nothing is made for a row.
 */
export class Measure {
  /** Whole digits, the value being `digits / 10^places`; `NaN` where the row states none, or where it is too long. */
  digits = NaN;
  places = 0;
  /** The number where it is too long for whole digits. */
  long: Decimal | null = null;
  /** Whether the cell brings a unit of its own below a header that scales; the number is read by the cell's alone. */
  isScaledTwice = false;

  /** Whether the cell itself says what its number is counted in. */
  private hasOwnUnit = false;

  private readonly field: PurchaseField;
  private readonly column: number;
  private readonly header: string;
  private readonly tenthPower: number;

  private readonly open: OpenMeasure | null;
  /** Where the unit of a quantity of packs stands; -1 for nowhere. */
  private readonly unitColumn: number;

  private constructor(
    field: PurchaseField,
    column: number,
    {
      header,
      open,
      unitColumn,
    }: {
      readonly header: string;
      readonly open: OpenMeasure | null;
      readonly unitColumn: number;
    },
  ) {
    this.unitColumn = unitColumn;
    this.open = open;
    this.field = field;
    this.column = column;
    this.header = header;
    this.tenthPower = headerTenthPower(header) ?? 0;
  }

  static of(field: PurchaseField, layout: TableLayout): Measure {
    const { headerRow, mapping } = layout;
    const column = mapping[field] ?? -1;
    const header = headerText(headerRow.cells[column]);
    const unitColumn = field === 'packs' ? (mapping.packUnit ?? -1) : -1;
    return new Measure(field, column, { header, open: openMeasure(layout, field), unitColumn });
  }

  /** A number that no column holds. */
  static alone(): Measure {
    return new Measure('amountYuan', -1, { header: '', open: null, unitColumn: -1 });
  }

  get isStated(): boolean {
    return !Number.isNaN(this.digits) || this.long !== null;
  }

  get hasColumn(): boolean {
    return this.column !== -1;
  }

  /** Whether the row only repeats the number of a merged cell that begins further up. */
  isShared(row: RowCursor): boolean {
    return this.column !== -1 && row.isCovered(this.column);
  }

  /** Reads the row's number; what is wrong with it, or `null`. */
  read(row: RowCursor, readerOf: (row: RowCursor) => RowReader): AppError | null {
    this.digits = NaN;
    this.long = null;
    this.isScaledTwice = false;
    this.hasOwnUnit = false;
    if (this.column === -1) return null;
    this.digits = row.digits(this.column);
    if (!Number.isNaN(this.digits)) {
      this.places = row.places(this.column);
      this.shift();
      return null;
    }
    const cell = row.cell(this.column);
    if (cell.kind === 'empty') return null;
    const typed = cell.kind === 'text' ? readTypedNumber(cell.text) : null;
    if (typed?.kind === 'number' && !typed.isPercent) {
      this.set(typed.value);
      this.hasOwnUnit = typed.writtenUnit !== '';
      this.isScaledTwice = typed.writtenUnit !== '' && this.tenthPower !== 0;
      if (!this.isScaledTwice) this.shift();
      return null;
    }
    const counted = this.countedIn(row, plainText(cell));
    if (counted !== null) {
      this.set(counted);
      this.shift();
      return null;
    }
    const number = readerOf(row).number(this.field);
    if (!number.ok) return number.error;
    if (number.value !== null) this.set(number.value);
    return null;
  }

  /** The number of 10盒, where the row's own unit says 盒 too. */
  private countedIn(row: RowCursor, text: string): Decimal | null {
    if (this.unitColumn === -1) return null;
    const unit = plainText(row.cell(this.unitColumn));
    if (unit === '' || !text.endsWith(unit)) return null;
    const typed = readTypedNumber(text.slice(0, -unit.length).trim());
    const isPlain = typed.kind === 'number' && !typed.isPercent && typed.writtenUnit === '';
    return isPlain && this.tenthPower === 0 ? typed.value : null;
  }

  /** Becomes the product of two numbers that the row states. */
  setProduct(left: Measure, right: Measure): void {
    this.long = null;
    this.digits = left.digits * right.digits;
    this.places = left.places + right.places;
    const isExact = Number.isSafeInteger(this.digits) && this.places <= MOST_PLACES;
    if (!isExact) this.set(left.value().times(right.value()));
  }

  /** Becomes the number that another row's measure states. */
  setTo({ digits, places, long }: Measure): void {
    this.digits = digits;
    this.places = places;
    this.long = long;
  }

  /** The number; asked for only where the row states one. */
  value(): Decimal {
    return this.long ?? decimalFromScaled(this.digits, this.places);
  }

  /** About the number: for a first look that a second one makes exact. */
  roughly(): number {
    return this.long === null ? roughFromScaled(this.digits, this.places) : this.long.toNumber();
  }

  /** Below, above or at zero, as a number is that is. */
  get sign(): number {
    return this.long === null ? this.digits : this.long.toNumber();
  }

  /** Becomes a number that is not stated. */
  clear(): void {
    this.digits = NaN;
    this.long = null;
  }

  /** Becomes negative, as a return is; what is negative already stays. */
  turnNegative(): void {
    if (this.digits > 0) this.digits = -this.digits;
    if (this.long?.gt(0) === true) this.long = this.long.negated();
  }

  /** Takes off what was returned, whatever sign the file gives it. */
  takeOff(returned: Measure): void {
    this.set(this.value().minus(returned.value().abs()));
  }

  /** Adds what the file states apart from it. */
  add(value: Decimal): void {
    this.set(this.value().plus(value));
  }

  get isZero(): boolean {
    return this.long === null ? this.digits === 0 : this.long.isZero();
  }

  /** Keeps the number at a position of a column. */
  store({ digits, places, long }: MeasureColumn, index: number): void {
    digits[index] = this.digits;
    places[index] = this.places;
    if (this.long !== null) long.set(index, this.long);
  }

  /** The refusal of a row in which both scale. */
  unitTwice(row: RowCursor, readerOf: (row: RowCursor) => RowReader): AppError {
    const place = readerOf(row).place(this.field);
    return appError('cell.unitTwice', { ...place, value: plainText(row.cell(this.column)) });
  }

  /** What is to be asked of a number whose cell and header both scale. */
  scaleDoubt(): LineDoubt | null {
    const { isScaledTwice, field, header, tenthPower } = this;
    return isScaledTwice ? { kind: 'scaleTwice', field, header, tenthPower } : null;
  }

  /** What is to be asked of the number by its header, where the row states it. */
  openDoubts(scales: 'quantity' | 'amount' | 'both'): readonly LineDoubt[] {
    if (this.open === null) return [];
    const { unit, header } = this.open;
    return [
      ...(unit === null || this.hasOwnUnit ? [] : [{ ...unit, scales }]),
      ...(header === null ? [] : [header]),
    ];
  }

  get isOpen(): boolean {
    return this.open !== null;
  }

  /** Counts in what the header says its numbers are counted in. */
  private shift(): void {
    if (this.long === null) this.places -= this.tenthPower;
    else if (this.tenthPower !== 0) this.set(this.long.times(`1e${String(this.tenthPower)}`));
  }

  private set(value: Decimal): void {
    const scaled = scaledFromDecimal(value);
    this.digits = scaled?.digits ?? NaN;
    this.places = scaled?.places ?? 0;
    this.long = scaled === null ? value : null;
  }
}
