import type { MonthlyUse } from '../purchases/monthly-use';
import type { Month } from '../purchases/purchase';
import { withExemptions } from '../purchases/settling/use-exemption';
import { followHistory } from './follow-history';
import type { PlanDocument, Variety } from './plan';

/** The purchases to take out of a plan: of one file, of one month, or of one month of one file. */
export interface RemovedHistory {
  readonly sourceId: string | null;
  readonly fromMonth: Month | null;
  readonly toMonth: Month | null;
}

/**
 * The plan without some of its purchases. What followed from them is worked out anew; varieties of which nothing is left
 * but what the purchases said go with them. With the last purchase the windows go too. The same plan where there are none.
 */
export function removeHistory<Plan extends PlanDocument>(
  plan: Plan,
  { sourceId, fromMonth, toMonth }: RemovedHistory,
): Plan {
  const left = withoutUses(
    plan,
    ({ source, month }) =>
      (sourceId === null || source === sourceId) &&
      (fromMonth === null || month >= fromMonth) &&
      (toMonth === null || month <= toMonth),
  );
  if (left === plan) return plan;
  const before = new Set(plan.varieties);
  const varieties = withoutEmptied(plan, left.varieties).map((variety) =>
    before.has(variety) ? variety : followHistory(variety, left),
  );
  const isEmpty = varieties.every(({ monthly }) => monthly.length === 0);
  return isEmpty
    ? { ...left, varieties, referenceWindow: null, useWindow: null }
    : { ...left, varieties };
}

/** The plan without these purchases, its figures not yet worked out anew; sources that have nothing left are gone. */
export function withoutUses<Plan extends PlanDocument>(
  plan: Plan,
  isRemoved: (use: MonthlyUse) => boolean,
): Plan {
  const removed = plan.varieties.filter(({ monthly }) => monthly.some(isRemoved));
  if (removed.length === 0) return plan;
  const varieties = plan.varieties.map((variety) => {
    if (!variety.monthly.some(isRemoved)) return variety;
    const monthly = variety.monthly.filter((use) => !isRemoved(use));
    return { ...variety, monthly: withExemptions(monthly) };
  });
  const left = new Set(varieties.flatMap(({ monthly }) => monthly.map(({ source }) => source)));
  const emptied = new Set(
    removed.flatMap(({ monthly }) => monthly.filter(isRemoved).map(({ source }) => source)),
  );
  const sources = plan.sources.filter(({ id }) => left.has(id) || !emptied.has(id));
  return { ...plan, varieties, sources };
}

/** Without varieties whose purchases have all gone and of which nobody has said anything else. */
export function withoutEmptied(
  before: PlanDocument,
  varieties: readonly Variety[],
): readonly Variety[] {
  const had = new Set(
    before.varieties.filter(({ monthly }) => monthly.length > 0).map(({ id }) => id),
  );
  return varieties.filter(
    (variety) => variety.monthly.length > 0 || !had.has(variety.id) || !isMadeByHistory(variety),
  );
}

/** Whether nobody typed anything of a variety, and no table said anything of it. */
function isMadeByHistory({ origins }: Variety): boolean {
  return Object.values(origins).every(({ kind }) => kind === 'history');
}
