import type { PlanDocument } from '../plan/plan';
import type { FormulaId } from '../terms';
import { countingFormulas } from './counted-balance';
import { type EvaluatedPlan, evaluateInParts } from './evaluate-plan';
import type { Term } from './formula-terms';
import type { Sums } from './totals';
import { formulaNode, type HospitalFigure, type TraceNode, traceText } from './trace-node';
import { parameterNode, retentionRatioNode } from './trace-retention-ratio';
import { varietyAddends } from './trace-sums';

/** How a figure of the hospital came about. */
export function traceHospital(plan: PlanDocument, figure: HospitalFigure): TraceNode {
  return figureNodes[figure](evaluateInParts(plan));
}

const figureNodes: Readonly<Record<HospitalFigure, (from: EvaluatedPlan) => TraceNode>> = {
  retentionRatio: ({ plan }) => retentionRatioNode(plan),
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
  made: { readonly term: Term; readonly formula: FormulaId; readonly sum: keyof Sums },
): TraceNode {
  const addends = varietyAddends(from, made.sum);
  const value = traceText(from.totals.all[made.sum]);
  return { kind: 'sum', term: made.term, value, formula: made.formula, addends };
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
      formula: countingFormulas(policy).hospital,
    },
    [retentionRatioNode(from.plan), groups],
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
