import { assertNever } from '../assert';
import { describeEdit, type EditLabel } from './edits';
import { findScenario, type PlanWithScenarios } from './scenario';
import type { DocumentEdit, ReplaceEdit, ScenarioEdit } from './scenario-edits';

/** What the undo menu says of an edit of the document. */
export type DocumentLabel =
  | EditLabel
  | Omit<ReplaceEdit, 'document'>
  | {
      readonly kind: Exclude<ScenarioEdit['kind'], 'inScenario'>;
      /** The scenario it is about; `null` is the base. */
      readonly scenarioId: string | null;
      readonly scenario: string | null;
    }
  | {
      readonly kind: 'inScenario';
      readonly scenarioId: string;
      readonly scenario: string;
      readonly label: EditLabel;
    };

/** The label of an edit, made against the document before it. */
export function describeDocumentEdit(plan: PlanWithScenarios, edit: DocumentEdit): DocumentLabel {
  switch (edit.kind) {
    case 'replaceDocument':
      return { kind: edit.kind, origin: edit.origin };
    case 'addScenario':
      return { kind: edit.kind, scenarioId: edit.scenario.id, scenario: edit.scenario.name };
    case 'removeScenario':
    case 'describeScenario':
    case 'moveScenario':
    case 'setOfficialScenario':
    case 'freezeScenario':
    case 'setLevers':
    case 'resetInputs':
    case 'resetScenario':
    case 'resetCondition':
      return {
        kind: edit.kind,
        scenarioId: edit.scenarioId,
        scenario: findScenario(plan, edit.scenarioId)?.name ?? null,
      };
    case 'inScenario':
      return {
        kind: edit.kind,
        scenarioId: edit.scenarioId,
        scenario: findScenario(plan, edit.scenarioId)?.name ?? '',
        label: describeEdit(plan, edit.edit),
      };
    case 'addVariety':
    case 'changeVariety':
    case 'changeCells':
    case 'changePlan':
    case 'removeVariety':
    case 'removeVarieties':
    case 'addHistory':
    case 'removeHistory':
    case 'changeReferenceWindow':
    case 'changeUseWindow':
      return describeEdit(plan, edit);
    default:
      return assertNever(edit);
  }
}

/** The scenario in which an edit shows: where undo and redo lead. `undefined` where it shows in every one. */
export function scenarioOfLabel(label: DocumentLabel): string | null | undefined {
  return 'scenarioId' in label ? label.scenarioId : undefined;
}
