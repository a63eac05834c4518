import { type Decimal, larger, sum } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import { evaluateVariety } from '../engine/evaluate-variety';
import { performancePayShare } from '../engine/performance-pay';
import { readInputs } from '../engine/variety-inputs';
import type { FundPlan } from '../plan/fund-plan';
import type { PlanDocument, Variety } from '../plan/plan';
import type { MonthlyUse } from '../purchases/monthly-use';
import { usesWithin } from '../purchases/use-totals';
import { type EvaluatedGroup, evaluateGroup } from './evaluated-group';
import type { FundFigures, FundTotals, GroupFigures } from './fund-report';
import { groupFigures } from './group-figures';
import { judgedSpending } from './judged-spending';
import type { MeasuredVariety } from './measured-values';
import { overlapsOf } from './overlaps';
import { type ScoreFigures, scoreFigures } from './score-figures';
import { settledGroups } from './settlements';

/** A fund worked out, with the exact numbers behind its figures. */
export interface EvaluatedFund {
  readonly plan: PlanDocument;
  readonly fund: FundPlan;
  readonly groups: readonly EvaluatedGroup[];
  readonly figures: FundFigures;
}

/** The whole fund of a plan, exact; what is uncertain is drawn elsewhere. Source: domain 2.1, 5, 14. */
export function evaluateFund(plan: PlanDocument, fund: FundPlan): EvaluatedFund {
  const sheet = scoreOfPlan(plan, fund);
  const ratio = performancePayRatio(plan, fund);
  const groups = settledGroups(plan, fund).map((group) => evaluateGroup(group, { plan, fund }));
  const overlaps = overlapsOf(groups);
  const overlapping = new Set(overlaps.flatMap(({ first, second }) => [first.id, second.id]));
  const figures = groups.map((group) =>
    groupFigures(group, {
      plan,
      fund,
      sheet,
      ratio,
      isOverlapping: overlapping.has(group.settlement.id) && group.settlement.paid === null,
    }),
  );
  return {
    plan,
    fund,
    groups,
    figures: {
      groups: figures,
      score: sheet,
      performancePayRatio: textFromDecimal(ratio),
      overlaps,
      totals: fundTotals(figures),
    },
  };
}

/** The score sheet of the plan's policy, filled in from all varieties in scope. */
export function scoreOfPlan(plan: PlanDocument, fund: FundPlan): ScoreFigures {
  return scoreFigures(plan.policy, fund.indicatorValues, measuredVarieties(plan));
}

/** The plan's varieties in scope whose inputs are known. */
export function measuredVarieties(plan: PlanDocument): readonly MeasuredVariety[] {
  return plan.varieties.flatMap((variety) => {
    const { contribution } = evaluateVariety(variety, plan);
    const read = readInputs(variety, plan);
    return contribution === null || read.kind === 'missing'
      ? []
      : [
          {
            variety,
            inputs: read.inputs,
            others: judgedSpending(variety, plan),
            uses: usesOf(variety, plan),
          },
        ];
  });
}

function usesOf({ monthly }: Variety, { useWindow }: PlanDocument): readonly MonthlyUse[] {
  return useWindow === null ? [] : usesWithin(monthly, useWindow);
}

/** What of the retention goes to performance pay: as typed, and never less than the policy's least. Source: domain C23. */
export function performancePayRatio({ policy }: PlanDocument, fund: FundPlan): Decimal {
  const least = performancePayShare(policy);
  return fund.performancePayRatio === null
    ? least
    : larger(least, decimalFromText(fund.performancePayRatio));
}

function fundTotals(groups: readonly GroupFigures[]): FundTotals {
  const total = (of: (group: GroupFigures) => YuanText): YuanText =>
    textFromDecimal(sum(groups.map((group) => decimalFromText(of(group)))));
  const known = (of: (group: GroupFigures) => YuanText | null): YuanText | null => {
    const parts = groups.map(of);
    return parts.some((part) => part === null)
      ? null
      : textFromDecimal(
          sum(parts.flatMap((part) => (part === null ? [] : [decimalFromText(part)]))),
        );
  };
  return {
    budgetYuan: total(({ budgetYuan }) => budgetYuan),
    expenditureYuan: total(({ expenditureYuan }) => expenditureYuan),
    balanceBaseYuan: total(({ balanceBaseYuan }) => balanceBaseYuan),
    formulaRetentionYuan: known(({ formulaRetentionYuan }) => formulaRetentionYuan),
    vetoedYuan: known(({ vetoedYuan }) => vetoedYuan),
    retentionYuan: known(
      ({ settlement, retentionYuan }) => settlement.paid?.retentionYuan ?? retentionYuan,
    ),
    performancePayYuan: known(({ performancePayYuan }) => performancePayYuan),
  };
}
