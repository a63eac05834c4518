import type { DrawnVariety } from '../../shared/declaration/draws/drawn-variety';
import type { DrawChoices } from '../../shared/declaration/draws/hospital-draws';

/** What the window asks the worker that draws. */
export interface DrawsRequest {
  readonly varieties: readonly DrawnVariety[];
  readonly choices: DrawChoices;
}

/** What a worker that draws tells: how far it is, and what it has drawn. */
export type DrawsTold<Outcome> =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'drawn'; readonly outcome: Outcome };
