import { assertNever } from '../assert';
import type { Decimal } from '../decimal/decimal';
import type { PlanDocument, Variety } from '../plan/plan';
import { quotientOf } from '../plan/price-quotient';
import { type VarietyField } from '../plan/variety-entries';
import type { Term } from './formula-terms';
import {
  formulaNode,
  type TracedInput,
  tracedInputs,
  type TraceNode,
  traceText,
  type VarietyFigure,
} from './trace-node';
import { averageSelectedPriceYuan } from './variety-inputs';

interface Subject {
  readonly plan: PlanDocument;
  readonly variety: Variety;
}

export function isTracedInput(figure: VarietyFigure): figure is TracedInput {
  return tracedInputs.some((input) => input === figure);
}

/** Where an input of a variety comes from, whether or not its other inputs are there. */
export function traceInput({ plan, variety }: Subject, input: TracedInput): TraceNode {
  switch (input) {
    case 'winners': {
      const value = variety.winners === null ? null : String(variety.winners);
      return inputNode(variety, input, { field: input, value });
    }
    case 'fundRatio':
      return variety.fundRatio === null
        ? { kind: 'planInput', term: input, value: plan.fundRatio }
        : inputNode(variety, input, { field: input, value: variety.fundRatio });
    case 'expenditureFundRatio':
      return variety.expenditureFundRatio === null
        ? traceInput({ plan, variety }, 'fundRatio')
        : inputNode(variety, input, { field: input, value: variety.expenditureFundRatio });
    case 'selectedPriceYuan':
      return selectedPriceNode(variety);
    case 'purchasedUnits':
      return purchasedNode(variety);
    case 'preVbpPriceYuan':
      return priceNode(variety, { term: input, price: input });
    case 'baseUnits':
    case 'insuredShareRatio':
      return inputNode(variety, input, { field: input, value: variety[input] });
    default:
      return assertNever(input);
  }
}

/** A value that stands in the variety as it was typed or read. */
export function inputNode(
  variety: Variety,
  term: Term,
  input: { readonly field: VarietyField; readonly value: Decimal | string | null },
): TraceNode {
  const origin = variety.origins[input.field] ?? null;
  return { kind: 'varietyInput', term, value: traceText(input.value), origin };
}

type PricedField = Parameters<typeof quotientOf>[1];

/** What the price of a history is the quotient of. */
const QUOTIENTS = {
  preVbpPriceYuan: {
    formula: 'preVbpPriceFromPurchases',
    amount: 'preVbpAmountYuan',
    units: 'preVbpUnits',
  },
  selectedPriceYuan: {
    formula: 'selectedPriceFromPurchases',
    amount: 'selectedBoughtYuan',
    units: 'selectedBoughtUnits',
  },
  mainSelectedPriceYuan: {
    formula: 'mainSelectedPriceFromPurchases',
    amount: 'selectedBoughtYuan',
    units: 'selectedBoughtUnits',
  },
  nonSelectedPriceYuan: {
    formula: 'nonSelectedPriceFromPurchases',
    amount: 'nonSelectedBoughtYuan',
    units: 'nonSelectedBoughtUnits',
  },
} as const satisfies Partial<Record<Term, object>>;

/** A price as typed, or amount ÷ units where it follows from purchases. */
export function priceNode(
  variety: Variety,
  { term, price }: { readonly term: keyof typeof QUOTIENTS; readonly price: PricedField },
): TraceNode {
  const field = price === 'nonSelectedPriceYuan' ? 'nonSelected' : price;
  const { nonSelected } = variety;
  const demandPrice = nonSelected.kind === 'demand' ? nonSelected.nonSelectedPriceYuan : null;
  const value = price === 'nonSelectedPriceYuan' ? demandPrice : variety[price];
  const quotient = quotientOf(variety, price);
  if (quotient === null) return inputNode(variety, term, { field, value });
  const { formula, amount, units } = QUOTIENTS[term];
  return formulaNode({ term, value, formula }, [
    inputNode(variety, amount, { field, value: quotient.amountYuan }),
    inputNode(variety, units, { field, value: quotient.units }),
  ]);
}

/** The typed price, or the average over several selected products. */
function selectedPriceNode(variety: Variety): TraceNode {
  const term = 'selectedPriceYuan';
  if (variety.additionalSelected.length === 0) {
    return priceNode(variety, { term, price: term });
  }
  const field = 'additionalSelected';
  return formulaNode(
    { term, value: averageSelectedPriceYuan(variety), formula: 'averageSelectedPrice' },
    [
      priceNode(variety, { term: 'mainSelectedPriceYuan', price: term }),
      ...variety.additionalSelected.flatMap((product) => [
        inputNode(variety, 'otherPortionRatio', { field, value: product.agreedPortionRatio }),
        inputNode(variety, 'otherSelectedPriceYuan', { field, value: product.priceYuan }),
      ]),
    ],
  );
}

/** X as typed or read, else the selected part of a fixed demand. */
function purchasedNode(variety: Variety): TraceNode {
  const { selectedUnits, nonSelected } = variety;
  const term = 'purchasedUnits';
  return selectedUnits === null && nonSelected.kind === 'demand'
    ? inputNode(variety, term, { field: 'nonSelected', value: nonSelected.selectedUnits })
    : inputNode(variety, term, { field: 'selectedUnits', value: selectedUnits });
}
