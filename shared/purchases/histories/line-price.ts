import { present } from '../../assert';
import type { Decimal } from '../../decimal/decimal';
import { roughFromScaled } from '../../decimal/exact-sum';
import {
  AMOUNT_KINDS,
  decimalAt,
  isStated,
  type LineChunk,
  type MeasureColumn,
} from '../lines/purchase-lines';

/** About the yuan by the unit of a line, `factor` units to the pack; `NaN` where nothing says it, and for gifts. */
export function roughUnitPrice(chunk: LineChunk, index: number, factor: number): number {
  const stated = roughly(chunk.units, index);
  const units = Number.isNaN(stated) ? roughly(chunk.packs, index) * factor : stated;
  const amount = roughly(chunk.amounts, index);
  if (units === 0 || amount === 0) return NaN;
  const kind = chunk.amountKinds[index];
  if (kind === AMOUNT_KINDS.timesFactor) return (amount * factor) / units;
  return (kind === AMOUNT_KINDS.byFactor ? amount / factor : amount) / units;
}

function roughly({ digits, places, long }: MeasureColumn, index: number): number {
  const value = digits[index] ?? NaN;
  return Number.isNaN(value)
    ? (long.get(index)?.toNumber() ?? NaN)
    : roughFromScaled(value, places[index] ?? 0);
}

/** A line, by the place where it is kept. */
export interface LinePlace {
  readonly chunk: LineChunk;
  readonly index: number;
}

/**
 * A rough price of a line, in single precision: lines of the same exact price have the same, as good as always. Lines are
 * grouped by it and then compared exactly, by {@link isSamePrice}.
 */
export function roughPrice(chunk: LineChunk, index: number): number {
  const { amounts } = chunk;
  const quantity = quantityOf(chunk, index);
  const places = (amounts.places[index] ?? 0) - (quantity.places[index] ?? 0);
  const ratio = (amounts.digits[index] ?? NaN) / (quantity.digits[index] ?? NaN);
  return Math.fround(roughFromScaled(ratio, places));
}

/** Whether two lines are priced in the same way and at the same price, exactly: by cross-multiplication. */
export function isSamePrice(left: LinePlace, right: LinePlace): boolean {
  const isSameWay =
    isStated(left.chunk.units, left.index) === isStated(right.chunk.units, right.index) &&
    left.chunk.amountKinds[left.index] === right.chunk.amountKinds[right.index];
  if (!isSameWay) return false;
  const [one, other] = [crossProduct(left, right), crossProduct(right, left)];
  if (one.places === other.places && Number.isSafeInteger(one.digits + other.digits)) {
    return one.digits === other.digits;
  }
  return isSameExactly(left, right);
}

function crossProduct(
  amountLine: LinePlace,
  quantityLine: LinePlace,
): { digits: number; places: number } {
  const { amounts } = amountLine.chunk;
  const quantity = quantityOf(quantityLine.chunk, quantityLine.index);
  return {
    digits:
      (amounts.digits[amountLine.index] ?? NaN) * (quantity.digits[quantityLine.index] ?? NaN),
    places: (amounts.places[amountLine.index] ?? 0) + (quantity.places[quantityLine.index] ?? 0),
  };
}

function isSameExactly(left: LinePlace, right: LinePlace): boolean {
  const [one, other] = [pricedExactly(left), pricedExactly(right)];
  return (
    one.quantity.isZero() === other.quantity.isZero() &&
    one.amount.times(other.quantity).eq(other.amount.times(one.quantity))
  );
}

function pricedExactly({ chunk, index }: LinePlace): { amount: Decimal; quantity: Decimal } {
  return {
    amount: present(decimalAt(chunk.amounts, index), 'a line has an amount'),
    quantity: present(decimalAt(quantityOf(chunk, index), index), 'a line has a quantity'),
  };
}

/** Units where the line states them, else packs. */
function quantityOf({ units, packs }: LineChunk, index: number): MeasureColumn {
  return isStated(units, index) ? units : packs;
}
