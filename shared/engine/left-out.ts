import type { PlanDocument } from '../plan/plan';
import { type VarietyField } from '../plan/variety-entries';
import type { PlanResult } from './plan-result';

/** A variety in scope that is in no total because inputs are missing. */
export interface LeftOutVariety {
  readonly id: string;
  readonly genericName: string;
  readonly missing: readonly VarietyField[];
}

/** What a plan's totals leave out, in the plan's order. */
export function leftOutVarieties(
  plan: PlanDocument,
  result: PlanResult,
): readonly LeftOutVariety[] {
  return result.varieties.flatMap(({ id, inScope, outcome }, index) => {
    if (!inScope || outcome.kind !== 'incomplete') return [];
    const genericName = plan.varieties[index]?.genericName ?? '';
    return [{ id, genericName, missing: outcome.missing }];
  });
}
