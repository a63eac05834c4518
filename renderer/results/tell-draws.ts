import type { DrawsTold } from './draws-messages';

const TOLD_STEP = 0.02;

/** Draws to the end in a worker and tells the window how far it is; whoever no longer wants it ends the worker. */
export function tellDraws<Outcome>(draws: Generator<number, Outcome>): void {
  let told = 0;
  for (;;) {
    const step = draws.next();
    if (step.done === true) {
      tell<Outcome>({ kind: 'drawn', outcome: step.value });
      return;
    }
    if (step.value - told < TOLD_STEP) continue;
    told = step.value;
    tell<Outcome>({ kind: 'progress', share: step.value });
  }
}

function tell<Outcome>(answer: DrawsTold<Outcome>): void {
  self.postMessage(answer);
}
