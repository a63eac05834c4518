import type { PlanDocument } from '../plan/plan';
import type { Goal, GoalChange, GoalMeans, GoalOutcome } from './goal';

interface GoalRequest {
  readonly plan: PlanDocument;
  readonly goal: Goal;
  readonly by: GoalMeans;
  /** Varieties whose spending must stay. */
  readonly lockedIds: readonly string[];
}

/** What must change to reach a target (反算). */
export function seekGoal(request: GoalRequest): GoalOutcome {
  throw new Error(`Not sought yet: ${request.by}`);
}

/** The plan with the change of a reached goal. */
export function applyGoalChange(plan: PlanDocument, change: GoalChange): PlanDocument {
  throw new Error(`Not applied yet: ${plan.hospitalName}, ${change.kind}`);
}
