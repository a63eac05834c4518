import { present } from '../assert';
import type { PlanDocument, Variety } from '../plan/plan';
import {
  collected,
  type CollectedEvaluations,
  collectedWarnings,
  contributionTotals,
  type EvaluatedPlan,
  isLeftOut,
  resultOfParts,
} from './evaluate-plan';
import { evaluateVariety, type VarietyEvaluation } from './evaluate-variety';
import type { PlanResult } from './plan-result';
import { exchange, type Totals } from './totals';

interface Answer extends EvaluatedPlan {
  readonly collected: CollectedEvaluations;
}

/**
 * Evaluates plan after plan, working out again only the varieties that changed. The answers are those of `evaluatePlan`;
 * an unchanged variety keeps its result object.
 */
export function createPlanEvaluator(): (plan: PlanDocument) => PlanResult {
  const evaluate = createPartsEvaluator();
  return (plan) => evaluate(plan).result;
}

/** The same with the numbers behind the answers, which are those of `evaluateInParts`. */
export function createPartsEvaluator(): (plan: PlanDocument) => EvaluatedPlan {
  let last: Answer | null = null;
  return (plan) => {
    last = answerAfter(last, plan);
    return last;
  };
}

function answerAfter(last: Answer | null, plan: PlanDocument): Answer {
  if (last === null || !hasSameContext(last.plan, plan)) {
    return answerOf(
      plan,
      plan.varieties.map((variety) => evaluateVariety(variety, plan)),
    );
  }
  if (last.plan === plan) return last;
  return plan.varieties.length === last.plan.varieties.length
    ? answerWithChanges(last, plan)
    : answerOf(plan, evaluationsOfOthers(last, plan));
}

/** What `evaluateVariety` reads besides the variety. */
function hasSameContext(left: PlanDocument, right: PlanDocument): boolean {
  return (
    left.policy === right.policy && left.scope === right.scope && left.fundRatio === right.fundRatio
  );
}

function answerOf(plan: PlanDocument, evaluations: readonly VarietyEvaluation[]): Answer {
  return withResult({
    plan,
    evaluations,
    totals: contributionTotals(evaluations),
    collected: collected(evaluations),
  });
}

function withResult(parts: Omit<Answer, 'result'>): Answer {
  return { ...parts, result: resultOfParts(parts.plan, parts.totals, parts.collected) };
}

/** Varieties came or went; those that stayed keep their evaluations. */
function evaluationsOfOthers(last: Answer, plan: PlanDocument): readonly VarietyEvaluation[] {
  const byVariety = new Map<Variety, VarietyEvaluation | undefined>(
    last.plan.varieties.map((variety, index) => [variety, last.evaluations[index]]),
  );
  return plan.varieties.map((variety) => byVariety.get(variety) ?? evaluateVariety(variety, plan));
}

interface Change {
  readonly place: number;
  readonly before: VarietyEvaluation;
  readonly after: VarietyEvaluation;
}

/** As many varieties as before: what did not change is neither worked out nor added up nor looked at again. */
function answerWithChanges(last: Answer, plan: PlanDocument): Answer {
  const changes = changesSince(last, plan);
  const evaluations = [...last.evaluations];
  for (const { place, after } of changes) evaluations[place] = after;
  return withResult({
    plan,
    evaluations,
    totals: exchangedTotals(last.totals, changes) ?? contributionTotals(evaluations),
    collected: recollected(last.collected, changes, evaluations),
  });
}

function changesSince(last: Answer, plan: PlanDocument): readonly Change[] {
  const changes: Change[] = [];
  const before = last.plan.varieties;
  if (before === plan.varieties) return changes;
  plan.varieties.forEach((variety, place) => {
    if (variety === before[place]) return;
    const evaluation = present(last.evaluations[place], 'each variety has an evaluation');
    changes.push({ place, before: evaluation, after: evaluateVariety(variety, plan) });
  });
  return changes;
}

/** The totals after exchanging what changed; `null` where a variety joins or leaves a total and all are added up anew. */
function exchangedTotals(totals: Totals, changes: readonly Change[]): Totals | null {
  let exchanged = totals;
  for (const { before, after } of changes) {
    if (before.contribution?.group !== after.contribution?.group) return null;
    if (before.contribution === null || after.contribution === null) continue;
    exchanged = exchange(exchanged, before.contribution, after.contribution);
  }
  return exchanged;
}

function recollected(
  known: CollectedEvaluations,
  changes: readonly Change[],
  evaluations: readonly VarietyEvaluation[],
): CollectedEvaluations {
  const varieties = [...known.varieties];
  let { incomplete } = known;
  for (const { place, before, after } of changes) {
    varieties[place] = after.result;
    incomplete += (isLeftOut(after) ? 1 : 0) - (isLeftOut(before) ? 1 : 0);
  }
  const warnings = changes.every(areWarningsKept) ? known.warnings : collectedWarnings(evaluations);
  return { varieties, warnings, incomplete };
}

/** Most edits neither raise a warning nor still one. */
function areWarningsKept({ before, after }: Change): boolean {
  return JSON.stringify(before.warnings) === JSON.stringify(after.warnings);
}
