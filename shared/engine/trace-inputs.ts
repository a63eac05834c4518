import { assertNever } from '../assert';
import type { Decimal } from '../decimal/decimal';
import type { PlanDocument, Variety, VarietyField } from '../plan/plan';
import type { TermId } from '../terms';
import {
  formulaNode,
  plainText,
  type TracedInput,
  tracedInputs,
  type TraceNode,
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
    case 'selectedPriceYuan':
      return selectedPriceNode(variety);
    case 'purchasedUnits':
      return purchasedNode(variety);
    case 'baseUnits':
    case 'preVbpPriceYuan':
    case 'insuredShareRatio':
      return inputNode(variety, input, { field: input, value: variety[input] });
    default:
      return assertNever(input);
  }
}

/** A value that stands in the variety as it was typed or read. */
export function inputNode(
  variety: Variety,
  term: TermId,
  input: { readonly field: VarietyField; readonly value: Decimal | string | null },
): TraceNode {
  const origin = variety.origins[input.field] ?? null;
  return { kind: 'varietyInput', term, value: plainText(input.value), origin };
}

/** The typed price, or the average over several selected products. */
function selectedPriceNode(variety: Variety): TraceNode {
  const term = 'selectedPriceYuan';
  const value = variety.selectedPriceYuan;
  if (variety.additionalSelected.length === 0) {
    return inputNode(variety, term, { field: term, value });
  }
  const field = 'additionalSelected';
  return formulaNode(
    { term, value: averageSelectedPriceYuan(variety), formula: 'averageSelectedPrice' },
    [
      inputNode(variety, 'mainSelectedPriceYuan', { field: term, value }),
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
