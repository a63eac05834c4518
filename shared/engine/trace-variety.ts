import { assertNever } from '../assert';
import { Decimal, quotient } from '../decimal/decimal';
import type { PlanDocument, Variety } from '../plan/plan';
import { retentionRatio } from '../policy/retention-scheme';
import { countingFormulas } from './counted-balance';
import { groupOf, isInScope } from './evaluate-variety';
import { formulas } from './formulas';
import { lostByOneYuan } from './group-standing';
import { shareOfWhole } from './red-line';
import { inputNode, isTracedInput, priceNode, traceInput } from './trace-inputs';
import {
  formulaNode,
  type TracedInput,
  type TraceNode,
  traceText,
  type VarietyFigure,
} from './trace-node';
import { retentionRatioNode } from './trace-retention-ratio';
import { traceGroup } from './trace-sums';
import { readInputs, type VarietyInputs } from './variety-inputs';
import { type VarietyNumbers, varietyNumbers } from './variety-numbers';

interface Evaluated {
  readonly plan: PlanDocument;
  readonly variety: Variety;
  readonly inputs: VarietyInputs;
  readonly numbers: VarietyNumbers;
}

/** How a figure of a variety came about, or where an input comes from; `null` for a figure whose inputs are incomplete, or that the variety does not have. */
export function traceVariety(
  plan: PlanDocument,
  variety: Variety,
  figure: VarietyFigure,
): TraceNode | null {
  if (isTracedInput(figure)) return traceInput({ plan, variety }, figure);
  const read = readInputs(variety, plan);
  if (read.kind === 'missing') return null;
  const numbers = varietyNumbers(variety, read.inputs, plan);
  return figureNode({ plan, variety, inputs: read.inputs, numbers }, figure);
}

function figureNode(
  from: Evaluated,
  figure: Exclude<VarietyFigure, TracedInput>,
): TraceNode | null {
  switch (figure) {
    case 'agreedShareRatio':
      return shareNode(from);
    case 'agreedUnits':
      return agreedUnitsNode(from);
    case 'nonSelectedYuan':
      return nonSelectedNode(from);
    case 'fundFactorRatio':
      return fundFactorNode(from);
    case 'expenditureFactorRatio':
      return expenditureFactorNode(from);
    case 'budgetYuan':
      return budgetNode(from);
    case 'expenditureYuan':
      return expenditureNode(from);
    case 'balanceBaseYuan':
      return formulaNode(
        { term: 'balanceBaseYuan', value: from.numbers.balanceBaseYuan, formula: 'balanceBase' },
        [budgetNode(from), expenditureNode(from)],
      );
    case 'breakEvenNonSelectedYuan':
      return breakEvenNode(from);
    case 'headroomYuan':
      return headroomNode(from);
    case 'redLineYuan':
      return redLineNode(from);
    case 'completionRatio':
      return completionNode(from);
    case 'nonSelectedAmountShareRatio':
      return amountShareNode(from);
    case 'lostPerYuanRatio':
      return lostPerYuanNode(from);
    default:
      return assertNever(figure);
  }
}

function shareNode(from: Evaluated): TraceNode {
  const { variety, inputs, plan } = from;
  const term = 'agreedShareRatio';
  if (variety.agreedUnits !== null) {
    const value = inputs.agreedShareRatio;
    return formulaNode({ term, value, formula: 'agreedShareFromVolume' }, [
      agreedUnitsNode(from),
      traceInput(from, 'baseUnits'),
    ]);
  }
  if (variety.agreedShareRatio !== null || variety.winners === null) {
    return inputNode(from.variety, term, { field: term, value: inputs.agreedShareRatio });
  }
  const { source } = plan.policy.shareTables;
  const value = traceText(inputs.agreedShareRatio);
  return formulaNode({ term, value, formula: 'agreedShareFromWinners' }, [
    traceInput(from, 'winners'),
    { kind: 'parameter', term, value, source },
  ]);
}

function agreedUnitsNode(from: Evaluated): TraceNode {
  const { variety, inputs } = from;
  if (variety.agreedUnits !== null) {
    return inputNode(from.variety, 'agreedUnits', {
      field: 'agreedUnits',
      value: variety.agreedUnits,
    });
  }
  return formulaNode({ term: 'agreedUnits', value: inputs.agreedUnits, formula: 'agreedUnits' }, [
    shareNode(from),
    traceInput(from, 'baseUnits'),
  ]);
}

function nonSelectedNode(from: Evaluated): TraceNode {
  const { nonSelected } = from.variety;
  const field = 'nonSelected';
  if (nonSelected.kind === 'amount') {
    return inputNode(from.variety, 'nonSelectedYuan', { field, value: nonSelected.amountYuan });
  }
  const value = from.numbers.nonSelectedYuan;
  return formulaNode({ term: 'nonSelectedYuan', value, formula: 'nonSelectedFromDemand' }, [
    inputNode(from.variety, 'demandUnits', { field, value: nonSelected.demandUnits }),
    inputNode(from.variety, 'demandSelectedUnits', { field, value: nonSelected.selectedUnits }),
    nonSelectedPriceNode(from.variety),
  ]);
}

function nonSelectedPriceNode(variety: Variety): TraceNode {
  const price = 'nonSelectedPriceYuan';
  return priceNode(variety, { term: price, price });
}

function fundFactorNode(from: Evaluated): TraceNode {
  return formulaNode(
    { term: 'fundFactorRatio', value: from.numbers.fundFactorRatio, formula: 'fundFactor' },
    [traceInput(from, 'fundRatio'), traceInput(from, 'insuredShareRatio')],
  );
}

function expenditureFactorNode(from: Evaluated): TraceNode {
  const value = from.numbers.expenditureFactorRatio;
  const isSame = from.variety.expenditureFundRatio === null;
  const formula = isSame ? 'sameExpenditureFactor' : 'expenditureFactor';
  return formulaNode({ term: 'expenditureFactorRatio', value, formula }, [
    traceInput(from, 'expenditureFundRatio'),
    traceInput(from, 'insuredShareRatio'),
  ]);
}

function budgetNode(from: Evaluated): TraceNode {
  return formulaNode({ term: 'budgetYuan', value: from.numbers.budgetYuan, formula: 'budget' }, [
    traceInput(from, 'baseUnits'),
    traceInput(from, 'preVbpPriceYuan'),
    fundFactorNode(from),
  ]);
}

function expenditureNode(from: Evaluated): TraceNode {
  return formulaNode(
    { term: 'expenditureYuan', value: from.numbers.expenditureYuan, formula: 'expenditure' },
    [
      agreedUnitsNode(from),
      traceInput(from, 'selectedPriceYuan'),
      nonSelectedNode(from),
      expenditureFactorNode(from),
    ],
  );
}

function breakEvenNode(from: Evaluated): TraceNode {
  const made = { term: 'breakEvenNonSelectedYuan', value: from.numbers.breakEvenYuan } as const;
  const before = [traceInput(from, 'baseUnits'), traceInput(from, 'preVbpPriceYuan')];
  const agreed = [agreedUnitsNode(from), traceInput(from, 'selectedPriceYuan')];
  if (from.variety.expenditureFundRatio === null) {
    return formulaNode({ ...made, formula: 'breakEven' }, [...before, ...agreed]);
  }
  const ratios = [traceInput(from, 'fundRatio'), traceInput(from, 'expenditureFundRatio')];
  return formulaNode({ ...made, formula: 'breakEvenByRatios' }, [...before, ...ratios, ...agreed]);
}

function headroomNode(from: Evaluated): TraceNode {
  const { breakEvenYuan, nonSelectedYuan } = from.numbers;
  const value = breakEvenYuan.minus(nonSelectedYuan);
  return formulaNode({ term: 'headroomYuan', value, formula: 'headroom' }, [
    breakEvenNode(from),
    nonSelectedNode(from),
  ]);
}

/** X; the agreed volume where nobody knows it. */
function purchasedNode(from: Evaluated): TraceNode {
  return from.inputs.purchasedUnits === null
    ? agreedUnitsNode(from)
    : traceInput(from, 'purchasedUnits');
}

function redLineNode(from: Evaluated): TraceNode {
  const { value: redLine, source } = from.plan.policy.redLine;
  const value = from.numbers.redLineYuan;
  const limit: TraceNode = {
    kind: 'parameter',
    term: 'limitRatio',
    value: redLine.shareRatio,
    source,
  };
  if (redLine.measure === 'amount') {
    return formulaNode({ term: 'redLineYuan', value, formula: 'redLineByAmount' }, [
      limit,
      purchasedNode(from),
      traceInput(from, 'selectedPriceYuan'),
    ]);
  }
  return formulaNode({ term: 'redLineYuan', value, formula: 'redLineByQuantity' }, [
    limit,
    purchasedNode(from),
    nonSelectedPriceNode(from.variety),
  ]);
}

function completionNode(from: Evaluated): TraceNode {
  const { purchasedUnits, agreedUnits } = from.inputs;
  const value =
    purchasedUnits === null || agreedUnits.isZero() ? null : quotient(purchasedUnits, agreedUnits);
  return formulaNode({ term: 'completionRatio', value, formula: 'completion' }, [
    traceInput(from, 'purchasedUnits'),
    agreedUnitsNode(from),
  ]);
}

function amountShareNode(from: Evaluated): TraceNode {
  const { purchasedAmountYuan, nonSelectedYuan } = from.numbers;
  const value =
    purchasedAmountYuan === null ? null : shareOfWhole(nonSelectedYuan, purchasedAmountYuan);
  return formulaNode(
    { term: 'nonSelectedAmountShareRatio', value, formula: 'nonSelectedAmountShare' },
    [
      nonSelectedNode(from),
      traceInput(from, 'purchasedUnits'),
      traceInput(from, 'selectedPriceYuan'),
    ],
  );
}

/** What is retained less for one further yuan of non-selected spending; `null` out of scope, where nothing is. */
function lostPerYuanNode(from: Evaluated): TraceNode | null {
  const { plan, variety } = from;
  const term = 'lostPerYuanRatio';
  const { expenditureFactorRatio } = from.numbers;
  const group = isInScope(variety, plan)
    ? traceGroup(plan, groupOf(variety, plan), 'balanceBaseYuan')
    : null;
  if (group === null || group.value === null) return null;
  const rule = { policy: plan.policy, retentionRatio: retentionRatio(plan.policy, plan.score) };
  const value = lostByOneYuan(rule, new Decimal(group.value), expenditureFactorRatio);
  const [ratio, factor] = [retentionRatioNode(plan), expenditureFactorNode(from)];
  const { lostPerYuan: formula } = countingFormulas(plan.policy);
  const isWithGroup = formulas[formula].terms.includes(group.term);
  return formulaNode(
    { term, value, formula },
    isWithGroup ? [ratio, group, factor] : [ratio, factor],
  );
}
