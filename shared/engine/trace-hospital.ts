import type { PlanDocument } from '../plan/plan';
import type { ParameterSource } from '../policy/policy';
import { uncappedRatio } from '../policy/retention-scheme';
import type { FormulaId, TermId } from '../terms';
import { type EvaluatedPlan, evaluateInParts } from './evaluate-plan';
import type { Sums } from './totals';
import {
  type Addend,
  formulaNode,
  type HospitalFigure,
  plainText,
  type TraceNode,
} from './trace-node';

/** How a figure of the hospital came about. */
export function traceHospital(plan: PlanDocument, figure: HospitalFigure): TraceNode {
  return figureNodes[figure](evaluateInParts(plan));
}

/** How the balance base of a settlement group came about; `null` where no variety that counts is settled there. */
export function traceGroup(plan: PlanDocument, group: string): TraceNode | null {
  const from = evaluateInParts(plan);
  const sums = from.totals.groups.get(group);
  if (sums === undefined) return null;
  const made = { term: 'groupBalanceBaseYuan', formula: 'groupBalanceBase' } as const;
  const addends = varietyAddends(from, 'balanceBaseYuan', group);
  return { kind: 'sum', ...made, value: plainText(sums.balanceBaseYuan), addends };
}

const figureNodes: Readonly<Record<HospitalFigure, (from: EvaluatedPlan) => TraceNode>> = {
  retentionRatio: retentionRatioNode,
  budgetYuan: (from) =>
    sumNode(from, { term: 'totalBudgetYuan', formula: 'totalBudget', sum: 'budgetYuan' }),
  expenditureYuan: (from) =>
    sumNode(from, {
      term: 'totalExpenditureYuan',
      formula: 'totalExpenditure',
      sum: 'expenditureYuan',
    }),
  balanceBaseYuan: (from) =>
    sumNode(from, {
      term: 'totalBalanceBaseYuan',
      formula: 'totalBalanceBase',
      sum: 'balanceBaseYuan',
    }),
  nonSelectedYuan: nonSelectedNode,
  deficitYuan: (from) =>
    sumNode(from, { term: 'deficitYuan', formula: 'deficit', sum: 'deficitYuan' }),
  retentionYuan: retentionNode,
  performancePayYuan: performancePayNode,
  breakEvenScale: (from) =>
    formulaNode(
      {
        term: 'breakEvenScale',
        value: from.result.hospital.breakEvenScale,
        formula: 'breakEvenScale',
      },
      [fundBreakEvenNode(from), fundNonSelectedNode(from)],
    ),
  breakEvenNonSelectedYuan: (from) =>
    formulaNode(
      {
        term: 'totalBreakEvenNonSelectedYuan',
        value: from.result.hospital.breakEvenNonSelectedYuan,
        formula: 'totalBreakEven',
      },
      [fundBreakEvenNode(from), nonSelectedNode(from), fundNonSelectedNode(from)],
    ),
  nonSelectedAmountShareRatio: (from) => amountShareNode(from, 'totalSelectedAmount'),
  plannedNonSelectedAmountShareRatio: (from) => amountShareNode(from, 'plannedSelectedAmount'),
};

/** What each variety adds to a total. */
function sumNode(
  from: EvaluatedPlan,
  made: { readonly term: TermId; readonly formula: FormulaId; readonly sum: keyof Sums },
): TraceNode {
  const addends = varietyAddends(from, made.sum, null);
  const value = plainText(from.totals.all[made.sum]);
  return { kind: 'sum', term: made.term, value, formula: made.formula, addends };
}

/** The parts of the varieties that count, of one settlement group or of all (`null`). */
function varietyAddends(
  { plan, evaluations }: EvaluatedPlan,
  sum: keyof Sums,
  group: string | null,
): readonly Addend[] {
  return evaluations.flatMap(({ contribution, result }, index) => {
    if (contribution === null || (group !== null && contribution.group !== group)) return [];
    const value = plainText(contribution.sums[sum]);
    const name = plan.varieties[index]?.genericName ?? '';
    return value === null ? [] : [{ of: { kind: 'variety', varietyId: result.id }, name, value }];
  });
}

function nonSelectedNode(from: EvaluatedPlan): TraceNode {
  return sumNode(from, {
    term: 'totalNonSelectedYuan',
    formula: 'totalNonSelected',
    sum: 'nonSelectedYuan',
  });
}

function fundBreakEvenNode(from: EvaluatedPlan): TraceNode {
  return sumNode(from, {
    term: 'fundBreakEvenYuan',
    formula: 'fundBreakEven',
    sum: 'fundBreakEvenYuan',
  });
}

function fundNonSelectedNode(from: EvaluatedPlan): TraceNode {
  return sumNode(from, {
    term: 'fundNonSelectedYuan',
    formula: 'fundNonSelected',
    sum: 'fundNonSelectedYuan',
  });
}

function parameterNode(
  term: TermId,
  parameter: { readonly value: string | null; readonly source: ParameterSource },
): TraceNode {
  return { kind: 'parameter', term, ...parameter };
}

/** The score finds a ratio in the policy's scheme, and the cap limits it. */
function retentionRatioNode({ plan, result }: EvaluatedPlan): TraceNode {
  const { policy, score } = plan;
  const scheme = policy.retention;
  const value = uncappedRatio(policy, score);
  const schemeNode = formulaNode(
    {
      term: 'schemeRatio',
      value,
      formula: scheme.value.kind === 'flat' ? 'flatScheme' : 'tieredScheme',
    },
    [
      { kind: 'planInput', term: 'score', value: score },
      parameterNode('schemeRatio', { value, source: scheme.source }),
    ],
  );
  return formulaNode(
    { term: 'retentionRatio', value: result.retentionRatio, formula: 'cappedRetentionRatio' },
    [schemeNode, parameterNode('retentionCapRatio', policy.retentionCapRatio)],
  );
}

function retentionNode(from: EvaluatedPlan): TraceNode {
  const { policy } = from.plan;
  const groups: TraceNode = {
    kind: 'sum',
    term: 'groupBalanceBaseYuan',
    value: from.result.hospital.balanceBaseYuan,
    formula: 'groupBalanceBase',
    addends: from.result.groups.map(({ group, balanceBaseYuan }) => ({
      of: { kind: 'group', group },
      name: group,
      value: balanceBaseYuan,
    })),
  };
  return formulaNode(
    {
      term: 'retentionYuan',
      value: from.result.hospital.retentionYuan,
      formula: policy.floorAtZero.value ? 'retention' : 'unflooredRetention',
    },
    [retentionRatioNode(from), groups],
  );
}

function performancePayNode(from: EvaluatedPlan): TraceNode {
  const value = from.result.hospital.performancePayYuan;
  return formulaNode({ term: 'performancePayYuan', value, formula: 'performancePay' }, [
    parameterNode('minimumPerformancePayRatio', from.plan.policy.minimumPerformancePayRatio),
    retentionNode(from),
  ]);
}

/** The share over what was bought, known for every reported variety, or with agreed volumes where it is not known. */
function amountShareNode(
  from: EvaluatedPlan,
  formula: 'totalSelectedAmount' | 'plannedSelectedAmount',
): TraceNode {
  const { hospital } = from.result;
  const isPlanned = formula === 'plannedSelectedAmount';
  const isKnown = isPlanned || from.totals.unknownPurchases === 0;
  const term = 'totalSelectedAmountYuan';
  const selected: TraceNode = isKnown
    ? sumNode(from, { term, formula, sum: 'selectedAmountYuan' })
    : { kind: 'sum', term, value: null, formula, addends: [] };
  const value = isPlanned
    ? hospital.plannedNonSelectedAmountShareRatio
    : hospital.nonSelectedAmountShareRatio;
  return formulaNode(
    {
      term: 'totalNonSelectedAmountShareRatio',
      value,
      formula: 'totalNonSelectedAmountShare',
    },
    [nonSelectedNode(from), selected],
  );
}
