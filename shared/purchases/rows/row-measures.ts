import { type Decimal, ZERO } from '../../decimal/decimal';
import { readTypedNumber } from '../../decimal/typed-number';
import { type AppError, appError } from '../../errors';
import { type PurchaseField, quantityOfAmount } from '../columns/column-mapping';
import { headerTenthPower } from '../columns/header-synonyms';
import type { TableLayout } from '../columns/table-layout';
import { AMOUNT_KINDS } from '../lines/purchase-lines';
import type { LineDoubt } from '../reading/line-doubt';
import { plainText } from '../table/cell-text';
import { headerText } from '../table/header-text';
import type { RowCursor } from '../table/row-cursor';
import { Measure } from './measure';
import type { SharedMeasure } from './merged-lines';
import type { RowReader } from './row-reader';
import { TaxCells } from './tax-cells';

/** The quantities and the amount of the row that is being read. */
export class RowMeasures {
  readonly packs: Measure;
  readonly units: Measure;
  readonly amount: Measure;
  amountKind: number = AMOUNT_KINDS.known;
  /** Whether the file itself says the amount. */
  isAmountStated = false;

  /** What the amount should be by quantity and price, where the file says all three. */
  readonly product = Measure.alone();
  /** Whether the row looked at last by {@link pricedAmount} has a price that is no number. */
  isPriceUnreadable = false;

  /** What {@link pricedAmount} answered for the row that was looked at last. */
  priced: Measure | null = null;

  private readonly packPrice: Measure;
  private readonly unitPrice: Measure;
  /** The quantity that the amount is of, where it is not the one that is read. */
  private readonly stepColumn: number | null;
  private readonly stepHeader: string;
  private readonly returned: Measure;
  /** Told of a table as a whole: rows whose amount lacks its tax. */
  readonly tax: TaxCells;
  private readonly returnedAmount: Measure;

  private readonly readerOf: (row: RowCursor) => RowReader;

  constructor(layout: TableLayout, readerOf: (row: RowCursor) => RowReader) {
    this.readerOf = readerOf;
    this.tax = new TaxCells(layout);
    this.stepColumn = quantityOfAmount(layout.headerRow, layout.mapping);
    this.stepHeader = headerText(layout.headerRow.cells[this.stepColumn ?? -1]);
    this.packs = Measure.of('packs', layout);
    this.units = Measure.of('units', layout);
    this.amount = Measure.of('amountYuan', layout);
    this.packPrice = Measure.of('packPriceYuan', layout);
    this.unitPrice = Measure.of('unitPriceYuan', layout);
    this.returned = Measure.of('returnedPacks', layout);
    this.returnedAmount = Measure.of('returnedAmountYuan', layout);
  }

  /** Reads the row; the first thing wrong with it, or `null`. */
  read(row: RowCursor): AppError | null {
    return (
      this.readQuantities(row) ??
      this.takeOffReturned(row) ??
      this.readAmount(row) ??
      this.takeOffReturnedAmount(row) ??
      this.scalesTooOften(row)
    );
  }

  /** What is to be asked of numbers whose cell and header both scale. */
  scaledTwice(): readonly LineDoubt[] {
    return [this.packs, this.units, this.amount].flatMap((measure) => measure.scaleDoubt() ?? []);
  }

  /** What is to be asked of the row's numbers by their headers: of prices only where they make the amount. */
  openDoubts(): readonly LineDoubt[] {
    const { packs, units, amount, packPrice, unitPrice, isAmountStated } = this;
    const ofQuantity = isAmountStated ? 'quantity' : 'both';
    const prices = isAmountStated ? [amount] : [packPrice, unitPrice];
    return [
      ...[packs, units].flatMap((each) => (each.isStated ? each.openDoubts(ofQuantity) : [])),
      ...prices.flatMap((each) => (each.isStated ? each.openDoubts('amount') : [])),
    ];
  }

  /** Whether a header leaves open what one of its numbers is. */
  get isAnyOpen(): boolean {
    const { packs, units, amount, packPrice, unitPrice } = this;
    return packs.isOpen || units.isOpen || amount.isOpen || packPrice.isOpen || unitPrice.isOpen;
  }

  /** Whether the cell and the header of one of its numbers both scale. */
  get isAnyScaledTwice(): boolean {
    const { packs, units, amount, packPrice, unitPrice, returned, returnedAmount } = this;
    return (
      packs.isScaledTwice ||
      units.isScaledTwice ||
      amount.isScaledTwice ||
      packPrice.isScaledTwice ||
      unitPrice.isScaledTwice ||
      returned.isScaledTwice ||
      returnedAmount.isScaledTwice
    );
  }

  /** Numbers of which more than one other follows are refused instead. */
  private scalesTooOften(row: RowCursor): AppError | null {
    if (!this.isAnyScaledTwice) return null;
    const { packs, units, packPrice, unitPrice, returned, returnedAmount } = this;
    const makesAmount = this.isAmountStated ? [] : [packs, units, packPrice, unitPrice];
    const wrong = [...makesAmount, returned, returnedAmount].find((each) => each.isScaledTwice);
    return wrong === undefined ? null : wrong.unitTwice(row, this.readerOf);
  }

  /** Makes a return of the row, however the file signs it. */
  turnNegative(): void {
    this.packs.turnNegative();
    this.units.turnNegative();
    this.amount.turnNegative();
  }

  /** What of the row is only repeated from a merged cell that begins further up. */
  sharedIn(row: RowCursor): SharedMeasure | null {
    const isQuantityShared = this.packs.isShared(row) || this.units.isShared(row);
    const isAmountShared = this.amount.isShared(row);
    if (isQuantityShared) return isAmountShared ? 'both' : 'quantity';
    return isAmountShared ? 'amount' : null;
  }

  /** Whether what was returned is only repeated from a merged cell; nobody knows whose it is. */
  isReturnShared(row: RowCursor): boolean {
    return this.returned.isShared(row) || this.returnedAmount.isShared(row);
  }

  /** Whether the row has no amount of its own, where others have one. */
  isAmountBlank(): boolean {
    return this.amount.hasColumn && !this.isAmountStated;
  }

  /** Whether the row states an amount of zero for a quantity. */
  get isFree(): boolean {
    const quantity = this.packs.isStated ? this.packs : this.units;
    return this.isAmountStated && this.amount.isZero && !quantity.isZero;
  }

  /** Whether the row states an amount for a quantity that it writes as zero. */
  get isWithoutQuantity(): boolean {
    const { packs, units, amount } = this;
    const isZero = (packs.isStated && packs.isZero) || (units.isStated && units.isZero);
    const isAny = [packs, units].some((each) => each.isStated && !each.isZero);
    return this.isAmountStated && !amount.isZero && isZero && !isAny;
  }

  /** Whether one of quantity and amount is below zero and the other above. */
  get areSignsDifferent(): boolean {
    const quantity = this.packs.isStated ? this.packs : this.units;
    return quantity.sign * this.amount.sign < 0;
  }

  /** Whether the row takes off a quantity, or an amount where it has no quantity. */
  get isNegative(): boolean {
    const quantity = this.packs.isStated ? this.packs : this.units;
    return (quantity.isZero ? this.amount : quantity).sign < 0;
  }

  private takeOffReturned(row: RowCursor): AppError | null {
    const error = this.returned.read(row, this.readerOf);
    if (error !== null || !this.returned.isStated || this.returned.isZero) return error;
    (this.packs.isStated ? this.packs : this.units).takeOff(this.returned);
    // What the file's own units would be after the return is not said: packs hold, converted.
    if (this.packs.isStated && this.units.isStated) this.units.clear();
    return null;
  }

  /** An amount that quantity and price made is net already; a stated one is not. */
  private takeOffReturnedAmount(row: RowCursor): AppError | null {
    const error = this.returnedAmount.read(row, this.readerOf);
    if (error !== null || !this.isAmountStated) return error;
    if (this.returnedAmount.isStated) {
      const isWhole =
        this.returnedAmount.isZero || (this.returned.isStated && !this.returned.isZero);
      if (!isWhole) {
        return appError(
          'row.returnWithoutQuantity',
          this.readerOf(row).place('returnedAmountYuan'),
        );
      }
      this.amount.takeOff(this.returnedAmount);
      return null;
    }
    if (!this.returned.isStated || this.returned.isZero) return null;
    if (this.packPrice.read(row, this.readerOf) === null && this.packPrice.isStated) {
      this.product.setProduct(this.packPrice, this.returned);
      this.amount.takeOff(this.product);
      return null;
    }
    return appError('row.returnWithoutAmount', this.readerOf(row).place('returnedPacks'));
  }

  private readQuantities(row: RowCursor): AppError | null {
    const error = this.packs.read(row, this.readerOf) ?? this.units.read(row, this.readerOf);
    if (error !== null || this.packs.isStated || this.units.isStated) return error;
    const reader = this.readerOf(row);
    const field = reader.place('packs').letters === '' ? 'units' : 'packs';
    return appError('cell.missing', reader.place(field));
  }

  /** The amount as it stands, else price × quantity. A missing amount without a price is refused, never zero. */
  private readAmount(row: RowCursor): AppError | null {
    this.amountKind = AMOUNT_KINDS.known;
    const error = this.amount.read(row, this.readerOf);
    this.isAmountStated = this.amount.isStated;
    if (error !== null) return error;
    if (!this.isAmountStated) return this.priceQuantity(row);
    return this.amountOfOtherStep(row) ?? this.addTax(row);
  }

  /** The amount of what was ordered is not that of what was received, where they are not the same. */
  private amountOfOtherStep(row: RowCursor): AppError | null {
    if (this.stepColumn === null || !this.isAmountStated) return null;
    const typed = readTypedNumber(plainText(row.cell(this.stepColumn)));
    if (typed.kind !== 'number' || !this.packs.isStated) return null;
    const power = headerTenthPower(this.stepHeader) ?? 0;
    if (typed.value.times(`1e${String(power)}`).eq(this.packs.value())) return null;
    const place = this.readerOf(row).place('amountYuan');
    return appError('row.amountOfOtherStep', { ...place, value: this.stepHeader });
  }

  private addTax(row: RowCursor): AppError | null {
    if (!this.tax.hasColumn) return null;
    const lacking = this.tax.lacking(row, this.amount.value());
    if (lacking === null) return null;
    if ('code' in lacking) return lacking;
    this.amount.add(lacking);
    return null;
  }

  private priceQuantity(row: RowCursor): AppError | null {
    const { amount, packs, units, packPrice, unitPrice } = this;
    const packError = packPrice.read(row, this.readerOf);
    if (packError !== null) return packError;
    if (packPrice.isStated && packs.isStated) {
      amount.setProduct(packPrice, packs);
      return null;
    }
    const unitError = unitPrice.read(row, this.readerOf);
    if (unitError !== null) return unitError;
    if (unitPrice.isStated) {
      amount.setProduct(unitPrice, units.isStated ? units : packs);
      if (!units.isStated) this.amountKind = AMOUNT_KINDS.timesFactor;
      return null;
    }
    if (packPrice.isStated) {
      amount.setProduct(packPrice, units);
      this.amountKind = AMOUNT_KINDS.byFactor;
      return null;
    }
    return appError('cell.amountMissing', this.readerOf(row).place('amountYuan'));
  }

  /** What quantity and price make of a row that states its amount too; `null` where it does not say them. */
  pricedAmount(row: RowCursor): Measure | null {
    this.isPriceUnreadable = false;
    this.priced =
      this.productOf(row, this.packPrice, this.packs) ??
      this.productOf(row, this.unitPrice, this.units);
    return this.priced;
  }

  /** What the row would cost with another column's number for a field, as far as no pack's content is needed to say it. */
  amountWith(row: RowCursor, field: PurchaseField, value: Decimal | null): Decimal {
    const isOfAmount = field === 'amountYuan';
    if (isOfAmount && value !== null) return this.isNegative ? value.abs().negated() : value;
    if (!isOfAmount && this.isAmountStated) return this.amount.value();
    const isPrice = field === 'packPriceYuan';
    const priced = isPrice || this.packPrice.read(row, this.readerOf) === null;
    const price = isPrice
      ? value
      : priced && this.packPrice.isStated
        ? this.packPrice.value()
        : null;
    const packs = field === 'packs' ? value : this.packs.isStated ? this.packs.value() : null;
    if (price !== null && packs !== null) {
      const product = price.times(packs);
      return this.isNegative ? product.abs().negated() : product;
    }
    return isOfAmount || !this.amount.isStated ? ZERO : this.amount.value();
  }

  private productOf(row: RowCursor, price: Measure, quantity: Measure): Measure | null {
    if (price.read(row, this.readerOf) !== null) this.isPriceUnreadable = true;
    if (!quantity.isStated || !price.isStated) return null;
    this.product.setProduct(price, quantity);
    return this.product;
  }
}
