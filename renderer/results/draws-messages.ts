import type { DrawnList } from '../../shared/declaration/draws/drawn-variety';
import type { DrawChoices, HospitalOutcome } from '../../shared/declaration/draws/hospital-draws';

/** What the window asks the worker that draws. */
export interface DrawsRequest {
  readonly list: DrawnList;
  /** The present bases, where only drawing tells what they bring on average. */
  readonly present: DrawnList | null;
  readonly choices: DrawChoices;
}

export interface RoundOutcome extends HospitalOutcome {
  /** With the present bases and the same draws; `null` where it was not asked. */
  readonly presentMeanYuan: number | null;
}

/** What a worker that draws tells: how far it is, and what it has drawn. */
export type DrawsTold<Outcome> =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'drawn'; readonly outcome: Outcome };
