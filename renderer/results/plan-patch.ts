import type { PlanDocument, Variety } from '../../shared/plan/plan';

type PlanWide = Omit<PlanDocument, 'varieties'>;

/** What changed between two plans: only this crosses to the worker. */
export interface PlanPatch {
  readonly planWide: Partial<PlanWide>;
  readonly changed: readonly Variety[];
  /** The ids in their new order, where varieties came, went or moved. */
  readonly order: readonly string[] | null;
}

/** The difference by identity: an untouched variety is the same object in both plans. */
export function diffPlans(before: PlanDocument, after: PlanDocument): PlanPatch {
  const known = new Map(before.varieties.map((variety) => [variety.id, variety]));
  return {
    planWide: changedWide(before, after),
    changed: after.varieties.filter((variety) => known.get(variety.id) !== variety),
    order: sameOrder(before.varieties, after.varieties)
      ? null
      : after.varieties.map((variety) => variety.id),
  };
}

/** The plan after a patch; what the patch does not name keeps its identity. */
export function applyPatch(plan: PlanDocument, patch: PlanPatch): PlanDocument {
  return { ...plan, ...patch.planWide, varieties: patchedVarieties(plan.varieties, patch) };
}

function changedWide(before: PlanDocument, after: PlanDocument): Partial<PlanWide> {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) => field !== 'varieties' && before[field as keyof PlanDocument] !== value,
    ),
  );
}

function sameOrder(before: readonly Variety[], after: readonly Variety[]): boolean {
  return (
    before.length === after.length &&
    before.every((variety, index) => variety.id === after[index]?.id)
  );
}

function patchedVarieties(
  varieties: readonly Variety[],
  { changed, order }: PlanPatch,
): readonly Variety[] {
  if (changed.length === 0 && order === null) return varieties;
  const replaced = new Map(changed.map((variety) => [variety.id, variety]));
  if (order === null) return varieties.map((variety) => replaced.get(variety.id) ?? variety);
  const known = new Map([
    ...varieties.map((variety) => [variety.id, variety] as const),
    ...replaced,
  ]);
  return order.flatMap((id) => known.get(id) ?? []);
}
