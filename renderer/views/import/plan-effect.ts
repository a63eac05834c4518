import { type Decimal, sum } from '../../../shared/decimal/decimal';
import {
  decimalFromText,
  textFromDecimal,
  type YuanText,
} from '../../../shared/decimal/decimal-text';
import type { Variety } from '../../../shared/plan/plan';
import type { VarietyHistory } from '../../../shared/purchases/reading/import-summary';
import { sumUse } from '../../../shared/purchases/use-totals';
import { varietyKey } from '../../../shared/purchases/variety-key';

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
  /** Varieties that are there already and whose amount changes, the largest change first. */
  readonly changed: readonly ChangedVariety[];
}

export interface ChangedVariety {
  readonly key: string;
  readonly genericName: string;
  readonly beforeYuan: YuanText;
  readonly afterYuan: YuanText;
}

/** An imported history takes the place of the one its variety had; other varieties keep theirs. */
export function planEffect(
  present: readonly Variety[],
  imported: readonly VarietyHistory[],
): PlanEffect {
  const fresh = new Map(imported.map((history) => [varietyKey(history), history]));
  const pairs = present.map((variety) => ({
    variety,
    history: fresh.get(varietyKey(variety)) ?? null,
  }));
  const presentKeys = new Set(present.map(varietyKey));
  const added = imported.filter((history) => !presentKeys.has(varietyKey(history)));
  return {
    before: totalsOf(present),
    after: totalsOf([...pairs.map(({ variety, history }) => history ?? variety), ...added]),
    updated: pairs.filter(({ history }) => history !== null).length,
    added: added.length,
    changed: pairs
      .flatMap(({ variety, history }) => (history === null ? [] : [changeOf(variety, history)]))
      .filter(({ beforeYuan, afterYuan }) => beforeYuan !== afterYuan)
      .sort((left, right) => changeSize(right).comparedTo(changeSize(left))),
  };
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

function changeOf(variety: Variety, history: VarietyHistory): ChangedVariety {
  return {
    key: variety.id,
    genericName: variety.genericName,
    beforeYuan: amountOf(variety),
    afterYuan: amountOf(history),
  };
}

function amountOf({ monthly }: WithHistory): YuanText {
  return textFromDecimal(sumUse(monthly).all.amountYuan);
}

function changeSize({ beforeYuan, afterYuan }: ChangedVariety): Decimal {
  return decimalFromText(afterYuan).minus(decimalFromText(beforeYuan)).abs();
}
