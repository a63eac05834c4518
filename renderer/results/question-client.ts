import type { QuestionAnswer, QuestionRequest, QuestionRequestOf } from './engine-messages';
import type { QuestionInput, QuestionName, QuestionOutput } from './questions';

/** Asks the worker about the plan it has; several questions may be under way. */
export interface QuestionClient {
  /** Calls back once with the answer, `null` where there was none; returns its own undo, after which it stays silent. */
  readonly ask: <Name extends QuestionName>(
    name: Name,
    input: QuestionInput<Name>,
    onAnswer: (output: QuestionOutput<Name> | null) => void,
  ) => () => void;
  readonly receive: (answer: QuestionAnswer) => void;
}

export function createQuestionClient(post: (request: QuestionRequest) => void): QuestionClient {
  const waiting = new Map<number, (output: QuestionOutput<QuestionName> | null) => void>();
  let number = 0;
  return {
    ask<Name extends QuestionName>(
      name: Name,
      input: QuestionInput<Name>,
      onAnswer: (output: QuestionOutput<Name> | null) => void,
    ) {
      number += 1;
      const asked = number;
      // The worker answers a number with the output of its question's name.
      waiting.set(asked, onAnswer);
      const request: QuestionRequestOf<Name> = { kind: 'question', number: asked, name, input };
      // A name goes with its own input; the union of all questions cannot say so of a name not yet known.
      post(request as QuestionRequest);
      return () => {
        waiting.delete(asked);
      };
    },
    receive(answer) {
      const onAnswer = waiting.get(answer.number);
      waiting.delete(answer.number);
      onAnswer?.(answer.kind === 'answered' ? answer.output : null);
    },
  };
}
