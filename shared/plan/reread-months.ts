import type { Month } from '../purchases/purchase';
import { type IncomingHistory, sourceOfContent } from './incoming-history';
import type { PlanDocument } from './plan';
import { differingMonths, readingsOfImport, readingsOfPlan } from './source-readings';

/**
 * The months that a plan has from the very same content, and of which this reading of it says something else, or nothing
 * any more: questions were answered otherwise, rows left out, or names joined or parted.
 */
export function rereadMonths(plan: PlanDocument, incoming: IncomingHistory): readonly Month[] {
  const ids = incoming.tables.map((table) => sourceOfContent(plan, table)?.id ?? null);
  if (ids.every((id) => id === null)) return [];
  const [before, now] = [readingsOfPlan(plan), readingsOfImport(plan, incoming)];
  const months = ids.flatMap((id, table) =>
    id === null
      ? []
      : differingMonths(before.get(id) ?? new Map(), now.get(String(table)) ?? new Map()),
  );
  return [...new Set(months)].sort();
}
