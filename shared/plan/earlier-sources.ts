import type { YuanText } from '../decimal/decimal-text';
import { ExactSum } from '../decimal/exact-sum';
import type { MonthlyUse } from '../purchases/monthly-use';
import type { Month } from '../purchases/purchase';
import { type IncomingHistory, sourceOfContent } from './incoming-history';
import { type MonthOfHistory, monthsOf } from './months-of-history';
import type { PlanDocument, PlanSource } from './plan';
import { isSameReading, readingsOfImport, readingsOfPlan } from './source-readings';

/** What a plan has from an earlier reading of a table of an import. */
export interface EarlierReading {
  /** The ids of the plan's sources that the table takes the place of, whole. */
  readonly sources: readonly string[];
  /** Whether these have no month that the table has: as many purchases of as much, at other times. */
  readonly hasMoved: boolean;
}

/**
 * By the place of its table, what a plan has from earlier readings: the very same content, whatever it is called, or else a
 * sheet of its name with a month that the table has, too, or with all its purchases at other times. A further month under
 * the same name, as systems export them, is no other reading.
 */
export function earlierReadings(
  plan: PlanDocument,
  incoming: IncomingHistory,
): readonly EarlierReading[] {
  const now = monthsBySource(incoming);
  const before = monthsBySource(plan);
  return incoming.tables.map((table, place) => {
    const known = sourceOfContent(plan, table);
    if (known !== null) return { sources: [known.id], hasMoved: false };
    const months = now.get(String(place)) ?? [];
    const present = new Set(months.map(({ month }) => month));
    const alike = plan.sources
      .filter((source) => isSameSheet(source, table))
      .map(({ id }) => ({ id, had: before.get(id) ?? [] }));
    const meeting = alike.filter(({ had }) => had.some(({ month }) => present.has(month)));
    if (meeting.length > 0) return { sources: meeting.map(({ id }) => id), hasMoved: false };
    const moved = alike.filter(({ had }) => months.length > 0 && isAsMuch(had, months));
    return { sources: moved.map(({ id }) => id), hasMoved: moved.length > 0 };
  });
}

function isAsMuch(left: readonly MonthOfHistory[], right: readonly MonthOfHistory[]): boolean {
  return totalOf(left) === totalOf(right);
}

function totalOf(months: readonly MonthOfHistory[]): string {
  const yuan = new ExactSum();
  for (const { amountYuan } of months) yuan.addText(amountYuan);
  const purchases = months.reduce((count, month) => count + month.purchases, 0);
  return `${String(purchases)} ${yuan.toText()}`;
}

/** A month of which a file brings nothing any more. */
export interface LeavingMonth {
  readonly month: Month;
  /** What the plan has of it from the file. */
  readonly amountYuan: YuanText;
}

/** The months that leave where an import takes the place of its earlier sources: what they brought and it does not. */
export function leavingMonths(
  plan: PlanDocument,
  incoming: IncomingHistory,
): readonly LeavingMonth[] {
  const earlier = new Set(earlierReadings(plan, incoming).flatMap(({ sources }) => sources));
  if (earlier.size === 0) return [];
  const stays = new Set(monthsOf(incoming).map(({ month }) => month));
  const own = plan.varieties.map(({ monthly }) => ({
    monthly: monthly.filter(({ source }) => earlier.has(source)),
  }));
  return monthsOf({ varieties: own })
    .filter(({ month }) => !stays.has(month))
    .map(({ month, amountYuan }) => ({ month, amountYuan }));
}

/** The plan's sources of other content that read the very same as a table of the import: most likely saved once more. */
export function resavedSources(
  plan: PlanDocument,
  incoming: IncomingHistory,
): readonly PlanSource[] {
  const [before, now] = [readingsOfPlan(plan), readingsOfImport(plan, incoming)];
  return plan.sources.filter(({ id }) =>
    incoming.tables.some((table, place) => {
      const [had, has] = [before.get(id), now.get(String(place))];
      if (had === undefined || has === undefined) return false;
      return sourceOfContent(plan, table) === null && isSameReading(had, has);
    }),
  );
}

function isSameSheet(source: PlanSource, table: IncomingHistory['tables'][number]): boolean {
  return source.name === table.name && (source.sheet === table.sheet || source.sheet === '');
}

function monthsBySource({
  varieties,
}: Parameters<typeof monthsOf>[0]): ReadonlyMap<string, readonly MonthOfHistory[]> {
  const bySource = new Map<string, MonthlyUse[]>();
  for (const use of varieties.flatMap(({ monthly }) => monthly)) {
    const own = bySource.get(use.source) ?? [];
    bySource.set(use.source, own);
    own.push(use);
  }
  return new Map(
    [...bySource].map(([source, monthly]) => [source, monthsOf({ varieties: [{ monthly }] })]),
  );
}
