import type { PlanDocument } from '../plan/plan';
import type { Scope } from '../policy/policy';
import type { PlanComparison } from './compare-plans';

/** The plan under both scopes (口径对照). Source: domain N7. */
export interface ScopeComparison {
  /** The plan's own. */
  readonly present: Scope;
  /** From `agreed` (base) to `all` (other). */
  readonly comparison: PlanComparison;
}

/** Both scopes side by side, with the difference by variety; `all` never retains more than `agreed` (P12). */
export function compareScopes(plan: PlanDocument): ScopeComparison {
  throw new Error(`Not compared yet: ${plan.hospitalName}`);
}
