import { textFromDecimal, type UnitsText, type YuanText } from '../decimal/decimal-text';
import type { MonthlyUse } from '../purchases/monthly-use';
import type { Month } from '../purchases/purchase';
import { type Bought, sumUse } from '../purchases/use-totals';

/** The kinds of purchases the history tells apart, and all of them together. */
const boughtKinds = [
  'selected',
  'backup',
  'noVolume',
  'nonSelected',
  'exempt',
  'shortage',
  'all',
] as const;
export type BoughtKind = (typeof boughtKinds)[number];

/** Few varieties have these: they are shown only where something was bought. */
const RARE_KINDS: ReadonlySet<BoughtKind> = new Set(['backup', 'noVolume', 'shortage']);

export interface BoughtTexts {
  readonly units: UnitsText;
  readonly amountYuan: YuanText;
}

export interface HistoryRow {
  readonly month: Month;
  readonly bought: Readonly<Record<BoughtKind, BoughtTexts>>;
}

/** A variety's purchases by month, whatever file they came from; the newest last. */
export function historyRows(monthly: readonly MonthlyUse[]): readonly HistoryRow[] {
  const months = new Map<Month, MonthlyUse[]>();
  for (const use of monthly) {
    const uses = months.get(use.month) ?? [];
    months.set(use.month, uses);
    uses.push(use);
  }
  return [...months]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([month, uses]) => ({ month, bought: boughtInMonths(uses) }));
}

/** The kinds to show for a history, in their order. */
export function shownKinds(rows: readonly HistoryRow[]): readonly BoughtKind[] {
  return boughtKinds.filter(
    (kind) => !RARE_KINDS.has(kind) || rows.some(({ bought }) => !isNothing(bought[kind])),
  );
}

export function isNothing({ units, amountYuan }: BoughtTexts): boolean {
  return units === '0' && amountYuan === '0';
}

export function boughtInMonths(monthly: readonly MonthlyUse[]): HistoryRow['bought'] {
  const { selected, backup, noVolume, nonSelected, exempt, shortage, all } = sumUse(monthly);
  return {
    selected: texts(selected),
    backup: texts(backup),
    noVolume: texts(noVolume),
    nonSelected: texts(nonSelected),
    exempt: texts(exempt),
    shortage: texts(shortage),
    all: texts(all),
  };
}

function texts({ units, amountYuan }: Bought): BoughtTexts {
  return { units: textFromDecimal(units), amountYuan: textFromDecimal(amountYuan) };
}
