import { countedKinds } from '../purchases/identity/counted-kinds';
import type { IncomingHistory } from './incoming-history';
import { varietyMatcher } from './match-varieties';
import type { PlanDocument } from './plan';

/** A variety that the plan counts in another kind of unit than an import: 支 against ml. */
export interface UnitClash {
  readonly name: string;
  readonly unit: string;
  readonly incomingUnit: string;
}

/** The varieties to which an import adds quantities of another kind of unit; `after` is the plan with the import. */
export function unitClashes(
  before: PlanDocument,
  after: PlanDocument,
  { varieties }: IncomingHistory,
): readonly UnitClash[] {
  const match = varietyMatcher(before.varieties, varieties);
  const now = new Map(after.varieties.map(({ id, monthly }) => [id, monthly]));
  return varieties.flatMap((history) => {
    const known = match(history);
    if (known === null || now.get(known.id) === known.monthly) return [];
    const kindOf = countedKinds([known, history]);
    const [kind, incomingKind] = [kindOf(known), kindOf(history)];
    return kind === null || incomingKind === null || kind === incomingKind
      ? []
      : { name: known.genericName, unit: known.unit, incomingUnit: history.unit };
  });
}
