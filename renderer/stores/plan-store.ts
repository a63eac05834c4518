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
import { showNotice } from './notice-store';

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
  /** Which scenario was open when a new one was made: where its undo leads back to. */
  readonly madeFrom: ReadonlyMap<string, string | null>;
}

const usePlanStore = create<PlanState>(() => ({
  history: null,
  saved: null,
  file: null,
  openings: 0,
  openScenarioId: null,
  madeFrom: new Map(),
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
    madeFrom: new Map(),
  }));
}

/**
 * The only way to change the plan. While a scenario is open, edits of the plan become its differences; a frozen one
 * refuses them with a notice. A new scenario is opened. Edits with the same merge key undo as one. Whether it was taken.
 */
export function edit(made: DocumentEdit, mergeKey: string | null = null): boolean {
  const state = usePlanStore.getState();
  const { openScenarioId } = state;
  const documentEdit = directed(made, openScenarioId);
  const frozenId = frozenTarget(presentDocument(state), documentEdit);
  if (frozenId !== null) {
    showNotice({ kind: 'frozen', scenarioId: frozenId });
    return false;
  }
  const madeId = documentEdit.kind === 'addScenario' ? documentEdit.scenario.id : null;
  const shownId = madeId ?? openScenarioId;
  if (madeId !== null) {
    usePlanStore.setState({ madeFrom: new Map(state.madeFrom).set(madeId, openScenarioId) });
  }
  changeHistory(
    (history) =>
      record(history, {
        document: applyDocumentEdit(history.present, documentEdit),
        label: describeDocumentEdit(history.present, documentEdit),
        mergeKey: mergeKey === null ? null : `${shownId ?? ''} ${mergeKey}`,
      }),
    shownId,
  );
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

function isScenarioEdit(made: DocumentEdit): made is ScenarioEdit {
  return 'scenarioId' in made || made.kind === 'addScenario';
}

/** Shows a scenario; `null` is the base. */
export function openScenario(scenarioId: string | null): void {
  changeHistory(seal, scenarioId);
}

/** One step back; the window goes to the scenario in which that shows, or where a new one was made. */
export function undoEdit(): void {
  const state = usePlanStore.getState();
  const label = undoLabel(state);
  const shownIn = label === null ? undefined : scenarioOfLabel(label);
  const isMade = label?.kind === 'addScenario' && typeof shownIn === 'string';
  step(isMade ? state.madeFrom.get(shownIn) : shownIn, undo);
}

export function redoEdit(): void {
  const label = redoLabel(usePlanStore.getState());
  step(label === null ? undefined : scenarioOfLabel(label), redo);
}

/** `shownIn` not given: the window stays where it is. */
function step(shownIn: string | null | undefined, go: (history: PlanHistory) => PlanHistory): void {
  changeHistory(go, shownIn === undefined ? usePlanStore.getState().openScenarioId : shownIn);
}

/** The next edit starts an undo step of its own. */
export function sealEdits(): void {
  changeHistory(seal, usePlanStore.getState().openScenarioId);
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

/** Changes the document and what is shown of it at once; a scenario that is gone gives way to its left neighbour. */
function changeHistory(
  change: (history: PlanHistory) => PlanHistory,
  shownId: string | null,
): void {
  const { history } = usePlanStore.getState();
  if (history === null) return;
  const changed = change(history);
  const openScenarioId = stillThere(shownId, history.present, changed.present);
  usePlanStore.setState({ history: changed, openScenarioId });
}

function stillThere(
  scenarioId: string | null,
  before: PlanWithScenarios,
  after: PlanWithScenarios,
): string | null {
  if (findScenario(after, scenarioId) !== null) return scenarioId;
  const place = before.scenarios.findIndex(({ id }) => id === scenarioId);
  const left = before.scenarios
    .slice(0, Math.max(0, place))
    .filter(({ id }) => findScenario(after, id) !== null);
  return left.at(-1)?.id ?? null;
}
