import type { DrawnVariety } from '../../shared/declaration/draws/drawn-variety';
import type { DrawChoices, HospitalOutcome } from '../../shared/declaration/draws/hospital-draws';

/** What the window asks the worker that draws. */
export interface DrawsRequest {
  readonly varieties: readonly DrawnVariety[];
  readonly choices: DrawChoices;
}

export type DrawsAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'drawn'; readonly outcome: HospitalOutcome };
