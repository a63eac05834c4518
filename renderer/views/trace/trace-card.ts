import { isDecimalText } from '../../../shared/decimal/decimal-text';
import { terms } from '../../../shared/engine/formula-terms';
import { formulas } from '../../../shared/engine/formulas';
import type { TraceNode } from '../../../shared/engine/trace-node';
import { formatExact } from '../../../shared/i18n/format';
import type { ParameterSource } from '../../../shared/policy/policy';
import {
  type ShownValue,
  shownValue,
  type TraceContext,
  type TracePart,
  tracePart,
} from './trace-steps';

export type TraceGiven = Extract<TracePart, { readonly kind: 'given' }>;

export interface TraceParameter extends ShownValue {
  readonly source: ParameterSource;
}

/** A figure's trace as it is shown and copied. */
export interface TraceCardContent {
  readonly root: TracePart;
  /** Every digit, where more are known than shown. */
  readonly exact: string | null;
  /** Whether the formula is published, derived or assumed; `null` for an input. */
  readonly basis: string | null;
  readonly inputs: readonly TraceGiven[];
  readonly parameters: readonly TraceParameter[];
  /** Whether it adds up varieties, whose inputs stand in traces of their own. */
  readonly hasSum: boolean;
  readonly rounding: string;
}

/** Everything a card says of a figure; every input and parameter once. */
export function traceCard(node: TraceNode, context: TraceContext): TraceCardContent {
  const { trace } = context.words.messages;
  const nodes = nodesOf(node);
  const inputs = nodes.flatMap((each): readonly TraceGiven[] => {
    if (each.kind !== 'varietyInput' && each.kind !== 'planInput') return [];
    const part = tracePart(each, context, each.term);
    return part.kind === 'given' ? [part] : [];
  });
  const parameters = nodes.flatMap((each): readonly TraceParameter[] =>
    each.kind === 'parameter'
      ? [{ ...shownValue(each, context, each.term), source: each.source }]
      : [],
  );
  const hasSum = nodes.some(({ kind }) => kind === 'sum');
  // What a sum adds up may hold quotients of its own: prices from purchases.
  const isRounded = hasSum || nodes.some((each) => roundingOf(each) === 'quotient');
  return {
    root: tracePart(node, context),
    exact: exactDigits(node, context),
    basis: 'formula' in node ? trace.bases[formulas[node.formula].basis] : null,
    inputs: once(inputs),
    parameters: once(parameters),
    hasSum,
    rounding: isRounded ? trace.card.roundedQuotient : trace.card.unrounded,
  };
}

function nodesOf(node: TraceNode): readonly TraceNode[] {
  return node.kind === 'formula' ? [node, ...node.terms.flatMap(nodesOf)] : [node];
}

function roundingOf(node: TraceNode): 'none' | 'quotient' {
  return 'formula' in node ? formulas[node.formula].rounding : 'none';
}

/** Several selected products have a price each: the same term may stand there with other values. */
function once<Item extends ShownValue>(items: readonly Item[]): readonly Item[] {
  const byValue = new Map(items.map((item) => [`${item.name} ${item.value}`, item]));
  return [...byValue].map(([key, item]) => ({ ...item, key }));
}

/** How many decimals the screen shows of each unit; a ratio as a percentage with two. */
const SHOWN_DECIMALS = { yuan: 2, price: 4, ratio: 4, units: 4, scale: 3 } as const;

function exactDigits({ term, value }: TraceNode, { words }: TraceContext): string | null {
  const { unit } = terms[term];
  if (!isDecimalText(value) || unit === 'score' || unit === 'count') return null;
  const exact = formatExact(value, words.language);
  const decimals = exact.split('.')[1]?.length ?? 0;
  return decimals > SHOWN_DECIMALS[unit] ? exact : null;
}
