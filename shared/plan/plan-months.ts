import type { YuanText } from '../decimal/decimal-text';
import { ExactSum } from '../decimal/exact-sum';
import type { MonthlyUse } from '../purchases/monthly-use';
import type { Month } from '../purchases/purchase';
import { type IncomingHistory, sourceOfContent } from './incoming-history';
import { varietyMatcher } from './match-varieties';
import type { PlanDocument } from './plan';
import { rereadMonths } from './reread-months';

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
}

/** What a month that an import brings means for a plan. */
export interface IncomingMonth extends MonthOfHistory {
  /**
   * `new`: the plan has nothing of it; `known`: the plan has it from the very same content, which adds nothing;
   * `overlapping`: the plan has it from another file, so that somebody has to choose.
   */
  readonly kind: 'new' | 'known' | 'overlapping';
  /** What the plan has of the month. */
  readonly inPlan: MonthOfHistory | null;
  /** Whether the import has every variety that the plan has in the month. */
  readonly coversWhole: boolean;
}

/** What happens with months that the plan has from another file. */
export type MonthsChoice = 'replace' | 'add' | 'skip';

export interface MonthsComparison {
  readonly months: readonly IncomingMonth[];
  /** The places of the tables of which the plan has every month from the same content. */
  readonly knownTables: readonly number[];
  /**
   * Known months of which this reading says something else than the plan has, because questions were answered otherwise or
   * rows were left out. They add nothing all the same, unless somebody has them replaced.
   */
  readonly reread: readonly Month[];
  /** Whether a choice is needed: some month is overlapping. */
  readonly asks: boolean;
  /** Proposed where every overlapping month is covered whole; `null`: nothing is, the person knows best. */
  readonly proposed: MonthsChoice | null;
}

/**
 * Compares the months of an import with those of a plan. The result is what a page shows before anything is done: draw
 * `months`, ask once where `asks`, and give the answer to `addHistory`.
 */
export function compareMonths(plan: PlanDocument, incoming: IncomingHistory): MonthsComparison {
  const ofPlan = new Map(monthsOf(plan).map((month) => [month.month, month]));
  const isKnown = knownMonths(plan, incoming);
  const coversWhole = coverage(plan, incoming);
  const months = monthsOf(incoming).map((month): IncomingMonth => {
    const inPlan = ofPlan.get(month.month) ?? null;
    const known = month.sources.every((source) => isKnown(source, month.month));
    const kind = inPlan === null ? 'new' : known ? 'known' : 'overlapping';
    return { ...month, kind, inPlan, coversWhole: coversWhole(month.month) };
  });
  const overlapping = months.filter(({ kind }) => kind === 'overlapping');
  const asks = overlapping.length > 0;
  return {
    months,
    reread: rereadMonths(plan, incoming),
    knownTables: incoming.tables.flatMap((_, table) => {
      const own = months.filter(({ sources }) => sources.includes(String(table)));
      const isWhole = own.every(({ month }) => isKnown(String(table), month));
      return own.length > 0 && isWhole ? [table] : [];
    }),
    asks,
    proposed: asks && overlapping.every((month) => month.coversWhole) ? 'replace' : null,
  };
}

/** Whether the plan has a month of a table from the very same content. */
export function knownMonths(
  plan: PlanDocument,
  { tables }: IncomingHistory,
): (table: string, month: Month) => boolean {
  const ids = tables.map((table) => sourceOfContent(plan, table)?.id ?? null);
  const known = new Set(
    plan.varieties.flatMap(({ monthly }) =>
      monthly.map(({ source, month }) => `${source} ${month}`),
    ),
  );
  return (table, month) => known.has(`${ids[parseInt(table, 10)] ?? ''} ${month}`);
}

/** Whether an import has every variety that the plan has in a month. */
function coverage(plan: PlanDocument, incoming: IncomingHistory): (month: Month) => boolean {
  const match = varietyMatcher(plan.varieties, incoming.varieties);
  const brought = new Set(
    incoming.varieties.flatMap((history) => {
      const known = match(history);
      return known === null ? [] : history.monthly.map(({ month }) => `${month} ${known.id}`);
    }),
  );
  return (month) =>
    plan.varieties
      .filter(({ monthly }) => monthly.some((use) => use.month === month))
      .every(({ id }) => brought.has(`${month} ${id}`));
}
