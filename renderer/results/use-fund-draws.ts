import type { FundOutcome } from '../../shared/fund/draw-fund';
import type { FundPlan } from '../../shared/plan/fund-plan';
import type { PlanDocument } from '../../shared/plan/plan';
import { type Draws, useDraws } from './use-draws';

/** What the window asks the worker that draws the fund. */
export interface FundDrawsRequest {
  readonly plan: PlanDocument;
  readonly fund: FundPlan;
}

export type FundDraws = Draws<FundOutcome>;

/** Draws the fund whenever the request is another one. */
export function useFundDraws(request: FundDrawsRequest | null): FundDraws {
  return useDraws<FundDrawsRequest, FundOutcome>(startWorker, request);
}

function startWorker(): Worker {
  return new Worker(new URL('./fund-draws.worker.ts', import.meta.url), { type: 'module' });
}
