import { type DecimalText } from '../../../shared/decimal/decimal-text';
import { compareSortKeys, sizeOf, sortKey } from '../../../shared/decimal/text-arithmetic';
import type { Term } from '../../../shared/engine/formula-terms';
import { formulas } from '../../../shared/engine/formulas';
import type { TracedFigure } from '../../../shared/engine/trace';
import type { TraceNode } from '../../../shared/engine/trace-node';
import { originSentence } from '../../ui/origin-sentence';
import { figureOfAddend, figureOfStep } from './trace-targets';
import { formulaNumbers, termName, termUnit, termValue, type TraceWords } from './trace-words';

/** What a card needs to know besides the trace. */
export interface TraceContext {
  readonly words: TraceWords;
  readonly traced: TracedFigure;
  /** The variety's minimum preparation unit; empty where there is none. */
  readonly unitWord: string;
  readonly scenarioName: string;
  /** Inputs of the whole plan that the scenario has of its own. */
  readonly ownTerms: readonly Term[];
}

export interface ShownValue {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  /** Empty where the value names it itself. */
  readonly unit: string;
}

/** A part of a trace: what a formula makes, what is added up, or what was typed, read or set. */
export type TracePart =
  | (ShownValue & {
      readonly kind: 'formula';
      readonly expression: string;
      /** The right side with numbers; `null` where a term is not known by number. */
      readonly numbers: string | null;
      readonly note: string;
      /** The figure with a trace of its own that this is. */
      readonly opens: TracedFigure | null;
      readonly parts: readonly TracePart[];
    })
  | (ShownValue & {
      readonly kind: 'sum';
      readonly expression: string;
      readonly note: string;
      readonly opens: TracedFigure | null;
      /** The largest first, whatever their sign. */
      readonly addends: readonly TraceAddend[];
    })
  | (ShownValue & { readonly kind: 'given'; readonly origin: string });

export interface TraceAddend extends ShownValue {
  readonly opens: TracedFigure | null;
}

/** A trace in words; what it is made of below it. */
export function tracePart(node: TraceNode, context: TraceContext, key = 'figure'): TracePart {
  const shown = shownValue(node, context, key);
  // A card does not open itself.
  const opens = key === 'figure' ? null : figureOfStep(node, context.traced);
  const { messages } = context.words;
  switch (node.kind) {
    case 'formula':
      return {
        ...shown,
        kind: 'formula',
        expression: formulas[node.formula].expression,
        numbers: formulaNumbers(node, context.words),
        note: messages.trace.formulas[node.formula],
        opens,
        parts: node.terms.map((term, index) => tracePart(term, context, `${key}.${String(index)}`)),
      };
    case 'sum':
      return {
        ...shown,
        kind: 'sum',
        expression: formulas[node.formula].expression,
        note: messages.trace.formulas[node.formula],
        opens,
        addends: addendsOf(node, context, key),
      };
    case 'varietyInput':
    case 'planInput':
    case 'parameter':
      return { ...shown, kind: 'given', origin: originOf(node, context) };
  }
}

export function shownValue(
  node: TraceNode,
  { words, unitWord }: TraceContext,
  key: string,
): ShownValue {
  return {
    key,
    name: termName(node.term, words),
    value: termValue(node, words),
    unit: node.value === null ? '' : termUnit(node.term, unitWord, words),
  };
}

type SumNode = Extract<TraceNode, { readonly kind: 'sum' }>;

function addendsOf(node: SumNode, context: TraceContext, key: string): readonly TraceAddend[] {
  const { words } = context;
  const unit = termUnit(node.term, context.unitWord, words);
  return node.addends
    .map((addend, index) => ({
      addend,
      index,
      size: sortKey(sizeOf(addend.value as DecimalText<string>)),
    }))
    .sort((left, right) => compareSortKeys(right.size, left.size))
    .map(({ addend, index }) => ({
      key: `${key}.${String(index)}`,
      name: addend.of.kind === 'group' ? groupName(addend.name, words) : addend.name,
      value: termValue({ term: node.term, value: addend.value }, words),
      unit,
      opens: figureOfAddend(node.formula, addend),
    }));
}

/** A settlement group; where the whole hospital is one it has no name. */
export function groupName(group: string, { messages }: TraceWords): string {
  const { card } = messages.trace;
  return group === '' ? card.oneGroup : card.group({ name: group });
}

type GivenNode = Extract<TraceNode, { readonly kind: 'varietyInput' | 'planInput' | 'parameter' }>;

function originOf(node: GivenNode, { words, scenarioName, ownTerms }: TraceContext): string {
  const { messages, language } = words;
  if (node.kind === 'parameter')
    return messages.trace.card.parameter({ title: node.source.title[language] });
  if (node.value === null) return messages.trace.card.notGiven;
  if (node.kind === 'varietyInput') return originSentence(messages, node.origin);
  return ownTerms.includes(node.term)
    ? messages.desk.origins.scenario({ name: scenarioName })
    : messages.desk.origins.typed;
}
