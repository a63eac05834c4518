import type { HospitalResult, VarietyFigures } from '../plan-result';

/** About the figures that a lever would lead to where it is held now, for as long as it moves. */
export interface LeverPreview {
  /** Only what follows a lever at once; the rest is as it was. */
  readonly hospital: HospitalResult;
  /** The variety whose lever moves; `null` where every variety's does. */
  readonly variety: { readonly id: string; readonly figures: VarietyFigures } | null;
}
