import type { HospitalResult } from '../../shared/engine/plan-result';
import type { PlanResult } from '../../shared/engine/plan-result';
import type { PlanDocument } from '../../shared/plan/plan';
import type { PlanWithScenarios } from '../../shared/plan/scenario';

/** What the worker can be asked besides the open scenario's figures: by name, what goes in and what comes out. */
export interface Questions {
  /** The hospital's figures of scenarios; `null` is the base. */
  readonly hospitals: {
    readonly input: { readonly scenarioIds: readonly (string | null)[] };
    readonly output: readonly HospitalResult[];
  };
}

export type QuestionName = keyof Questions;
export type QuestionInput<Name extends QuestionName> = Questions[Name]['input'];
export type QuestionOutput<Name extends QuestionName> = Questions[Name]['output'];

/** What answers are worked out from. */
export interface Scenarios {
  readonly document: PlanWithScenarios;
  /** The scenario that is open in the window. */
  readonly openScenarioId: string | null;
  /** A scenario as a plan of its own; `null` is the base. */
  readonly planOf: (scenarioId: string | null) => PlanDocument;
  /** Its figures; asked again, only what changed is worked out. */
  readonly resultOf: (scenarioId: string | null) => PlanResult;
}

type Answers = {
  readonly [Name in QuestionName]: (
    scenarios: Scenarios,
    input: QuestionInput<Name>,
  ) => QuestionOutput<Name>;
};

/** Every answer is a pure function of the document and the question. */
export const answers: Answers = {
  hospitals: ({ resultOf }, { scenarioIds }) => scenarioIds.map((id) => resultOf(id).hospital),
};
