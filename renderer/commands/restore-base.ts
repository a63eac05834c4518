import type { InputsOf } from '../../shared/plan/scenario-differences';
import { type ScenarioField, scenarioFields } from '../../shared/plan/variety-entries';
import { edit, planState } from '../stores/plan-store';

/** Gives cells of the open scenario the base's values again, as one step; columns that are no inputs are passed over. */
export function restoreBase(
  cells: readonly { readonly varietyId: string; readonly field: string }[],
): void {
  reset(cells, 'base');
}

/** Lets cells of the open scenario follow the hospital's levers again. */
export function followLevers(
  cells: readonly { readonly varietyId: string; readonly field: string }[],
): void {
  reset(cells, 'levers');
}

function reset(
  cells: readonly { readonly varietyId: string; readonly field: string }[],
  to: 'base' | 'levers',
): void {
  const scenarioId = planState().openScenarioId;
  if (scenarioId === null) return;
  const fieldsOf = new Map<string, ScenarioField[]>();
  for (const { varietyId, field } of cells) {
    const input = scenarioFields.find((candidate) => candidate === field);
    if (input !== undefined) fieldsOf.set(varietyId, [...(fieldsOf.get(varietyId) ?? []), input]);
  }
  const inputs = [...fieldsOf].map(([varietyId, fields]): InputsOf => ({ varietyId, fields }));
  if (inputs.length > 0) edit({ kind: 'resetInputs', scenarioId, inputs, to });
}
