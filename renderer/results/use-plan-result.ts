import { useEffect, useState, useSyncExternalStore } from 'react';

import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { onPlanState, planState, presentDocument, presentPlan } from '../stores/plan-store';
import { onViewState, viewState } from '../stores/view-store';
import { createEngineClient, type Evaluation, type Subject } from './engine-client';
import type { EngineAnswer } from './engine-messages';
import { createQuestionClient, type QuestionClient } from './question-client';
import type { QuestionInput, QuestionName, QuestionOutput } from './questions';

/** The latest evaluation; it may for a moment belong to the plan before the present one. */
export interface PlanResultState {
  readonly evaluation: Evaluation | null;
  /** The worker failed on the present plan: a bug. */
  readonly hasFailed: boolean;
}

const NOTHING: PlanResultState = { evaluation: null, hasFailed: false };

let state = NOTHING;
let questions: QuestionClient | null = null;
const listeners = new Set<() => void>();

function publish(next: PlanResultState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Starts the worker and keeps asking it whenever the plan, the open scenario or the selected variety changes; returns its own undo. */
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
  const questionClient = createQuestionClient((request) => {
    worker.postMessage(request);
  });
  questions = questionClient;
  worker.onmessage = ({ data }: MessageEvent<EngineAnswer>): void => {
    if (data.kind === 'evaluated' || data.kind === 'failed') client.receive(data);
    else questionClient.receive(data);
  };
  const follow = followSubject(client.ask);
  const stops = [onPlanState(follow), onViewState(follow)];
  return () => {
    for (const stop of stops) stop();
    worker.terminate();
    questions = null;
    publish(NOTHING);
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

export function usePlanResult(): PlanResultState {
  return useSyncExternalStore(subscribe, () => state);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** An answer with the document and the input it belongs to. */
export interface Answered<Name extends QuestionName> {
  readonly output: QuestionOutput<Name>;
  readonly input: QuestionInput<Name>;
  readonly document: PlanWithScenarios;
  readonly scenarioId: string | null;
}

/** Where a question stands. */
export interface Answering<Name extends QuestionName> {
  /** The last answer; it may belong to the input or the document before. */
  readonly answered: Answered<Name> | null;
  /** Whether the answer is that of the present input, document and scenario. */
  readonly isCurrent: boolean;
  /** The worker could not answer: a bug. */
  readonly hasFailed: boolean;
}

/**
 * The worker's answer about the evaluated document, asked again whenever the document, the open scenario or the input
 * changes; until it comes the answer before stays. `input` is `null` while there is nothing to ask.
 */
export function useAnswer<Name extends QuestionName>(
  name: Name,
  input: QuestionInput<Name> | null,
): Answered<Name> | null {
  return useAnswering(name, input).answered;
}

/** The same, with whether the answer is current and whether there can be one. */
export function useAnswering<Name extends QuestionName>(
  name: Name,
  input: QuestionInput<Name> | null,
): Answering<Name> {
  const { evaluation } = usePlanResult();
  const [answered, setAnswered] = useState<Answered<Name> | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const document = evaluation?.document ?? null;
  const scenarioId = evaluation?.scenarioId ?? null;
  const inputText = JSON.stringify(input);
  useEffect(() => {
    if (input === null || document === null || questions === null) return undefined;
    return questions.ask(name, input, (output) => {
      setHasFailed(output === null);
      if (output !== null) setAnswered({ output, input, document, scenarioId });
    });
    // The input is compared by its text: callers need not keep it the same object.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [name, inputText, document, scenarioId]);
  const store = planState();
  const isCurrent =
    answered !== null &&
    answered.document === presentDocument(store) &&
    answered.scenarioId === store.openScenarioId &&
    JSON.stringify(answered.input) === inputText;
  return { answered, isCurrent, hasFailed };
}

/** Asks the worker once, outside of what is drawn; without a worker, or where it fails, no answer comes. */
export function askEngine<Name extends QuestionName>(
  name: Name,
  input: QuestionInput<Name>,
  onAnswer: (output: QuestionOutput<Name>) => void,
): void {
  questions?.ask(name, input, (output) => {
    if (output !== null) onAnswer(output);
  });
}
