import { sum } from '../decimal/decimal';
import type { PlanDocument, Variety } from '../plan/plan';
import { retentionRatio } from '../policy/retention-scheme';
import { countingFormulas } from './counted-balance';
import { type EvaluatedPlan, evaluateInParts } from './evaluate-plan';
import { groupOf } from './evaluate-variety';
import { retainedYuan } from './retention';
import type { Sums } from './totals';
import {
  type Addend,
  type BatchFigure,
  formulaNode,
  type GroupFigure,
  type TraceNode,
  traceText,
} from './trace-node';
import { retentionRatioNode } from './trace-retention-ratio';

/** How a figure of a settlement group came about; `null` where no variety that counts is settled there. */
export function traceGroup(
  plan: PlanDocument,
  group: string,
  figure: GroupFigure,
): TraceNode | null {
  const from = evaluateInParts(plan);
  const sums = from.totals.groups.get(group);
  if (sums === undefined) return null;
  const balance: TraceNode = {
    kind: 'sum',
    term: 'groupBalanceBaseYuan',
    formula: 'groupBalanceBase',
    value: traceText(sums.balanceBaseYuan),
    addends: varietyAddends(from, 'balanceBaseYuan', (one) => groupOf(one, plan) === group),
  };
  if (figure === 'balanceBaseYuan') return balance;
  const { policy, score } = plan;
  const rule = { policy, retentionRatio: retentionRatio(policy, score) };
  return formulaNode(
    {
      term: 'groupRetentionYuan',
      value: retainedYuan(rule, [sums.balanceBaseYuan]),
      formula: countingFormulas(policy).group,
    },
    [retentionRatioNode(plan), balance],
  );
}

const batchSums = {
  balanceBaseYuan: { term: 'batchBalanceBaseYuan', formula: 'batchBalanceBase' },
  nonSelectedYuan: { term: 'batchNonSelectedYuan', formula: 'batchNonSelected' },
} as const;

/** How a sum over a batch came about, as the table shows it, whether or not batches are settled apart. */
export function traceBatch(plan: PlanDocument, batch: string, figure: BatchFigure): TraceNode {
  const from = evaluateInParts(plan);
  const isPart = (variety: Variety): boolean => variety.batch === batch;
  const value = sum(
    from.evaluations.flatMap(({ contribution }, index) => {
      const variety = plan.varieties[index];
      const counts = contribution !== null && variety !== undefined && isPart(variety);
      return counts ? [contribution.sums[figure]] : [];
    }),
  );
  const addends = varietyAddends(from, figure, isPart);
  return { kind: 'sum', ...batchSums[figure], value: traceText(value), addends };
}

/** The parts of the varieties that count, of all or of some. */
export function varietyAddends(
  { plan, evaluations }: EvaluatedPlan,
  name: keyof Sums,
  isPart: (variety: Variety) => boolean = () => true,
): readonly Addend[] {
  return evaluations.flatMap(({ contribution, result }, index) => {
    const variety = plan.varieties[index];
    if (contribution === null || variety === undefined || !isPart(variety)) return [];
    const value = traceText(contribution.sums[name]);
    const of = { kind: 'variety', varietyId: result.id } as const;
    return value === null ? [] : [{ of, name: variety.genericName, value }];
  });
}
