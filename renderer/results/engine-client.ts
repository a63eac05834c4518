import type { PlanResult, VarietyResult } from '../../shared/engine/plan-result';
import type { PlanDocument } from '../../shared/plan/plan';
import type { EngineAnswer, EngineRequest } from './engine-messages';
import { diffPlans } from './plan-patch';
import type { SelectionFigures } from './selection-figures';

/** A result with the document and the selection it belongs to. */
export interface Evaluation {
  readonly plan: PlanDocument;
  readonly result: PlanResult;
  readonly resultOf: ReadonlyMap<string, VarietyResult>;
  readonly selectedId: string | null;
  readonly selection: SelectionFigures;
}

export interface EngineClient {
  /** Asks for a plan's figures. While an answer is under way only the latest question is kept. */
  readonly ask: (plan: PlanDocument, selectedId: string | null) => void;
  readonly receive: (answer: EngineAnswer) => void;
}

interface Question {
  readonly plan: PlanDocument;
  readonly selectedId: string | null;
}

interface EngineClientOptions {
  readonly post: (request: EngineRequest) => void;
  readonly onEvaluation: (evaluation: Evaluation) => void;
  readonly onFailure: (message: string) => void;
}

/**
 * The window's side of the worker: one question at a time, the latest wins. The worker holds the plan of the question
 * under way, so the next one is told to it as the difference.
 */
export function createEngineClient(options: EngineClientOptions): EngineClient {
  const { post, onEvaluation, onFailure } = options;
  let workersPlan: PlanDocument | null = null;
  let known: ReadonlyMap<string, VarietyResult> = new Map();
  let underWay: (Question & { readonly number: number }) | null = null;
  let waiting: Question | null = null;
  let number = 0;

  function send(question: Question): void {
    number += 1;
    underWay = { ...question, number };
    post({
      number,
      content:
        workersPlan === null
          ? { kind: 'plan', plan: question.plan }
          : { kind: 'patch', patch: diffPlans(workersPlan, question.plan) },
      selectedId: question.selectedId,
    });
    workersPlan = question.plan;
  }

  function sendNext(): void {
    const next = waiting;
    waiting = null;
    if (next !== null) send(next);
  }

  return {
    ask(plan, selectedId) {
      if (underWay === null) send({ plan, selectedId });
      else waiting = { plan, selectedId };
    },
    receive(answer) {
      const question = underWay;
      if (question?.number !== answer.number) return;
      underWay = null;
      if (answer.kind === 'failed') {
        workersPlan = null;
        known = new Map();
        onFailure(answer.message);
      } else {
        const evaluation = merged(question, answer, known);
        known = evaluation.resultOf;
        onEvaluation(evaluation);
      }
      sendNext();
    },
  };
}

/** The full result: what changed from the answer, the rest from the answers before, the same objects. */
function merged(
  { plan, selectedId }: Question,
  answer: Extract<EngineAnswer, { kind: 'evaluated' }>,
  known: ReadonlyMap<string, VarietyResult>,
): Evaluation {
  const fresh = new Map(answer.changed.map((result) => [result.id, result]));
  const varieties = plan.varieties.flatMap(({ id }) => fresh.get(id) ?? known.get(id) ?? []);
  return {
    plan,
    result: { ...answer.summary, varieties },
    resultOf: new Map(varieties.map((result) => [result.id, result])),
    selectedId,
    selection: answer.selection,
  };
}
