import type { PlanResult, VarietyResult } from '../../shared/engine/plan-result';
import type { PlanDocument } from '../../shared/plan/plan';
import type { PlanPatch } from './plan-patch';
import type { SelectionFigures } from './selection-figures';

/** What the window asks the worker: a whole plan once, then only what changed. */
export interface EngineRequest {
  readonly number: number;
  readonly content:
    | { readonly kind: 'plan'; readonly plan: PlanDocument }
    | { readonly kind: 'patch'; readonly patch: PlanPatch };
  /** The variety whose curve and trace are shown. */
  readonly selectedId: string | null;
}

/** Everything of a result that is not a variety's. */
export type PlanSummary = Omit<PlanResult, 'varieties'>;

export type EngineAnswer =
  | {
      readonly kind: 'evaluated';
      readonly number: number;
      readonly summary: PlanSummary;
      /** Results that are other objects than in the answer before. */
      readonly changed: readonly VarietyResult[];
      readonly selection: SelectionFigures;
    }
  /** A bug: the request cannot be answered, and the worker begins anew. */
  | { readonly kind: 'failed'; readonly number: number; readonly message: string };
