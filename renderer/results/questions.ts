import { checkFrozen, type FrozenDifference } from '../../shared/engine/check-frozen';
import type { HospitalResult } from '../../shared/engine/plan-result';
import { findScenario } from '../../shared/plan/scenario';
import { compareAnswers, type CompareQuestions } from './compare-questions';
import { declarationAnswers, type DeclarationQuestions } from './declaration-questions';
import { fundAnswers, type FundQuestions } from './fund-questions';
import type { Scenarios } from './scenarios';
import { whatIfAnswers, type WhatIfQuestions } from './what-if-questions';

export interface Unreproduced {
  readonly scenarioId: string;
  readonly differences: readonly FrozenDifference[];
}

/** What the worker can be asked besides the open scenario's figures: by name, what goes in and what comes out. */
export interface Questions
  extends WhatIfQuestions, CompareQuestions, DeclarationQuestions, FundQuestions {
  /** The hospital's figures of scenarios; `null` is the base. */
  readonly hospitals: {
    readonly input: { readonly scenarioIds: readonly (string | null)[] };
    readonly output: readonly HospitalResult[];
  };
  /** Frozen scenarios of which a figure does not come out as it was frozen, with these figures. */
  readonly unreproduced: {
    readonly input: { readonly scenarioIds: readonly string[] };
    readonly output: readonly Unreproduced[];
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
  ...declarationAnswers,
  ...fundAnswers,
  unreproduced: ({ document, resultOf }, { scenarioIds }) =>
    scenarioIds.flatMap((scenarioId) => {
      const frozen = findScenario(document, scenarioId)?.frozen ?? null;
      if (frozen === null) return [];
      const differences = checkFrozen(frozen, resultOf(scenarioId).hospital);
      return differences.length === 0 ? [] : [{ scenarioId, differences }];
    }),
  hospitals: ({ resultOf }, { scenarioIds }) => scenarioIds.map((id) => resultOf(id).hospital),
};
