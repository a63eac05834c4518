import type { DrawsRequest, RoundOutcome } from './draws-messages';
import { type Draws, useDraws } from './use-draws';

export type HospitalDraws = Draws<RoundOutcome>;

/** Draws the hospital's year whenever the request is another one. */
export function useHospitalDraws(request: DrawsRequest | null): HospitalDraws {
  return useDraws<DrawsRequest, RoundOutcome>(startWorker, request);
}

function startWorker(): Worker {
  return new Worker(new URL('./draws.worker.ts', import.meta.url), { type: 'module' });
}
