import { ExactSum } from '../decimal/exact-sum';
import type { ProductUse } from './history-reading';
import { monthAt } from './purchase';
import { AMOUNT_KINDS, isStated, type LineChunk, type MeasureColumn } from './purchase-lines';

/** The exact sums of some lines of one product and month. */
export class UseTally {
  purchases = 0;
  private readonly packs = new ExactSum();
  private readonly packsToConvert = new ExactSum();
  private readonly units = new ExactSum();
  private readonly unitsWithoutPacks = new ExactSum();
  private readonly amount = new ExactSum();
  private timesFactor: ExactSum | null = null;
  private byFactor: ExactSum | null = null;

  private readonly month: number;

  constructor(month: number) {
    this.month = month;
  }

  add(chunk: LineChunk, index: number): void {
    this.purchases += 1;
    const hasUnits = isStated(chunk.units, index);
    const hasPacks = isStated(chunk.packs, index);
    if (hasPacks) addAt(this.packs, chunk.packs, index);
    if (hasPacks && !hasUnits) addAt(this.packsToConvert, chunk.packs, index);
    if (hasUnits) addAt(this.units, chunk.units, index);
    if (hasUnits && !hasPacks) addAt(this.unitsWithoutPacks, chunk.units, index);
    addAt(this.amountSum(chunk.amountKinds[index] ?? AMOUNT_KINDS.known), chunk.amounts, index);
  }

  toUse(): ProductUse {
    return {
      month: monthAt(this.month),
      purchases: this.purchases,
      packs: this.packs.toText(),
      packsToConvert: this.packsToConvert.toText(),
      units: this.units.toText(),
      unitsWithoutPacks: this.unitsWithoutPacks.toText(),
      amountYuan: this.amount.toText(),
      ...(this.timesFactor === null ? {} : { yuanTimesFactor: this.timesFactor.toText() }),
      ...(this.byFactor === null ? {} : { yuanByFactor: this.byFactor.toText() }),
    };
  }

  private amountSum(amountKind: number): ExactSum {
    if (amountKind === AMOUNT_KINDS.timesFactor) return (this.timesFactor ??= new ExactSum());
    if (amountKind === AMOUNT_KINDS.byFactor) return (this.byFactor ??= new ExactSum());
    return this.amount;
  }
}

function addAt(sum: ExactSum, { digits, places, long }: MeasureColumn, index: number): void {
  const value = digits[index] ?? NaN;
  const longValue = Number.isNaN(value) ? long.get(index) : undefined;
  if (longValue === undefined) sum.add(value, places[index] ?? 0);
  else sum.addDecimal(longValue);
}
