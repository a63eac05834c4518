import type { PlanDocument } from '../plan/plan';
import type { Scope } from '../policy/policy';
import { comparePlans, type PlanComparison } from './compare-plans';

/** The plan under both scopes (口径对照). Source: domain N7. */
export interface ScopeComparison {
  /** The plan's own. */
  readonly present: Scope;
  /** From `agreed` (base) to `all` (other). */
  readonly comparison: PlanComparison;
}

/** Both scopes side by side, with the difference by variety; `all` never retains more than `agreed` (P12). */
export function compareScopes(plan: PlanDocument): ScopeComparison {
  return {
    present: plan.scope,
    comparison: comparePlans({ ...plan, scope: 'agreed' }, { ...plan, scope: 'all' }),
  };
}
