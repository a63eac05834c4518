import { create } from 'zustand';

import { applyEdit, describeEdit, type EditLabel, type PlanEdit } from '../../shared/plan/edits';
import { type History, record, redo, seal, startHistory, undo } from '../../shared/plan/history';
import type { PlanDocument } from '../../shared/plan/plan';

export type PlanHistory = History<PlanDocument, EditLabel>;

/** The file a plan lives in, by the token main gave it. */
export interface PlanFile {
  readonly token: string;
  readonly fileName: string;
}

interface PlanState {
  /** `null` until a plan is opened. */
  readonly history: PlanHistory | null;
  /** The document as it is on disk, or as it was begun. */
  readonly saved: PlanDocument | null;
  /** `null` for a plan that was never saved. */
  readonly file: PlanFile | null;
  /** Counts openings, so that what belongs to the plan before (selection, invalid entries) can be let go. */
  readonly openings: number;
}

const usePlanStore = create<PlanState>(() => ({
  history: null,
  saved: null,
  file: null,
  openings: 0,
}));

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
export function loadPlan(plan: PlanDocument, file: PlanFile | null): void {
  usePlanStore.setState(({ openings }) => ({
    history: startHistory<PlanDocument, EditLabel>(plan),
    saved: plan,
    file,
    openings: openings + 1,
  }));
}

/** The only way to change the plan. Edits with the same merge key undo as one. */
export function edit(planEdit: PlanEdit, mergeKey: string | null = null): void {
  changeHistory((history) =>
    record(history, {
      document: applyEdit(history.present, planEdit),
      label: describeEdit(history.present, planEdit),
      mergeKey,
    }),
  );
}

export function undoEdit(): void {
  changeHistory(undo);
}

export function redoEdit(): void {
  changeHistory(redo);
}

/** The next edit starts an undo step of its own. */
export function sealEdits(): void {
  changeHistory(seal);
}

/** The document that was written to the file, which may by now be behind the present one. */
export function markSaved(document: PlanDocument, file: PlanFile): void {
  usePlanStore.setState({ saved: document, file });
  sealEdits();
}

export function isDirty(state: PlanState): boolean {
  return state.history !== null && state.history.present !== state.saved;
}

export function presentPlan(state: PlanState): PlanDocument | null {
  return state.history?.present ?? null;
}

export function undoLabel(state: PlanState): EditLabel | null {
  return state.history?.past.at(-1)?.label ?? null;
}

export function redoLabel(state: PlanState): EditLabel | null {
  return state.history?.future[0]?.label ?? null;
}

function changeHistory(change: (history: PlanHistory) => PlanHistory): void {
  usePlanStore.setState(({ history }) => (history === null ? {} : { history: change(history) }));
}
