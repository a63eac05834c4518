import { useSyncExternalStore } from 'react';

import type { PlanDocument } from '../../shared/plan/plan';
import { onPlanState, planState, presentPlan } from '../stores/plan-store';
import { onViewState, viewState } from '../stores/view-store';
import { createEngineClient, type Evaluation } from './engine-client';
import type { EngineAnswer } from './engine-messages';

/** The latest evaluation; it may for a moment belong to the plan before the present one. */
export interface PlanResultState {
  readonly evaluation: Evaluation | null;
  /** The worker failed on the present plan: a bug. */
  readonly hasFailed: boolean;
}

const NOTHING: PlanResultState = { evaluation: null, hasFailed: false };

let state = NOTHING;
const listeners = new Set<() => void>();

function publish(next: PlanResultState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Starts the worker and keeps asking it whenever the plan or the selected variety changes; returns its own undo. */
export function startEngine(): () => void {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
  const client = createEngineClient({
    post: (request) => {
      worker.postMessage(request);
    },
    onEvaluation: (evaluation) => {
      publish({ evaluation, hasFailed: false });
    },
    onFailure: () => {
      publish({ ...state, hasFailed: true });
    },
  });
  worker.onmessage = ({ data }: MessageEvent<EngineAnswer>): void => {
    client.receive(data);
  };
  const follow = followPlan((plan, selectedId) => {
    client.ask(plan, selectedId);
  });
  const stops = [onPlanState(follow), onViewState(follow)];
  return () => {
    for (const stop of stops) stop();
    worker.terminate();
    publish(NOTHING);
  };
}

/** Calls back when the present plan or the selection is another one than before. */
function followPlan(onChange: (plan: PlanDocument, selectedId: string | null) => void): () => void {
  let askedPlan: PlanDocument | null = null;
  let askedId: string | null = null;
  return () => {
    const plan = presentPlan(planState());
    const { selectedId } = viewState();
    if (plan === null || (plan === askedPlan && selectedId === askedId)) return;
    askedPlan = plan;
    askedId = selectedId;
    onChange(plan, selectedId);
  };
}

export function usePlanResult(): PlanResultState {
  return useSyncExternalStore(subscribe, () => state);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
