import type { Decimal } from '../decimal/decimal';
import {
  decimalFromText,
  type RatioText,
  type ScaleText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import type { PlanDocument } from '../plan/plan';
import { monthsOtherThanYear } from '../plan/plan-windows';
import { assumesPass, retentionRatio } from '../policy/retention-scheme';
import type { Warning } from '../warnings';
import { hospitalBreakEven } from './break-even';
import { evaluateVariety, type VarietyEvaluation } from './evaluate-variety';
import { performancePayYuan } from './performance-pay';
import type { GroupResult, HospitalResult, PlanResult, VarietyResult } from './plan-result';
import { reachesLimit, shareOfWhole } from './red-line';
import { retainedYuan, type RetentionRule } from './retention';
import { type Totals, totalsOf } from './totals';

/** A plan worked out, with the exact numbers behind its result. */
export interface EvaluatedPlan {
  readonly plan: PlanDocument;
  /** In the order of the plan's varieties. */
  readonly evaluations: readonly VarietyEvaluation[];
  readonly totals: Totals;
  readonly result: PlanResult;
}

/** All figures of a plan, from nothing but the plan. */
export function evaluatePlan(plan: PlanDocument): PlanResult {
  return evaluateInParts(plan).result;
}

/** All figures of a plan, with the numbers that they are made of. */
export function evaluateInParts(plan: PlanDocument): EvaluatedPlan {
  const evaluations = plan.varieties.map((variety) => evaluateVariety(variety, plan));
  const totals = contributionTotals(evaluations);
  return { plan, evaluations, totals, result: planResult(plan, evaluations, totals) };
}

/** The totals over the varieties that count. */
export function contributionTotals(evaluations: readonly VarietyEvaluation[]): Totals {
  return totalsOf(
    evaluations.flatMap(({ contribution }) => (contribution === null ? [] : [contribution])),
  );
}

/** The result that follows from the varieties' evaluations and their totals. */
export function planResult(
  plan: PlanDocument,
  evaluations: readonly VarietyEvaluation[],
  totals: Totals,
): PlanResult {
  return resultOfParts(plan, totals, collected(evaluations));
}

/** What a result takes from every variety's evaluation as it is. */
export interface CollectedEvaluations {
  readonly varieties: readonly VarietyResult[];
  readonly warnings: readonly Warning[];
  /** Varieties in scope of which inputs are missing. */
  readonly incomplete: number;
}

export function collected(evaluations: readonly VarietyEvaluation[]): CollectedEvaluations {
  return {
    varieties: evaluations.map(({ result }) => result),
    warnings: collectedWarnings(evaluations),
    incomplete: evaluations.filter(isLeftOut).length,
  };
}

/** Of all varieties, in their order; most have none. */
export function collectedWarnings(evaluations: readonly VarietyEvaluation[]): readonly Warning[] {
  const all: Warning[] = [];
  for (const { warnings } of evaluations) {
    if (warnings.length > 0) all.push(...warnings);
  }
  return all;
}

/** Whether a variety in scope is in no total because inputs are missing. */
export function isLeftOut({ result }: VarietyEvaluation): boolean {
  return result.inScope && result.outcome.kind === 'incomplete';
}

/** The result of a plan whose varieties are added up and collected. */
export function resultOfParts(
  plan: PlanDocument,
  totals: Totals,
  { varieties, warnings, incomplete }: CollectedEvaluations,
): PlanResult {
  const { policy, scope, score } = plan;
  const rule = { policy, retentionRatio: retentionRatio(policy, score) };
  return {
    policyId: policy.id,
    scope,
    score,
    retentionRatio: rule.retentionRatio,
    hospital: hospitalResult({ rule, totals, incomplete }),
    groups: groupResults(rule, totals),
    varieties,
    warnings: [...hospitalWarnings(plan, totals), ...warnings],
  };
}

function groupResults(rule: RetentionRule, totals: Totals): readonly GroupResult[] {
  return [...totals.groups].map(([group, sums]) => ({
    group,
    balanceBaseYuan: textFromDecimal<YuanText>(sums.balanceBaseYuan),
    retentionYuan: retainedYuan(rule, [sums.balanceBaseYuan]),
    fundBreakEvenYuan: textFromDecimal<YuanText>(sums.fundBreakEvenYuan),
    fundNonSelectedYuan: textFromDecimal<YuanText>(sums.fundNonSelectedYuan),
  }));
}

function hospitalResult(evaluated: {
  readonly rule: RetentionRule;
  readonly totals: Totals;
  readonly incomplete: number;
}): HospitalResult {
  const { rule, totals, incomplete } = evaluated;
  const { all } = totals;
  const balances = [...totals.groups.values()].map((sums) => sums.balanceBaseYuan);
  const retention = retainedYuan(rule, balances);
  const breakEven = hospitalBreakEven(all);
  const share = shareOfWhole(all.nonSelectedYuan, all.selectedAmountYuan);
  const shareText = share === null ? null : textFromDecimal<RatioText>(share);
  return {
    budgetYuan: textFromDecimal(all.budgetYuan),
    expenditureYuan: textFromDecimal(all.expenditureYuan),
    balanceBaseYuan: textFromDecimal(all.balanceBaseYuan),
    retentionYuan: retention,
    performancePayYuan: retention === null ? null : performancePayYuan(rule.policy, retention),
    nonSelectedYuan: textFromDecimal(all.nonSelectedYuan),
    deficitYuan: textFromDecimal(all.deficitYuan),
    breakEvenScale: breakEven === null ? null : textFromDecimal<ScaleText>(breakEven.scale),
    breakEvenNonSelectedYuan: breakEven === null ? null : textFromDecimal<YuanText>(breakEven.yuan),
    nonSelectedAmountShareRatio: totals.unknownPurchases === 0 ? shareText : null,
    plannedNonSelectedAmountShareRatio: shareText,
    stateCounts: { ...totals.stateCounts, incomplete },
  };
}

function hospitalWarnings(plan: PlanDocument, totals: Totals): readonly Warning[] {
  const warnings: Warning[] = [];
  if (assumesPass(plan.policy, plan.score)) {
    warnings.push({ code: 'score.assumed', varietyId: null, params: {} });
  }
  const months = monthsOtherThanYear(plan);
  if (months !== null && plan.useWindow !== null) {
    const params = { months, ...plan.useWindow };
    warnings.push({ code: 'plan.notAYear', varietyId: null, params });
  }
  const { measure, shareRatio: limitRatio } = plan.policy.redLine.value;
  if (crossesRedLine(totals, measure, decimalFromText(limitRatio))) {
    const params = { measure, limitRatio };
    warnings.push({ code: 'hospital.redLine', varietyId: null, params });
  }
  return warnings;
}

/** Judged on the agreed volume where purchases are not known; a quantity share with unknown quantities is not judged. */
function crossesRedLine(totals: Totals, measure: 'amount' | 'quantity', limit: Decimal): boolean {
  const { all } = totals;
  if (measure === 'amount') return reachesLimit(all.nonSelectedYuan, all.selectedAmountYuan, limit);
  return (
    totals.unknownQuantities === 0 && reachesLimit(all.nonSelectedUnits, all.selectedUnits, limit)
  );
}
