import { useEffect, useState } from 'react';

import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { planState, presentDocument } from '../stores/plan-store';
import { planResults } from './plan-results';
import type { QuestionInput, QuestionName, QuestionOutput } from './questions';
import { usePlanResult } from './use-plan-result';

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
    const questions = planResults.questions();
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
  planResults.questions()?.ask(name, input, (output) => {
    if (output !== null) onAnswer(output);
  });
}
