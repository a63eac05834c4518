import { assertNever } from '../assert';
import { type Decimal, quotient } from '../decimal/decimal';
import type { PlanDocument, Variety, VarietyField } from '../plan/plan';
import type { TermId } from '../terms';
import { shareOfWhole } from './red-line';
import { formulaNode, plainText, type TraceNode, type VarietyFigure } from './trace-node';
import { readInputs, type VarietyInputs } from './variety-inputs';
import { type VarietyNumbers, varietyNumbers } from './variety-numbers';

interface Evaluated {
  readonly plan: PlanDocument;
  readonly variety: Variety;
  readonly inputs: VarietyInputs;
  readonly numbers: VarietyNumbers;
}

/** How a figure of a variety came about; `null` while its inputs are incomplete. */
export function traceVariety(
  plan: PlanDocument,
  variety: Variety,
  figure: VarietyFigure,
): TraceNode | null {
  const read = readInputs(variety, plan);
  if (read.kind === 'missing') return null;
  const numbers = varietyNumbers(variety, read.inputs, plan);
  return figureNode({ plan, variety, inputs: read.inputs, numbers }, figure);
}

function figureNode(from: Evaluated, figure: VarietyFigure): TraceNode {
  switch (figure) {
    case 'agreedShareRatio':
      return shareNode(from);
    case 'agreedUnits':
      return agreedUnitsNode(from);
    case 'nonSelectedYuan':
      return nonSelectedNode(from);
    case 'fundFactorRatio':
      return fundFactorNode(from);
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
    default:
      return assertNever(figure);
  }
}

function inputNode(
  from: Evaluated,
  term: TermId,
  input: { readonly field: VarietyField; readonly value: Decimal | string | null },
): TraceNode {
  const origin = from.variety.origins[input.field] ?? null;
  return { kind: 'varietyInput', term, value: plainText(input.value), origin };
}

function baseUnitsNode(from: Evaluated): TraceNode {
  return inputNode(from, 'baseUnits', { field: 'baseUnits', value: from.variety.baseUnits });
}

function shareNode(from: Evaluated): TraceNode {
  const { variety, inputs, plan } = from;
  const term = 'agreedShareRatio';
  if (variety.agreedUnits !== null) {
    const value = inputs.agreedShareRatio;
    return formulaNode({ term, value, formula: 'agreedShareFromVolume' }, [
      agreedUnitsNode(from),
      baseUnitsNode(from),
    ]);
  }
  if (variety.agreedShareRatio !== null || variety.winners === null) {
    return inputNode(from, term, { field: term, value: inputs.agreedShareRatio });
  }
  const { source } = plan.policy.shareTables;
  const value = plainText(inputs.agreedShareRatio);
  return formulaNode({ term, value, formula: 'agreedShareFromWinners' }, [
    inputNode(from, 'winners', { field: 'winners', value: String(variety.winners) }),
    { kind: 'parameter', term, value, source },
  ]);
}

function agreedUnitsNode(from: Evaluated): TraceNode {
  const { variety, inputs } = from;
  if (variety.agreedUnits !== null) {
    return inputNode(from, 'agreedUnits', { field: 'agreedUnits', value: variety.agreedUnits });
  }
  return formulaNode({ term: 'agreedUnits', value: inputs.agreedUnits, formula: 'agreedUnits' }, [
    shareNode(from),
    baseUnitsNode(from),
  ]);
}

function priceNode(from: Evaluated): TraceNode {
  return inputNode(from, 'preVbpPriceYuan', {
    field: 'preVbpPriceYuan',
    value: from.variety.preVbpPriceYuan,
  });
}

/** The typed price, or the average over several selected products. */
function selectedPriceNode(from: Evaluated): TraceNode {
  const { variety, inputs } = from;
  const value = variety.selectedPriceYuan;
  if (variety.additionalSelected.length === 0) {
    return inputNode(from, 'selectedPriceYuan', { field: 'selectedPriceYuan', value });
  }
  const field = 'additionalSelected';
  return formulaNode(
    { term: 'selectedPriceYuan', value: inputs.selectedPriceYuan, formula: 'averageSelectedPrice' },
    [
      inputNode(from, 'mainSelectedPriceYuan', { field: 'selectedPriceYuan', value }),
      ...variety.additionalSelected.flatMap((product) => [
        inputNode(from, 'otherPortionRatio', { field, value: product.agreedPortionRatio }),
        inputNode(from, 'otherSelectedPriceYuan', { field, value: product.priceYuan }),
      ]),
    ],
  );
}

function nonSelectedNode(from: Evaluated): TraceNode {
  const { nonSelected } = from.variety;
  const field = 'nonSelected';
  if (nonSelected.kind === 'amount') {
    return inputNode(from, 'nonSelectedYuan', { field, value: nonSelected.amountYuan });
  }
  const value = from.numbers.nonSelectedYuan;
  return formulaNode({ term: 'nonSelectedYuan', value, formula: 'nonSelectedFromDemand' }, [
    inputNode(from, 'demandUnits', { field, value: nonSelected.demandUnits }),
    inputNode(from, 'demandSelectedUnits', { field, value: nonSelected.selectedUnits }),
    inputNode(from, 'nonSelectedPriceYuan', { field, value: nonSelected.nonSelectedPriceYuan }),
  ]);
}

function fundFactorNode(from: Evaluated): TraceNode {
  const { variety, plan, numbers } = from;
  const fund: TraceNode =
    variety.fundRatio === null
      ? { kind: 'planInput', term: 'fundRatio', value: plan.fundRatio }
      : inputNode(from, 'fundRatio', { field: 'fundRatio', value: variety.fundRatio });
  return formulaNode(
    { term: 'fundFactorRatio', value: numbers.fundFactorRatio, formula: 'fundFactor' },
    [
      fund,
      inputNode(from, 'insuredShareRatio', {
        field: 'insuredShareRatio',
        value: variety.insuredShareRatio,
      }),
    ],
  );
}

function budgetNode(from: Evaluated): TraceNode {
  return formulaNode({ term: 'budgetYuan', value: from.numbers.budgetYuan, formula: 'budget' }, [
    baseUnitsNode(from),
    priceNode(from),
    fundFactorNode(from),
  ]);
}

function expenditureNode(from: Evaluated): TraceNode {
  return formulaNode(
    { term: 'expenditureYuan', value: from.numbers.expenditureYuan, formula: 'expenditure' },
    [agreedUnitsNode(from), selectedPriceNode(from), nonSelectedNode(from), fundFactorNode(from)],
  );
}

function breakEvenNode(from: Evaluated): TraceNode {
  const value = from.numbers.breakEvenYuan;
  return formulaNode({ term: 'breakEvenNonSelectedYuan', value, formula: 'breakEven' }, [
    baseUnitsNode(from),
    priceNode(from),
    agreedUnitsNode(from),
    selectedPriceNode(from),
  ]);
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
  const { variety, inputs } = from;
  if (inputs.purchasedUnits === null) return agreedUnitsNode(from);
  const field = variety.selectedUnits === null ? 'nonSelected' : 'selectedUnits';
  return inputNode(from, 'purchasedUnits', { field, value: inputs.purchasedUnits });
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
  const { nonSelected } = from.variety;
  if (redLine.measure === 'amount') {
    return formulaNode({ term: 'redLineYuan', value, formula: 'redLineByAmount' }, [
      limit,
      purchasedNode(from),
      selectedPriceNode(from),
    ]);
  }
  return formulaNode({ term: 'redLineYuan', value, formula: 'redLineByQuantity' }, [
    limit,
    purchasedNode(from),
    inputNode(from, 'nonSelectedPriceYuan', {
      field: 'nonSelected',
      value: nonSelected.kind === 'demand' ? nonSelected.nonSelectedPriceYuan : null,
    }),
  ]);
}

function completionNode(from: Evaluated): TraceNode {
  const { purchasedUnits, agreedUnits } = from.inputs;
  const value =
    purchasedUnits === null || agreedUnits.isZero() ? null : quotient(purchasedUnits, agreedUnits);
  return formulaNode({ term: 'completionRatio', value, formula: 'completion' }, [
    purchasedOrUnknownNode(from),
    agreedUnitsNode(from),
  ]);
}

function amountShareNode(from: Evaluated): TraceNode {
  const { purchasedAmountYuan, nonSelectedYuan } = from.numbers;
  const value =
    purchasedAmountYuan === null ? null : shareOfWhole(nonSelectedYuan, purchasedAmountYuan);
  return formulaNode(
    { term: 'nonSelectedAmountShareRatio', value, formula: 'nonSelectedAmountShare' },
    [nonSelectedNode(from), purchasedOrUnknownNode(from), selectedPriceNode(from)],
  );
}

function purchasedOrUnknownNode(from: Evaluated): TraceNode {
  return from.inputs.purchasedUnits === null
    ? inputNode(from, 'purchasedUnits', { field: 'selectedUnits', value: null })
    : purchasedNode(from);
}
