import { type Decimal, sum } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import { sumUse } from '../purchases/use-totals';
import type { Variety } from './plan';

/** What a plan's purchase histories come to. */
interface HistoryTotals {
  readonly varieties: number;
  readonly amountYuan: YuanText;
  readonly nonSelectedAmountYuan: YuanText;
}

/** What an import would change in a plan that has varieties. */
export interface PlanEffect {
  readonly before: HistoryTotals;
  readonly after: HistoryTotals;
  readonly updated: number;
  readonly added: number;
  /** Varieties that leave, because nothing is left of what they were made by. */
  readonly removed: number;
  /** Varieties that are there already and whose amount changes, the largest change first. */
  readonly changed: readonly ChangedVariety[];
}

export interface ChangedVariety {
  readonly key: string;
  readonly genericName: string;
  readonly beforeYuan: YuanText;
  readonly afterYuan: YuanText;
}

/** Compares the varieties of a plan with what an import would make of them. */
export function planEffect(present: readonly Variety[], imported: readonly Variety[]): PlanEffect {
  const before = new Map(present.map((variety) => [variety.id, variety]));
  const pairs = imported.flatMap((after) => {
    const variety = before.get(after.id);
    return variety === undefined ? [] : [{ variety, after }];
  });
  return {
    before: totalsOf(present),
    after: totalsOf(imported),
    updated: pairs.filter(({ variety, after }) => variety.monthly !== after.monthly).length,
    added: imported.length - pairs.length,
    removed: present.length - pairs.length,
    changed: pairs
      .map(({ variety, after }) => changeOf(variety, after))
      .filter(({ beforeYuan, afterYuan }) => beforeYuan !== afterYuan)
      .sort((left, right) => changeSize(right).comparedTo(changeSize(left))),
  };
}

/** Whether an import leaves the purchases as they are. */
export function changesNothing({ updated, added, removed }: PlanEffect): boolean {
  return updated === 0 && added === 0 && removed === 0;
}

type WithHistory = Pick<Variety, 'monthly'>;

function totalsOf(varieties: readonly WithHistory[]): HistoryTotals {
  const uses = varieties.map(({ monthly }) => sumUse(monthly));
  return {
    varieties: varieties.length,
    amountYuan: textFromDecimal(sum(uses.map(({ all }) => all.amountYuan))),
    nonSelectedAmountYuan: textFromDecimal(
      sum(uses.map(({ nonSelected }) => nonSelected.amountYuan)),
    ),
  };
}

function changeOf(variety: Variety, after: Variety): ChangedVariety {
  return {
    key: variety.id,
    genericName: variety.genericName,
    beforeYuan: amountOf(variety),
    afterYuan: amountOf(after),
  };
}

function amountOf({ monthly }: WithHistory): YuanText {
  return textFromDecimal(sumUse(monthly).all.amountYuan);
}

function changeSize({ beforeYuan, afterYuan }: ChangedVariety): Decimal {
  return decimalFromText(afterYuan).minus(decimalFromText(beforeYuan)).abs();
}
