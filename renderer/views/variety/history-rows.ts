import {
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../../../shared/decimal/decimal-text';
import type { PlanDocument } from '../../../shared/plan/plan';
import type { MonthlyUse } from '../../../shared/purchases/monthly-use';
import type { Month } from '../../../shared/purchases/purchase';
import { type Bought, sumUse } from '../../../shared/purchases/use-totals';

/** The kinds of purchases the history tells apart, and all of them together. */
export const boughtKinds = ['selected', 'nonSelected', 'exempt', 'all'] as const;
export type BoughtKind = (typeof boughtKinds)[number];

export interface BoughtTexts {
  readonly units: UnitsText;
  readonly amountYuan: YuanText;
}

export interface HistoryRow {
  readonly month: Month;
  readonly bought: Readonly<Record<BoughtKind, BoughtTexts>>;
}

/** A variety's purchases by month, the newest last. */
export function historyRows(monthly: readonly MonthlyUse[]): readonly HistoryRow[] {
  return [...monthly]
    .sort((left, right) => (left.month < right.month ? -1 : 1))
    .map((use) => ({ month: use.month, bought: boughtIn([use]) }));
}

export function boughtIn(monthly: readonly MonthlyUse[]): HistoryRow['bought'] {
  const { selected, nonSelected, exempt, all } = sumUse(monthly);
  return {
    selected: texts(selected),
    nonSelected: texts(nonSelected),
    exempt: texts(exempt),
    all: texts(all),
  };
}

/** The months in which anything of the plan was bought, the earliest first. */
export function historyMonths({ varieties }: PlanDocument): readonly Month[] {
  return [...new Set(varieties.flatMap(({ monthly }) => monthly.map(({ month }) => month)))].sort();
}

function texts({ units, amountYuan }: Bought): BoughtTexts {
  return { units: textFromDecimal(units), amountYuan: textFromDecimal(amountYuan) };
}
