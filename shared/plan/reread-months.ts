import type { Month } from '../purchases/purchase';
import { type IncomingHistory, sourceOfContent } from './incoming-history';
import { monthSums, sourceMonth } from './month-sums';
import type { PlanDocument } from './plan';

/** The months that a plan has from the very same content, and of which this reading of it says something else. */
export function rereadMonths(
  plan: PlanDocument,
  { tables, varieties }: IncomingHistory,
): readonly Month[] {
  const ids = tables.map((table) => sourceOfContent(plan, table)?.id ?? null);
  const brought = varieties.flatMap(({ monthly }) =>
    monthly.flatMap((use) => {
      const source = ids[parseInt(use.source, 10)] ?? null;
      return source === null ? [] : { ...use, source };
    }),
  );
  if (brought.length === 0) return [];
  const had = monthSums(plan.varieties.flatMap(({ monthly }) => monthly));
  const now = monthSums(brought);
  const months = brought.flatMap((use) => {
    const before = had.get(sourceMonth(use));
    return before === undefined || before === now.get(sourceMonth(use)) ? [] : use.month;
  });
  return [...new Set(months)].sort();
}
