import type { Variety } from '../../shared/plan/plan';
import type { PlanWithScenarios, Scenario } from '../../shared/plan/scenario';

type PlanWide = Omit<PlanWithScenarios, 'varieties' | 'scenarios'>;

/** What changed between two plans: only this crosses to the worker. */
export interface PlanPatch {
  readonly planWide: Partial<PlanWide>;
  readonly varieties: ListPatch<Variety>;
  readonly scenarios: ListPatch<Scenario>;
}

interface ListPatch<Item> {
  readonly changed: readonly Item[];
  /** The ids in their new order, where items came, went or moved. */
  readonly order: readonly string[] | null;
}

/** The difference by identity: an untouched variety or scenario is the same object in both plans. */
export function diffPlans(before: PlanWithScenarios, after: PlanWithScenarios): PlanPatch {
  return {
    planWide: changedWide(before, after),
    varieties: diffLists(before.varieties, after.varieties),
    scenarios: diffLists(before.scenarios, after.scenarios),
  };
}

/** The plan after a patch; what the patch does not name keeps its identity. */
export function applyPatch(plan: PlanWithScenarios, patch: PlanPatch): PlanWithScenarios {
  return {
    ...plan,
    ...patch.planWide,
    varieties: patchedList(plan.varieties, patch.varieties),
    scenarios: patchedList(plan.scenarios, patch.scenarios),
  };
}

function changedWide(before: PlanWithScenarios, after: PlanWithScenarios): Partial<PlanWide> {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) =>
        field !== 'varieties' &&
        field !== 'scenarios' &&
        before[field as keyof PlanWithScenarios] !== value,
    ),
  );
}

interface Identified {
  readonly id: string;
}

function diffLists<Item extends Identified>(
  before: readonly Item[],
  after: readonly Item[],
): ListPatch<Item> {
  const known = new Map(before.map((item) => [item.id, item]));
  return {
    changed: after.filter((item) => known.get(item.id) !== item),
    order: sameOrder(before, after) ? null : after.map(({ id }) => id),
  };
}

function sameOrder(before: readonly Identified[], after: readonly Identified[]): boolean {
  return (
    before.length === after.length && before.every((item, index) => item.id === after[index]?.id)
  );
}

function patchedList<Item extends Identified>(
  items: readonly Item[],
  { changed, order }: ListPatch<Item>,
): readonly Item[] {
  if (changed.length === 0 && order === null) return items;
  const replaced = new Map(changed.map((item) => [item.id, item]));
  if (order === null) return items.map((item) => replaced.get(item.id) ?? item);
  const known = new Map([...items.map((item) => [item.id, item] as const), ...replaced]);
  return order.flatMap((id) => known.get(id) ?? []);
}
