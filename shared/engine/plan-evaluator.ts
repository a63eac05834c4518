import type { PlanDocument, Variety } from '../plan/plan';
import { contributionTotals, planResult } from './evaluate-plan';
import { evaluateVariety, type VarietyEvaluation } from './evaluate-variety';
import type { PlanResult } from './plan-result';
import { exchange, type Totals } from './totals';

interface Answer {
  readonly plan: PlanDocument;
  readonly evaluations: readonly VarietyEvaluation[];
  readonly totals: Totals;
  readonly result: PlanResult;
}

/**
 * Evaluates plan after plan, working out again only the varieties that changed. The answers are those of `evaluatePlan`;
 * an unchanged variety keeps its result object.
 */
export function createPlanEvaluator(): (plan: PlanDocument) => PlanResult {
  let last: Answer | null = null;
  return (plan) => {
    last = answerAfter(last, plan);
    return last.result;
  };
}

function answerAfter(last: Answer | null, plan: PlanDocument): Answer {
  if (last?.plan === plan) return last;
  const known = last !== null && hasSameContext(last.plan, plan) ? last : null;
  const evaluations = known === null ? evaluateAll(plan) : reevaluate(known, plan);
  const totals =
    (known === null ? null : exchangedTotals(known, evaluations)) ??
    contributionTotals(evaluations);
  return { plan, evaluations, totals, result: planResult(plan, evaluations, totals) };
}

/** What `evaluateVariety` reads besides the variety. */
function hasSameContext(left: PlanDocument, right: PlanDocument): boolean {
  return (
    left.policy === right.policy && left.scope === right.scope && left.fundRatio === right.fundRatio
  );
}

function evaluateAll(plan: PlanDocument): readonly VarietyEvaluation[] {
  return plan.varieties.map((variety) => evaluateVariety(variety, plan));
}

function reevaluate(known: Answer, plan: PlanDocument): readonly VarietyEvaluation[] {
  if (plan.varieties === known.plan.varieties) return known.evaluations;
  if (plan.varieties.length === known.plan.varieties.length) {
    return plan.varieties.map((variety, index) => {
      const evaluation = known.evaluations[index];
      return evaluation !== undefined && variety === known.plan.varieties[index]
        ? evaluation
        : evaluateVariety(variety, plan);
    });
  }
  const byVariety = new Map<Variety, VarietyEvaluation | undefined>(
    known.plan.varieties.map((variety, index) => [variety, known.evaluations[index]]),
  );
  return plan.varieties.map((variety) => byVariety.get(variety) ?? evaluateVariety(variety, plan));
}

/** The totals after exchanging what changed; `null` where a variety joins or leaves a total and all are added up anew. */
function exchangedTotals(known: Answer, evaluations: readonly VarietyEvaluation[]): Totals | null {
  if (evaluations.length !== known.evaluations.length) return null;
  let { totals } = known;
  for (const [index, evaluation] of evaluations.entries()) {
    const before = known.evaluations[index];
    if (before === undefined || before === evaluation) continue;
    if (before.contribution?.group !== evaluation.contribution?.group) return null;
    if (before.contribution === null || evaluation.contribution === null) continue;
    totals = exchange(totals, before.contribution, evaluation.contribution);
  }
  return totals;
}
