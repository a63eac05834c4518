import type { Month } from '../purchases/purchase';
import {
  earlierReadings,
  type LeavingMonth,
  leavingMonths,
  resavedSources,
} from './earlier-sources';
import { type IncomingHistory, sourceOfContent } from './incoming-history';
import { varietyMatcher } from './match-varieties';
import { type MonthOfHistory, monthsOf } from './months-of-history';
import type { PlanDocument, PlanSource } from './plan';
import { rereadMonths } from './reread-months';

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
  /** Whether a choice is needed: some month is overlapping, or a file of the same name has its purchases at other times. */
  readonly asks: boolean;
  /** The names of the plan's files that the overlapping months are from. */
  readonly overlappedFiles: readonly string[];
  /** Months that earlier readings of the files brought and these do not: they leave with `replace`. */
  readonly leaving: readonly LeavingMonth[];
  /** The names of the plan's files of other content that read the very same: most likely one file saved twice. */
  readonly resaved: readonly string[];
  /**
   * Proposed where every overlapping month is covered whole and nothing else leaves, or where the files only read what the
   * plan has; `null`: nothing is, the person knows best.
   */
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
  const hasMoved = earlierReadings(plan, incoming).some((earlier) => earlier.hasMoved);
  const asks = overlapping.length > 0 || hasMoved;
  const leaving = leavingMonths(plan, incoming);
  const resaved = asks ? resavedSources(plan, incoming) : [];
  return {
    months,
    reread: rereadMonths(plan, incoming),
    knownTables: incoming.tables.flatMap((_, table) => {
      const own = months.filter(({ sources }) => sources.includes(String(table)));
      const isWhole = own.every(({ month }) => isKnown(String(table), month));
      return own.length > 0 && isWhole ? [table] : [];
    }),
    asks,
    overlappedFiles: filesOf(plan, overlapping),
    leaving,
    resaved: namesOfSources(resaved),
    proposed: proposedFor({ overlapping, leaving, resaved }),
  };
}

function filesOf(plan: PlanDocument, months: readonly IncomingMonth[]): readonly string[] {
  const ids = new Set(months.flatMap(({ inPlan }) => inPlan?.sources ?? []));
  return namesOfSources(plan.sources.filter(({ id }) => ids.has(id)));
}

function namesOfSources(sources: readonly PlanSource[]): readonly string[] {
  return [...new Set(sources.map(({ name }) => name))];
}

function proposedFor({
  overlapping,
  leaving,
  resaved,
}: {
  readonly overlapping: readonly IncomingMonth[];
  readonly leaving: readonly LeavingMonth[];
  readonly resaved: readonly PlanSource[];
}): MonthsChoice | null {
  if (overlapping.length === 0) return null;
  const again = new Set(resaved.map(({ id }) => id));
  const isOnlyAgain = overlapping.every(({ inPlan }) =>
    (inPlan?.sources ?? []).some((id) => again.has(id)),
  );
  if (isOnlyAgain) return 'skip';
  const isWhole = leaving.length === 0 && overlapping.every((month) => month.coversWhole);
  return isWhole ? 'replace' : null;
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
