import { drawHospital } from '../../shared/declaration/draws/hospital-draws';
import type { DrawsAnswer, DrawsRequest } from './draws-messages';

/** Draws the hospital's year and tells how far it is; whoever no longer wants it ends the worker. */
self.onmessage = ({ data }: MessageEvent<DrawsRequest>): void => {
  const draws = drawHospital(data.varieties, data.choices);
  let told = 0;
  for (;;) {
    const step = draws.next();
    if (step.done === true) {
      tell({ kind: 'drawn', outcome: step.value });
      return;
    }
    if (step.value - told < TOLD_STEP) continue;
    told = step.value;
    tell({ kind: 'progress', share: step.value });
  }
};

const TOLD_STEP = 0.02;

function tell(answer: DrawsAnswer): void {
  self.postMessage(answer);
}
