import type { DecimalText, PacksText, UnitsText, YuanText } from '../../decimal/decimal-text';
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

/** The exact sums of some lines of one product and month. */
export class UseTally {
  purchases = 0;
  /** Of lines that state packs and no units. */
  private packsAlone: ExactSum | null = null;
  private unitsAlone: ExactSum | null = null;
  /** Of lines that state both. */
  private packsBesideUnits: ExactSum | null = null;
  private unitsBesidePacks: ExactSum | null = null;
  private amount: ExactSum | null = null;
  private timesFactor: ExactSum | null = null;
  private byFactor: ExactSum | null = null;

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

  /** So many lines that state packs and an amount, and no units. */
  addPlain(
    purchases: number,
    { packs, amount }: { readonly packs: ExactSum; readonly amount: ExactSum },
  ): void {
    this.purchases += purchases;
    this.packsAlone = both(this.packsAlone, packs);
    this.amount = both(this.amount, amount);
  }

  /** The month is as `monthIndex` numbers it. */
  toUse(month: number, tags: LineTags): ProductUse {
    const packsToConvert = textOf<PacksText>(this.packsAlone);
    const unitsWithoutPacks = textOf<UnitsText>(this.unitsAlone);
    return {
      month: monthAt(month),
      purchases: this.purchases,
      packs:
        this.packsBesideUnits === null
          ? packsToConvert
          : both(this.packsAlone, this.packsBesideUnits).toText(),
      packsToConvert,
      units:
        this.unitsBesidePacks === null
          ? unitsWithoutPacks
          : both(this.unitsAlone, this.unitsBesidePacks).toText(),
      unitsWithoutPacks,
      amountYuan: textOf<YuanText>(this.amount),
      ...(this.timesFactor === null ? {} : { yuanTimesFactor: this.timesFactor.toText() }),
      ...(this.byFactor === null ? {} : { yuanByFactor: this.byFactor.toText() }),
      ...(Object.keys(tags).length === 0 ? {} : { tags }),
    };
  }

  private amountSum(amountKind: number): ExactSum {
    if (amountKind === AMOUNT_KINDS.timesFactor) return (this.timesFactor ??= new ExactSum());
    if (amountKind === AMOUNT_KINDS.byFactor) return (this.byFactor ??= new ExactSum());
    return (this.amount ??= new ExactSum());
  }
}

function textOf<Text extends DecimalText<string>>(sum: ExactSum | null): Text {
  return (sum ?? NOTHING).toText<Text>();
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
