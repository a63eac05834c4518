import type { VarietyField } from '../plan/plan';

/** A variety in scope that is in no total because inputs are missing. */
export interface LeftOutVariety {
  readonly id: string;
  readonly genericName: string;
  readonly missing: readonly VarietyField[];
}
