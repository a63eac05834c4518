import type { HospitalResult, PlanResult, VarietyResult } from '../../shared/engine/plan-result';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import type { PlanPatch } from './plan-patch';
import type { QuestionInput, QuestionName, QuestionOutput } from './questions';
import type { SelectionFigures } from './selection-figures';

/** What the window asks the worker: a whole plan once, then only what changed; and questions about the plan it has. */
export type EngineRequest = EvaluationRequest | QuestionRequest;

export interface EvaluationRequest {
  readonly kind: 'evaluate';
  readonly number: number;
  readonly content:
    | { readonly kind: 'plan'; readonly plan: PlanWithScenarios }
    | { readonly kind: 'patch'; readonly patch: PlanPatch };
  /** The scenario whose figures are shown; `null` is the base. */
  readonly scenarioId: string | null;
  /** The variety whose curve and trace are shown. */
  readonly selectedId: string | null;
}

export interface QuestionRequestOf<Name extends QuestionName> {
  readonly kind: 'question';
  readonly number: number;
  readonly name: Name;
  readonly input: QuestionInput<Name>;
}

export type QuestionRequest = {
  readonly [Name in QuestionName]: QuestionRequestOf<Name>;
}[QuestionName];

/** Everything of a result that is not a variety's. */
export type PlanSummary = Omit<PlanResult, 'varieties'>;

export type EngineAnswer = EvaluationAnswer | QuestionAnswer;

export type EvaluationAnswer =
  | {
      readonly kind: 'evaluated';
      readonly number: number;
      readonly summary: PlanSummary;
      /** Results that are other objects than in the answer before. */
      readonly changed: readonly VarietyResult[];
      readonly selection: SelectionFigures;
      /** The base scenario's figures while another one is open. */
      readonly baseHospital: HospitalResult | null;
    }
  /** A bug: the request cannot be answered, and the worker begins anew. */
  | { readonly kind: 'failed'; readonly number: number; readonly message: string };

export type QuestionAnswer =
  | {
      readonly kind: 'answered';
      readonly number: number;
      readonly output: QuestionOutput<QuestionName>;
    }
  /** A bug, or a question asked before there was a plan. */
  | { readonly kind: 'unanswered'; readonly number: number; readonly message: string };
