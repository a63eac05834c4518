import type { PlanWithScenarios } from '../../../shared/plan/scenario';

/** The scenarios that are compared; `null` is the base scenario. */
export interface CompareChoice {
  readonly baseId: string | null;
  /** One to three of them, none of them the base of comparison. */
  readonly otherIds: readonly (string | null)[];
}

/** What was chosen before, whatever became of it since. */
interface Remembered {
  readonly baseId: string | null;
  readonly otherIds: readonly (string | null)[] | null;
}

export const MOST_OTHERS = 3;

/** What was chosen, as far as it is still there; where nothing is, the first scenarios against the base. */
export function resolvedChoice(
  document: Pick<PlanWithScenarios, 'scenarios'>,
  remembered: Remembered,
): CompareChoice {
  const all = [null, ...document.scenarios.map(({ id }) => id)];
  const baseId = all.includes(remembered.baseId) ? remembered.baseId : null;
  const candidates = all.filter((id) => id !== baseId);
  const kept = (remembered.otherIds ?? []).filter((id) => candidates.includes(id));
  return { baseId, otherIds: (kept.length === 0 ? candidates : kept).slice(0, MOST_OTHERS) };
}

/** Takes a scenario in or out. The last one stays, and no more than three can be taken in. */
export function withToggled(choice: CompareChoice, id: string | null): CompareChoice {
  const { otherIds } = choice;
  if (!otherIds.includes(id)) {
    return otherIds.length === MOST_OTHERS ? choice : { ...choice, otherIds: [...otherIds, id] };
  }
  return otherIds.length === 1
    ? choice
    : { ...choice, otherIds: otherIds.filter((each) => each !== id) };
}

/** Compares with another base; where it was among the others, the base before takes its place. */
export function withBase({ baseId, otherIds }: CompareChoice, id: string | null): CompareChoice {
  return { baseId: id, otherIds: otherIds.map((each) => (each === id ? baseId : each)) };
}
