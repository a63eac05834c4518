import { present } from '../../assert';
import type { Decimal } from '../../decimal/decimal';
import { ExactSum } from '../../decimal/exact-sum';
import {
  decimalAt,
  type LineChunk,
  type PurchaseLines,
  storeDecimal,
} from '../lines/purchase-lines';
import type { LineDoubt } from '../reading/line-doubt';
import { Measure } from './measure';

/** What of a line is only its share of one cell that stands for several lines. */
export type SharedMeasure = Extract<LineDoubt, { kind: 'mergedAmount' }>['of'];

/** A line that was kept, with what its own quantity and price come to; `null` where it does not say them. */
interface MergeableLine {
  readonly chunk: LineChunk;
  readonly index: number;
  readonly priced: Decimal | null;
}

interface Group {
  readonly of: SharedMeasure;
  readonly lines: MergeableLine[];
}

/**
 * Lines of which one cell holds the quantity or the amount of all: merged in a workbook, or written once and left blank below.
 * Exports also merge equal numbers, so what is merged may be that of each line. Where quantities and prices say which it is,
 * they decide; else it is asked.
 */
export class MergedLines {
  /** Rows whose amount was divided by their own quantities and prices. */
  readonly divided = new Set<number>();
  /** Rows that share something with others. */
  readonly sharing = new Set<number>();
  /** The line kept last: where a merged cell begins in it, the next ones share with it. `null` after a row not kept. */
  private aboveChunk: LineChunk | null = null;
  private aboveIndex = 0;
  private readonly abovePriced = Measure.alone();

  private group: Group | null = null;
  private readonly lines: PurchaseLines;
  private readonly place: { readonly file: string; readonly sheet: string };

  constructor(lines: PurchaseLines, place: { readonly file: string; readonly sheet: string }) {
    this.lines = lines;
    this.place = place;
  }

  /** Whether the row above was kept. */
  get hasAbove(): boolean {
    return this.aboveChunk !== null;
  }

  /** A line that shares nothing, and what its quantity and price come to. Nothing is made of it: most lines are such. */
  addOwn(chunk: LineChunk, index: number, priced: Measure | null): void {
    if (this.group !== null) this.close();
    this.keepAbove(chunk, index, priced);
  }

  /** A line that shares with those above it; there is one. */
  addSharing(
    of: SharedMeasure,
    { chunk, index }: Pick<MergeableLine, 'chunk' | 'index'>,
    priced: Measure | null,
  ): void {
    if (this.group?.of !== of) {
      const first = this.group?.lines[0] ?? this.lineAbove();
      this.close();
      this.group = { of, lines: [first] };
    }
    this.keepAbove(chunk, index, priced);
    this.group.lines.push(this.lineAbove());
    for (const line of this.group.lines) this.sharing.add(line.chunk.rows[line.index] ?? 0);
  }

  private keepAbove(chunk: LineChunk, index: number, priced: Measure | null): void {
    this.aboveChunk = chunk;
    this.aboveIndex = index;
    if (priced === null) this.abovePriced.clear();
    else this.abovePriced.setTo(priced);
  }

  private lineAbove(): MergeableLine {
    const chunk = present(this.aboveChunk, 'a line that shares has one above it');
    const { abovePriced } = this;
    return {
      chunk,
      index: this.aboveIndex,
      priced: abovePriced.isStated ? abovePriced.value() : null,
    };
  }

  /** A row that was not kept: what a merged cell would begin in it is nobody's. */
  forget(): void {
    if (this.group !== null) this.close();
    this.aboveChunk = null;
  }

  /** Decides what the lines of the open group share. */
  close(): void {
    const { group } = this;
    this.group = null;
    if (group === null || isOfEach(group)) return;
    const isOneProduct = isOneBy(group, 'products') && isOneBy(group, 'months');
    if (isAmountOfAll(group)) this.divide(group);
    else if (isOneProduct && isQuantityOfAll(group)) clearQuantities(group);
    else this.doubt(group, isOneProduct);
  }

  private divide({ lines }: Group): void {
    for (const { chunk, index, priced } of lines) {
      if (priced !== null) storeDecimal(chunk.amounts, index, priced);
      this.divided.add(chunk.rows[index] ?? 0);
    }
  }

  private doubt({ of, lines }: Group, isOneProduct: boolean): void {
    for (const [position, { chunk, index }] of lines.entries()) {
      this.lines.addDoubt(chunk.rows[index] ?? 0, {
        kind: 'mergedAmount',
        of,
        isFirst: position === 0,
        isOneProduct,
        ...this.place,
      });
    }
  }
}

/** Whether quantity and price of every line come to its amount, be it shared or its own. */
function isOfEach({ of, lines }: Group): boolean {
  return (
    of !== 'both' &&
    lines.every(({ chunk, index, priced }) => {
      const amount = decimalAt(chunk.amounts, index);
      return amount !== null && priced?.eq(amount) === true;
    })
  );
}

/** Whether quantities and prices of all lines together come to the amount of the first. */
function isAmountOfAll({ of, lines }: Group): boolean {
  const [first] = lines;
  const total = of === 'amount' && first !== undefined ? amountOf(first) : null;
  return total !== null && sumOf(lines.map(({ priced }) => priced))?.eq(total) === true;
}

/** Whether the shared quantity comes to the amounts of all lines together. */
function isQuantityOfAll({ of, lines }: Group): boolean {
  const priced = of === 'quantity' ? (lines[0]?.priced ?? null) : null;
  return (
    priced !== null &&
    lines.every((line) => line.priced?.eq(priced) === true) &&
    sumOf(lines.map(amountOf))?.eq(priced) === true
  );
}

function clearQuantities({ lines }: Group): void {
  for (const { chunk, index } of lines.slice(1)) {
    for (const column of [chunk.packs, chunk.units]) {
      const quantity = decimalAt(column, index);
      if (quantity !== null) storeDecimal(column, index, quantity.times(0));
    }
  }
}

function amountOf({ chunk, index }: MergeableLine): Decimal | null {
  return decimalAt(chunk.amounts, index);
}

/** `null` where one of the numbers is not known. */
function sumOf(numbers: readonly (Decimal | null)[]): Decimal | null {
  const sum = new ExactSum();
  for (const number of numbers) {
    if (number === null) return null;
    sum.addDecimal(number);
  }
  return sum.total();
}

function isOneBy({ lines }: Group, column: 'products' | 'months'): boolean {
  return new Set(lines.map(({ chunk, index }) => chunk[column][index])).size === 1;
}
