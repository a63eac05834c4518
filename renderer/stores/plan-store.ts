import { create } from 'zustand';

import {
  describeDocumentEdit,
  type DocumentLabel,
  scenarioOfLabel,
} from '../../shared/plan/document-labels';
import { type History, record, redo, seal, startHistory, undo } from '../../shared/plan/history';
import type { PlanDocument } from '../../shared/plan/plan';
import { findScenario, type PlanWithScenarios, type Scenario } from '../../shared/plan/scenario';
import {
  applyDocumentEdit,
  type DocumentEdit,
  type ScenarioEdit,
} from '../../shared/plan/scenario-edits';
import { createScenarioReader } from '../../shared/plan/scenario-plan';

export type PlanHistory = History<PlanWithScenarios, DocumentLabel>;

/** The file a plan lives in, by the token main gave it. */
export interface PlanFile {
  readonly token: string;
  readonly fileName: string;
}

interface PlanState {
  /** `null` until a plan is opened. */
  readonly history: PlanHistory | null;
  /** The document as it is on disk, or as it was begun. */
  readonly saved: PlanWithScenarios | null;
  /** `null` for a plan that was never saved. */
  readonly file: PlanFile | null;
  /** Counts openings, so that what belongs to the plan before (selection, invalid entries) can be let go. */
  readonly openings: number;
  /** The scenario that is shown and that edits go to; `null` is the base. */
  readonly openScenarioId: string | null;
}

const usePlanStore = create<PlanState>(() => ({
  history: null,
  saved: null,
  file: null,
  openings: 0,
  openScenarioId: null,
}));

/** Keeps what it read last of each scenario, so that reading again gives the same objects. */
const readScenario = createScenarioReader();

export function usePlan<Value>(select: (state: PlanState) => Value): Value {
  return usePlanStore(select);
}

export function planState(): PlanState {
  return usePlanStore.getState();
}

export function onPlanState(listener: (state: PlanState) => void): () => void {
  return usePlanStore.subscribe(listener);
}

/** Begins with a plan; nothing can be undone past it. */
export function loadPlan(plan: PlanWithScenarios, file: PlanFile | null): void {
  usePlanStore.setState(({ openings }) => ({
    history: startHistory<PlanWithScenarios, DocumentLabel>(plan),
    saved: plan,
    file,
    openings: openings + 1,
    openScenarioId: null,
  }));
}

/**
 * The only way to change the plan. While a scenario is open, edits of the plan become its differences. Edits with the
 * same merge key undo as one.
 */
export function edit(made: DocumentEdit, mergeKey: string | null = null): void {
  const { openScenarioId } = usePlanStore.getState();
  const documentEdit = directed(made, openScenarioId);
  changeHistory((history) =>
    record(history, {
      document: applyDocumentEdit(history.present, documentEdit),
      label: describeDocumentEdit(history.present, documentEdit),
      mergeKey: mergeKey === null ? null : `${openScenarioId ?? ''} ${mergeKey}`,
    }),
  );
}

function directed(made: DocumentEdit, openScenarioId: string | null): DocumentEdit {
  if (openScenarioId === null || isScenarioEdit(made)) return made;
  return { kind: 'inScenario', scenarioId: openScenarioId, edit: made };
}

function isScenarioEdit(made: DocumentEdit): made is ScenarioEdit {
  return 'scenarioId' in made || made.kind === 'addScenario';
}

/** Shows a scenario; `null` is the base. */
export function openScenario(scenarioId: string | null): void {
  sealEdits();
  usePlanStore.setState({ openScenarioId: scenarioId });
}

/** One step back; the window goes to the scenario in which that shows. */
export function undoEdit(): void {
  step(undoLabel(usePlanStore.getState()), undo);
}

export function redoEdit(): void {
  step(redoLabel(usePlanStore.getState()), redo);
}

function step(label: DocumentLabel | null, go: (history: PlanHistory) => PlanHistory): void {
  changeHistory(go);
  const shownIn = label === null ? undefined : scenarioOfLabel(label);
  if (shownIn !== undefined) keepOpen(shownIn);
}

/** The next edit starts an undo step of its own. */
export function sealEdits(): void {
  changeHistory(seal);
}

/** The document that was written to the file, which may by now be behind the present one. */
export function markSaved(document: PlanWithScenarios, file: PlanFile): void {
  usePlanStore.setState({ saved: document, file });
  sealEdits();
}

export function isDirty(state: PlanState): boolean {
  return state.history !== null && state.history.present !== state.saved;
}

/** The whole document, with the base scenario's plan and all scenarios. */
export function presentDocument(state: PlanState): PlanWithScenarios | null {
  return state.history?.present ?? null;
}

/** The open scenario as a plan of its own: what tables and charts show. */
export function presentPlan(state: PlanState): PlanDocument | null {
  const document = presentDocument(state);
  return document === null ? null : readScenario(document, state.openScenarioId);
}

/** The scenario that is open; `null` while the base is. */
export function presentScenario(state: PlanState): Scenario | null {
  const document = presentDocument(state);
  return document === null ? null : findScenario(document, state.openScenarioId);
}

export function undoLabel(state: PlanState): DocumentLabel | null {
  return state.history?.past.at(-1)?.label ?? null;
}

export function redoLabel(state: PlanState): DocumentLabel | null {
  return state.history?.future[0]?.label ?? null;
}

function changeHistory(change: (history: PlanHistory) => PlanHistory): void {
  const { history, openScenarioId } = usePlanStore.getState();
  if (history === null) return;
  usePlanStore.setState({ history: change(history) });
  keepOpen(openScenarioId);
}

/** Opens a scenario where the document has it, the base otherwise. */
function keepOpen(scenarioId: string | null): void {
  const document = presentDocument(usePlanStore.getState());
  const isThere = document !== null && findScenario(document, scenarioId) !== null;
  usePlanStore.setState({ openScenarioId: isThere ? scenarioId : null });
}
