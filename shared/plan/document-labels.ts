import { assertNever } from '../assert';
import { describeEdit, type EditLabel } from './edits';
import type { FundLabel } from './fund-edits';
import { varietiesOf } from './join-varieties';
import { describeRoundEdit, type RoundLabel } from './round-edits';
import { findScenario, type PlanWithScenarios } from './scenario';
import type { DocumentEdit, ReplaceEdit, ScenarioEdit } from './scenario-edits';

/** What the undo menu says of an edit of the document. */
export type DocumentLabel =
  | EditLabel
  | Omit<ReplaceEdit, 'document'>
  | JoinLabel
  | RoundLabel
  | FundLabel
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

/** Merging and splitting concern the base and every scenario. */
export type JoinLabel =
  | { readonly kind: 'mergeVarieties'; readonly genericName: string; readonly count: number }
  | { readonly kind: 'splitVariety'; readonly genericName: string }
  | {
      readonly kind: 'partVariety' | 'renameVariety';
      readonly genericName: string;
      readonly newName: string;
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
    case 'changeFund':
      return { kind: edit.kind, action: edit.action };
    case 'addRound':
    case 'removeRound':
    case 'changeRound':
    case 'changeEntries':
    case 'removeEntries':
      return describeRoundEdit(plan, edit);
    case 'mergeVarieties':
      return {
        kind: edit.kind,
        genericName: nameOf(plan, edit.varietyIds[0]),
        count: varietiesOf(plan, edit.varietyIds).length,
      };
    case 'splitVariety':
      return { kind: edit.kind, genericName: nameOf(plan, edit.varietyId) };
    case 'partVariety':
    case 'renameVariety':
      return {
        kind: edit.kind,
        genericName: nameOf(plan, edit.varietyId),
        newName: edit.name.genericName,
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

function nameOf(plan: PlanWithScenarios, varietyId: string | undefined): string {
  return plan.varieties.find(({ id }) => id === varietyId)?.genericName ?? '';
}

/** The scenario in which an edit shows: where undo and redo lead. `undefined` where it shows in every one. */
export function scenarioOfLabel(label: DocumentLabel): string | null | undefined {
  return 'scenarioId' in label ? label.scenarioId : undefined;
}
