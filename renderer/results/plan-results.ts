import type { Evaluation } from './engine-client';
import type { QuestionClient } from './question-client';

/** The latest evaluation; it may for a moment belong to the plan before the present one. */
export interface PlanResultState {
  readonly evaluation: Evaluation | null;
  /** The worker failed on the present plan: a bug. */
  readonly hasFailed: boolean;
}

/** What the engine's worker has said, for those who show it. */
class PlanResults {
  #state: PlanResultState = { evaluation: null, hasFailed: false };
  #questions: QuestionClient | null = null;
  readonly #listeners = new Set<() => void>();

  readonly state = (): PlanResultState => this.#state;

  /** Whom to ask; `null` where no worker runs. */
  questions(): QuestionClient | null {
    return this.#questions;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  publish(state: PlanResultState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  askOf(questions: QuestionClient | null): void {
    this.#questions = questions;
  }
}

/** Of the one worker of this window. */
export const planResults = new PlanResults();
