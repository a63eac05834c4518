import type { HospitalResult, PlanResult, VarietyResult } from '../../shared/engine/plan-result';
import type { PlanDocument } from '../../shared/plan/plan';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import type { EvaluationAnswer, EvaluationRequest } from './engine-messages';
import { diffPlans } from './plan-patch';
import type { SelectionFigures } from './selection-figures';

/** What figures are asked for. */
export interface Subject {
  readonly document: PlanWithScenarios;
  /** The open scenario; `null` is the base. */
  readonly scenarioId: string | null;
  /** The open scenario as a plan of its own. */
  readonly plan: PlanDocument;
  /** The variety whose curve and trace are shown. */
  readonly selectedId: string | null;
}

/** A result with the plan and the selection it belongs to. */
export interface Evaluation extends Subject {
  readonly result: PlanResult;
  readonly resultOf: ReadonlyMap<string, VarietyResult>;
  readonly selection: SelectionFigures;
  /** The base scenario's figures while another one is open. */
  readonly baseHospital: HospitalResult | null;
}

export interface EngineClient {
  /** Asks for a plan's figures. While an answer is under way only the latest question is kept. */
  readonly ask: (subject: Subject) => void;
  readonly receive: (answer: EvaluationAnswer) => void;
}

interface EngineClientOptions {
  readonly post: (request: EvaluationRequest) => void;
  readonly onEvaluation: (evaluation: Evaluation) => void;
  readonly onFailure: (message: string) => void;
}

/**
 * The window's side of the worker: one question at a time, the latest wins. The worker holds the plan of the question
 * under way, so the next one is told to it as the difference.
 */
export function createEngineClient(options: EngineClientOptions): EngineClient {
  const { post, onEvaluation, onFailure } = options;
  let workersPlan: PlanWithScenarios | null = null;
  let known: ReadonlyMap<string, VarietyResult> = new Map();
  let underWay: (Subject & { readonly number: number }) | null = null;
  let waiting: Subject | null = null;
  let number = 0;

  function send(subject: Subject): void {
    number += 1;
    underWay = { ...subject, number };
    post({
      kind: 'evaluate',
      number,
      content:
        workersPlan === null
          ? { kind: 'plan', plan: subject.document }
          : { kind: 'patch', patch: diffPlans(workersPlan, subject.document) },
      scenarioId: subject.scenarioId,
      selectedId: subject.selectedId,
    });
    workersPlan = subject.document;
  }

  function sendNext(): void {
    const next = waiting;
    waiting = null;
    if (next !== null) send(next);
  }

  return {
    ask(subject) {
      if (underWay === null) send(subject);
      else waiting = subject;
    },
    receive(answer) {
      const subject = underWay;
      if (subject?.number !== answer.number) return;
      underWay = null;
      if (answer.kind === 'failed') {
        workersPlan = null;
        known = new Map();
        onFailure(answer.message);
      } else {
        const evaluation = merged(subject, answer, known);
        known = evaluation.resultOf;
        onEvaluation(evaluation);
      }
      sendNext();
    },
  };
}

/** The full result: what changed from the answer, the rest from the answers before, the same objects. */
function merged(
  { document, scenarioId, plan, selectedId }: Subject,
  answer: Extract<EvaluationAnswer, { kind: 'evaluated' }>,
  known: ReadonlyMap<string, VarietyResult>,
): Evaluation {
  const fresh = new Map(answer.changed.map((result) => [result.id, result]));
  const varieties = plan.varieties.flatMap(({ id }) => fresh.get(id) ?? known.get(id) ?? []);
  return {
    document,
    scenarioId,
    plan,
    selectedId,
    result: { ...answer.summary, varieties },
    resultOf: new Map(varieties.map((result) => [result.id, result])),
    selection: answer.selection,
    baseHospital: answer.baseHospital,
  };
}
