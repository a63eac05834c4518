import type { EvaluatedPlan } from '../../shared/engine/evaluate-plan';
import type { PlanResult } from '../../shared/engine/plan-result';
import type { PlanDocument } from '../../shared/plan/plan';
import type { PlanWithScenarios } from '../../shared/plan/scenario';

/** What answers are worked out from. */
export interface Scenarios {
  readonly document: PlanWithScenarios;
  /** The scenario that is open in the window. */
  readonly openScenarioId: string | null;
  /** A scenario as a plan of its own; `null` is the base. */
  readonly planOf: (scenarioId: string | null) => PlanDocument;
  /** Its figures; asked again, only what changed is worked out. */
  readonly resultOf: (scenarioId: string | null) => PlanResult;
  /** The figures with the numbers behind them. */
  readonly evaluatedOf: (scenarioId: string | null) => EvaluatedPlan;
}
