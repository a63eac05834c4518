import type { HospitalResult } from '../../shared/engine/plan-result';
import { compareAnswers, type CompareQuestions } from './compare-questions';
import type { Scenarios } from './scenarios';
import { whatIfAnswers, type WhatIfQuestions } from './what-if-questions';

/** What the worker can be asked besides the open scenario's figures: by name, what goes in and what comes out. */
export interface Questions extends WhatIfQuestions, CompareQuestions {
  /** The hospital's figures of scenarios; `null` is the base. */
  readonly hospitals: {
    readonly input: { readonly scenarioIds: readonly (string | null)[] };
    readonly output: readonly HospitalResult[];
  };
}

export type QuestionName = keyof Questions;
export type QuestionInput<Name extends QuestionName> = Questions[Name]['input'];
export type QuestionOutput<Name extends QuestionName> = Questions[Name]['output'];

type Answers = {
  readonly [Name in QuestionName]: (
    scenarios: Scenarios,
    input: QuestionInput<Name>,
  ) => QuestionOutput<Name>;
};

/** Every answer is a pure function of the document and the question. */
export const answers: Answers = {
  ...whatIfAnswers,
  ...compareAnswers,
  hospitals: ({ resultOf }, { scenarioIds }) => scenarioIds.map((id) => resultOf(id).hospital),
};
