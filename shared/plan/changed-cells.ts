import type { PlanDocument, Variety } from './plan';
import { isSameData } from './same-data';
import { type ScenarioField, scenarioFields } from './variety-entries';

/** One input of one variety, as a key of a set. */
export function changedCellKey(varietyId: string, field: string): string {
  return `${varietyId} ${field}`;
}

/** The inputs in which a scenario's variety differs from the base's. */
export function changedFields(shown: Variety, base: Variety): readonly ScenarioField[] {
  return shown === base
    ? []
    : scenarioFields.filter((field) => !isSameData(shown[field], base[field]));
}

/** Where a scenario's plan differs from the base; a variety that the base does not have differs in nothing. */
export function changedCells(
  shown: Pick<PlanDocument, 'varieties'>,
  base: Pick<PlanDocument, 'varieties'>,
): ReadonlySet<string> {
  const baseOf = new Map(base.varieties.map((variety) => [variety.id, variety]));
  return new Set(
    shown.varieties.flatMap((variety) => {
      const before = baseOf.get(variety.id);
      return before === undefined
        ? []
        : changedFields(variety, before).map((field) => changedCellKey(variety.id, field));
    }),
  );
}
