import { ExactSum } from '../../decimal/exact-sum';
import {
  AMOUNT_KINDS,
  isStated,
  type LineChunk,
  type MeasureColumn,
} from '../lines/purchase-lines';
import type { LineTags } from '../monthly-use';
import { monthAt } from '../purchase';
import type { ProductUse } from '../reading/history-reading';

/** The exact sums of some lines of one product and month. A file mostly needs two of them, for packs and amount. */
export class UseTally {
  purchases = 0;
  private readonly month: number;
  /** Of lines that state packs and no units. */
  private packsAlone: ExactSum | null = null;
  private unitsAlone: ExactSum | null = null;
  /** Of lines that state both. */
  private packsBesideUnits: ExactSum | null = null;
  private unitsBesidePacks: ExactSum | null = null;
  private amount: ExactSum | null = null;
  private timesFactor: ExactSum | null = null;
  private byFactor: ExactSum | null = null;

  private readonly tags: LineTags;

  constructor(month: number, tags: LineTags) {
    this.month = month;
    this.tags = tags;
  }

  add(chunk: LineChunk, index: number): void {
    this.purchases += 1;
    if (!isStated(chunk.units, index)) {
      addAt((this.packsAlone ??= new ExactSum()), chunk.packs, index);
    } else if (isStated(chunk.packs, index)) {
      addAt((this.packsBesideUnits ??= new ExactSum()), chunk.packs, index);
      addAt((this.unitsBesidePacks ??= new ExactSum()), chunk.units, index);
    } else addAt((this.unitsAlone ??= new ExactSum()), chunk.units, index);
    addAt(this.amountSum(chunk.amountKinds[index] ?? AMOUNT_KINDS.known), chunk.amounts, index);
  }

  toUse(): ProductUse {
    return {
      month: monthAt(this.month),
      purchases: this.purchases,
      packs: both(this.packsAlone, this.packsBesideUnits).toText(),
      packsToConvert: (this.packsAlone ?? NOTHING).toText(),
      units: both(this.unitsAlone, this.unitsBesidePacks).toText(),
      unitsWithoutPacks: (this.unitsAlone ?? NOTHING).toText(),
      amountYuan: (this.amount ?? NOTHING).toText(),
      ...(this.timesFactor === null ? {} : { yuanTimesFactor: this.timesFactor.toText() }),
      ...(this.byFactor === null ? {} : { yuanByFactor: this.byFactor.toText() }),
      ...(Object.keys(this.tags).length === 0 ? {} : { tags: this.tags }),
    };
  }

  private amountSum(amountKind: number): ExactSum {
    if (amountKind === AMOUNT_KINDS.timesFactor) return (this.timesFactor ??= new ExactSum());
    if (amountKind === AMOUNT_KINDS.byFactor) return (this.byFactor ??= new ExactSum());
    return (this.amount ??= new ExactSum());
  }
}

const NOTHING = new ExactSum();

function both(left: ExactSum | null, right: ExactSum | null): ExactSum {
  if (left === null || right === null) return left ?? right ?? NOTHING;
  const total = new ExactSum();
  total.addSum(left);
  total.addSum(right);
  return total;
}

function addAt(sum: ExactSum, { digits, places, long }: MeasureColumn, index: number): void {
  const value = digits[index] ?? NaN;
  const longValue = Number.isNaN(value) ? long.get(index) : undefined;
  if (longValue === undefined) sum.add(value, places[index] ?? 0);
  else sum.addDecimal(longValue);
}
