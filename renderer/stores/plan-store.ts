import { create } from 'zustand';

import type { DocumentLabel } from '../../shared/plan/document-labels';
import type { FundEdit } from '../../shared/plan/fund-edits';
import type { JoinEdit } from '../../shared/plan/join-edits';
import type { PlanDocument } from '../../shared/plan/plan';
import {
  changeSession,
  isUnsaved,
  type PlanOperation,
  type PlanSession,
  type SessionHistory,
  startSession,
} from '../../shared/plan/plan-session';
import type { RoundEdit } from '../../shared/plan/round-edits';
import { findScenario, type PlanWithScenarios, type Scenario } from '../../shared/plan/scenario';
import type { DocumentEdit, ReplaceEdit, ScenarioEdit } from '../../shared/plan/scenario-edits';
import { createScenarioReader } from '../../shared/plan/scenario-plan';
import { showNotice } from './notice-store';

/** The file a plan lives in, by the token main gave it. */
export interface PlanFile {
  readonly token: string;
  readonly fileName: string;
  /** The sha256 of its bytes as they were last read or written. */
  readonly stamp: string;
}

interface PlanState extends Omit<PlanSession, 'history'> {
  /** `null` until a plan is opened. */
  readonly history: SessionHistory | null;
  /** `null` for a plan that was never saved. */
  readonly file: PlanFile | null;
  /** Counts openings, so that what belongs to the plan before (selection, invalid entries) can be let go. */
  readonly openings: number;
  /** What happened last in this session, a new object each time; `null` before the first. */
  readonly latest: PlanOperation | null;
}

const usePlanStore = create<PlanState>(() => ({
  history: null,
  saved: null,
  saving: null,
  file: null,
  openings: 0,
  openScenarioId: null,
  madeFrom: new Map(),
  latest: null,
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
  loadSession(startSession({ plan, isSaved: true }), file);
}

/** Goes on with work as it was left. */
export function loadSession(session: PlanSession, file: PlanFile | null): void {
  usePlanStore.setState(({ openings }) => ({
    ...session,
    file,
    openings: openings + 1,
    latest: null,
  }));
}

/**
 * The only way to change the plan. While a scenario is open, edits of the plan become its differences; a frozen one
 * refuses them with a notice. A new scenario is opened. Edits with the same merge key undo as one. Whether it was taken.
 */
export function edit(made: DocumentEdit, mergeKey: string | null = null): boolean {
  const state = usePlanStore.getState();
  const documentEdit = directed(made, state.openScenarioId);
  const frozenId = frozenTarget(presentDocument(state), documentEdit);
  if (frozenId !== null) {
    showNotice({ kind: 'frozen', scenarioId: frozenId });
    return false;
  }
  operate({ kind: 'edit', edit: documentEdit, mergeKey });
  return true;
}

/** The frozen scenario whose content an edit would change; `null` where there is none. */
function frozenTarget(
  document: PlanWithScenarios | null,
  documentEdit: DocumentEdit,
): string | null {
  if (document === null || !CONTENT_EDITS.has(documentEdit.kind)) return null;
  const scenarioId = 'scenarioId' in documentEdit ? documentEdit.scenarioId : null;
  const scenario = findScenario(document, scenarioId);
  return scenario === null || scenario.frozen === null ? null : scenario.id;
}

/** What changes a scenario's figures. */
const CONTENT_EDITS: ReadonlySet<DocumentEdit['kind']> = new Set([
  'inScenario',
  'setLevers',
  'resetInputs',
  'resetScenario',
  'resetCondition',
]);

function directed(made: DocumentEdit, openScenarioId: string | null): DocumentEdit {
  if (openScenarioId === null || isScenarioEdit(made)) return made;
  return { kind: 'inScenario', scenarioId: openScenarioId, edit: made };
}

/** Edits of the whole document, whichever scenario is open. */
const WHOLE_EDITS: ReadonlySet<DocumentEdit['kind']> = new Set([
  'addScenario',
  'replaceDocument',
  'mergeVarieties',
  'splitVariety',
  'partVariety',
  'renameVariety',
  'addRound',
  'removeRound',
  'changeRound',
  'changeEntries',
  'removeEntries',
  'changeFund',
]);

function isScenarioEdit(
  made: DocumentEdit,
): made is ScenarioEdit | JoinEdit | ReplaceEdit | RoundEdit | FundEdit {
  return 'scenarioId' in made || WHOLE_EDITS.has(made.kind);
}

/** Shows a scenario; `null` is the base. */
export function openScenario(scenarioId: string | null): void {
  operate({ kind: 'openScenario', scenarioId });
}

/** One step back; the window goes to the scenario in which that shows, or where a new one was made. */
export function undoEdit(): void {
  operate({ kind: 'undo' });
}

export function redoEdit(): void {
  operate({ kind: 'redo' });
}

/** The next edit starts an undo step of its own. */
export function sealEdits(): void {
  operate({ kind: 'seal' });
}

/** The present document is being written. */
export function beginSaving(): void {
  operate({ kind: 'saving' });
}

/** The document that was written to the file, which may by now be behind the present one. */
export function markSaved(document: PlanWithScenarios, file: PlanFile): void {
  usePlanStore.setState({ file, saving: document });
  operate({ kind: 'saved', stamp: file.stamp });
}

export function isDirty(state: PlanState): boolean {
  const { history, saved } = state;
  return history !== null && isUnsaved({ history, saved });
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

/** How many edits can be undone. */
export function undoSteps(state: PlanState): number {
  return state.history?.past.length ?? 0;
}

export function undoLabel(state: PlanState): DocumentLabel | null {
  return state.history?.past.at(-1)?.label ?? null;
}

export function redoLabel(state: PlanState): DocumentLabel | null {
  return state.history?.future[0]?.label ?? null;
}

/** Nothing happens without a plan, and what changes nothing has not happened. */
function operate(operation: PlanOperation): void {
  const state = usePlanStore.getState();
  const { history, saved, saving, openScenarioId, madeFrom } = state;
  if (history === null) return;
  const session = { history, saved, saving, openScenarioId, madeFrom };
  const changed = changeSession(session, operation);
  if (changed !== session) usePlanStore.setState({ ...changed, latest: operation });
}
