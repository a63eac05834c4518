import type { YuanText } from '../decimal/decimal-text';
import { ExactSum } from '../decimal/exact-sum';
import type { MonthlyUse } from '../purchases/monthly-use';
import type { Month } from '../purchases/purchase';

/** What is known of one month over all varieties. */
export interface MonthOfHistory {
  readonly month: Month;
  readonly purchases: number;
  readonly amountYuan: YuanText;
  /** The ids of the files (or the places of the tables) that have purchases in it. */
  readonly sources: readonly string[];
}

type WithMonths = { readonly varieties: readonly { readonly monthly: readonly MonthlyUse[] }[] };

/** The months in which a plan, or an import on its way into one, has purchases; the earliest first. For a month strip. */
export function monthsOf({ varieties }: WithMonths): readonly MonthOfHistory[] {
  const months = new Map<Month, { purchases: number; yuan: ExactSum; sources: Set<string> }>();
  for (const { monthly } of varieties) {
    for (const use of monthly) {
      const sums = months.get(use.month) ?? {
        purchases: 0,
        yuan: new ExactSum(),
        sources: new Set<string>(),
      };
      months.set(use.month, sums);
      sums.purchases += use.purchases;
      sums.sources.add(use.source);
      addYuan(sums.yuan, use);
    }
  }
  return [...months]
    .map(([month, { purchases, yuan, sources }]) => {
      return { month, purchases, amountYuan: yuan.toText<YuanText>(), sources: [...sources] };
    })
    .sort((left, right) => (left.month < right.month ? -1 : 1));
}

function addYuan(sum: ExactSum, use: MonthlyUse): void {
  sum.addText(use.selectedAmountYuan);
  sum.addText(use.backupAmountYuan);
  sum.addText(use.noVolumeAmountYuan);
  sum.addText(use.nonSelectedAmountYuan);
  sum.addText(use.exemptAmountYuan);
  if (use.shortageAmountYuan !== undefined) sum.addText(use.shortageAmountYuan);
}
