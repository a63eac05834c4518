import type { Settlement } from '../plan/fund-plan';
import { daysBetween } from './calendar';
import type { EvaluatedGroup } from './evaluated-group';

/** Two agreement years that settle the same varieties on the same days: these would be paid twice. */
export interface Overlap {
  readonly first: Settlement;
  readonly second: Settlement;
  readonly varietyIds: readonly string[];
  readonly days: number;
}

/** The overlaps among settlement groups that are not paid, or of which one is: each pair once, in the order of the groups. */
export function overlapsOf(groups: readonly EvaluatedGroup[]): readonly Overlap[] {
  return groups.flatMap((group, index) =>
    groups.slice(index + 1).flatMap((other) => overlapOf(group, other) ?? []),
  );
}

function overlapOf(one: EvaluatedGroup, other: EvaluatedGroup): Overlap | null {
  const [first, second] = [one.settlement, other.settlement];
  // Both are facts: what was paid twice was paid twice.
  if (first.paid !== null && second.paid !== null) return null;
  const settled = new Set(other.items.map(({ varietyId }) => varietyId));
  const varietyIds = one.items.map(({ varietyId }) => varietyId).filter((id) => settled.has(id));
  const days = commonDays(first, second);
  return varietyIds.length === 0 || days === 0 ? null : { first, second, varietyIds, days };
}

function commonDays(one: Settlement, other: Settlement): number {
  const [from, to] = [one.fromDate, one.toDate];
  const [otherFrom, otherTo] = [other.fromDate, other.toDate];
  if (from === null || to === null || otherFrom === null || otherTo === null) return 0;
  const [first, last] = [from > otherFrom ? from : otherFrom, to < otherTo ? to : otherTo];
  return first > last ? 0 : daysBetween(first, last);
}
