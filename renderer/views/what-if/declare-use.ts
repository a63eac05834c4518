import type { UnitsText } from '../../../shared/decimal/decimal-text';
import type { PlanEdit } from '../../../shared/plan/edits';
import type { PlanDocument } from '../../../shared/plan/plan';

/** Makes the historical use of a variety its base; a signed volume of nothing goes with it. One step to undo. */
export function declareUse(plan: PlanDocument, varietyId: string, baseUnits: UnitsText): PlanEdit {
  const base = { field: 'baseUnits', value: baseUnits } as const;
  const variety = plan.varieties.find(({ id }) => id === varietyId);
  if ((variety?.agreedUnits ?? null) === null)
    return { kind: 'changeVariety', varietyId, change: base };
  return {
    kind: 'changeCells',
    changes: [
      { varietyId, change: base },
      { varietyId, change: { field: 'agreedUnits', value: null } },
    ],
    added: [],
    action: 'setAll',
    cells: 2,
  };
}
