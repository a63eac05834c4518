import type { Decimal } from '../../decimal/decimal';
import { decimalFromScaled, scaledFromDecimal } from '../../decimal/exact-sum';
import type { LineTags } from '../monthly-use';
import type { LineDoubt } from '../reading/line-doubt';

/** What has to be done to a line's amount before it is yuan: the line was priced by the unit and counted in packs, or the reverse. */
export const AMOUNT_KINDS = { known: 0, timesFactor: 1, byFactor: 2 } as const;

/** Some lines, column by column. A line takes 60 bytes, whatever its file says. */
export interface LineChunk {
  readonly length: number;
  readonly rows: Int32Array;
  readonly products: Int32Array;
  /** As `monthIndex` numbers them. */
  readonly months: Int16Array;
  /** What tells the dates of lines apart, and what tells their order numbers apart; 0 where there is none. */
  readonly dates: Float64Array;
  readonly orders: Float64Array;
  /** Which of the table's tags each line has, by place. */
  readonly tags: Int32Array;
  readonly packs: MeasureColumn;
  readonly units: MeasureColumn;
  readonly amounts: MeasureColumn;
  readonly amountKinds: Int8Array;
}

/** Numbers of lines in whole digits: the value is `digits / 10^places`. */
export interface MeasureColumn {
  /** `NaN` where the line states none, or where it is too long. */
  readonly digits: Float64Array;
  readonly places: Int8Array;
  /** Numbers with too many digits, by position. */
  readonly long: Map<number, Decimal>;
}

/** The number of a line; `null` where it states none. */
export function decimalAt({ digits, places, long }: MeasureColumn, index: number): Decimal | null {
  const value = digits[index] ?? NaN;
  if (Number.isNaN(value)) return long.get(index) ?? null;
  return decimalFromScaled(value, places[index] ?? 0);
}

/** Puts another number in the place of a line's. */
export function storeDecimal(
  { digits, places, long }: MeasureColumn,
  index: number,
  value: Decimal,
): void {
  const scaled = scaledFromDecimal(value);
  digits[index] = scaled?.digits ?? NaN;
  places[index] = scaled?.places ?? 0;
  if (scaled === null) long.set(index, value);
  else long.delete(index);
}

export function isStated({ digits, long }: MeasureColumn, index: number): boolean {
  return !Number.isNaN(digits[index]) || (long.size > 0 && long.has(index));
}

interface OpenChunk extends LineChunk {
  length: number;
}

/** The first chunk is small: a workbook may have many small sheets. */
const FIRST_CHUNK = 1 << 10;
const LARGEST_CHUNK = 1 << 16;

/** Where the accepted lines of a table are kept while and after it is read. */
export class PurchaseLines {
  readonly chunks: OpenChunk[] = [];
  /** What is open about single lines, by row. */
  readonly doubts = new Map<number, readonly LineDoubt[]>();
  /** What the lines say beside product, time and measures, by place; at 0 nothing. */
  tags: readonly LineTags[] = [{}];
  count = 0;

  addDoubt(row: number, doubt: LineDoubt): void {
    this.doubts.set(row, [...(this.doubts.get(row) ?? []), doubt]);
  }

  /** A chunk with room for one more line, which the caller fills at `length`. */
  chunkWithRoom(): OpenChunk {
    const last = this.chunks[this.chunks.length - 1];
    if (last !== undefined && last.length < last.rows.length) return last;
    const size = Math.min(FIRST_CHUNK << (2 * this.chunks.length), LARGEST_CHUNK);
    const chunk = emptyChunk(this.chunks.length > 3 ? LARGEST_CHUNK : size);
    this.chunks.push(chunk);
    return chunk;
  }
}

function emptyChunk(size: number): OpenChunk {
  return {
    length: 0,
    rows: new Int32Array(size),
    products: new Int32Array(size),
    months: new Int16Array(size),
    dates: new Float64Array(size),
    orders: new Float64Array(size),
    tags: new Int32Array(size),
    packs: emptyColumn(size),
    units: emptyColumn(size),
    amounts: emptyColumn(size),
    amountKinds: new Int8Array(size),
  };
}

function emptyColumn(size: number): MeasureColumn {
  return { digits: new Float64Array(size), places: new Int8Array(size), long: new Map() };
}
