import { onPlanState, planState, presentDocument, presentPlan } from '../stores/plan-store';
import { onViewState, viewState } from '../stores/view-store';
import { createEngineClient, type Subject } from './engine-client';
import type { EngineAnswer } from './engine-messages';
import { planResults } from './plan-results';
import { createQuestionClient } from './question-client';

/** Starts the worker and keeps asking it whenever the plan, the open scenario or the selected variety changes; returns its own undo. */
export function startEngine(): () => void {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
  const client = createEngineClient({
    post: (request) => {
      worker.postMessage(request);
    },
    onEvaluation: (evaluation) => {
      planResults.publish({ evaluation, hasFailed: false });
    },
    onFailure: () => {
      planResults.publish({ ...planResults.state(), hasFailed: true });
    },
  });
  const questionClient = createQuestionClient((request) => {
    worker.postMessage(request);
  });
  planResults.askOf(questionClient);
  worker.onmessage = ({ data }: MessageEvent<EngineAnswer>): void => {
    if (data.kind === 'evaluated' || data.kind === 'failed') client.receive(data);
    else questionClient.receive(data);
  };
  const follow = followSubject(client.ask);
  const stops = [onPlanState(follow), onViewState(follow)];
  return () => {
    for (const stop of stops) stop();
    worker.terminate();
    planResults.askOf(null);
    planResults.publish({ evaluation: null, hasFailed: false });
  };
}

/** Calls back when the document, the open scenario or the selection is another one than before. */
function followSubject(onChange: (subject: Subject) => void): () => void {
  let asked: Subject | null = null;
  return () => {
    const store = planState();
    const document = presentDocument(store);
    const plan = presentPlan(store);
    const { selectedId } = viewState();
    const scenarioId = store.openScenarioId;
    if (document === null || plan === null) return;
    const isSame =
      document === asked?.document &&
      scenarioId === asked.scenarioId &&
      selectedId === asked.selectedId;
    if (isSame) return;
    asked = { document, plan, scenarioId, selectedId };
    onChange(asked);
  };
}
