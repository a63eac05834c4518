import { isDecimalText } from '../../../shared/decimal/decimal-text';
import { formulas, terms } from '../../../shared/engine/formulas';
import type { TraceNode } from '../../../shared/engine/trace-node';
import {
  formatExact,
  formatPrice,
  formatRatio,
  formatScale,
  formatUnits,
  formatYuan,
  type Language,
} from '../../../shared/i18n/format';
import type { Messages } from '../../../shared/i18n/zh-cn';
import { originSentence } from '../../ui/origin-sentence';

/** One step of a trace as the card shows it. */
export interface TraceLine {
  readonly name: string;
  /** `B = M − E`; absent for an input. */
  readonly expression: string | null;
  /** The same with the numbers in place of the symbols; absent for an input. */
  readonly numbers: string | null;
  readonly value: string;
  /** What the step does, or where the input came from. */
  readonly note: string;
}

interface Words {
  readonly messages: Messages;
  readonly language: Language;
}

/** The steps that lead to a figure, the figure first; every step and input once. */
export function traceLines(node: TraceNode, words: Words): readonly TraceLine[] {
  const seen = new Map<string, TraceNode>();
  collect(node, seen);
  const nodes = [...seen.values()];
  const steps = nodes.filter((candidate) => candidate.kind === 'formula');
  const inputs = nodes.filter((candidate) => candidate.kind !== 'formula');
  return [...steps, ...inputs].map((candidate) => lineOf(candidate, words));
}

function collect(node: TraceNode, seen: Map<string, TraceNode>): void {
  const key = `${node.kind} ${node.term}`;
  if (seen.has(key)) return;
  seen.set(key, node);
  if (node.kind === 'formula') for (const term of node.terms) collect(term, seen);
}

function lineOf(node: TraceNode, words: Words): TraceLine {
  const { messages } = words;
  const { symbol } = terms[node.term];
  const name = `${messages.trace.terms[node.term]} ${symbol}`;
  const value = valueWords(node, words);
  switch (node.kind) {
    case 'formula':
      return {
        name,
        expression: formulas[node.formula].expression,
        numbers: withNumbers(node, words),
        value,
        note: messages.trace.formulas[node.formula],
      };
    case 'sum':
      return {
        name,
        expression: formulas[node.formula].expression,
        numbers: null,
        value,
        note: messages.trace.formulas[node.formula],
      };
    case 'varietyInput':
      return {
        name,
        expression: null,
        numbers: null,
        value,
        note: originSentence(messages, node.origin),
      };
    case 'planInput':
      return { name, expression: null, numbers: null, value, note: messages.desk.origins.typed };
    case 'parameter':
      return {
        name,
        expression: null,
        numbers: null,
        value,
        note: node.source.title[words.language],
      };
  }
}

/** The right side of the expression with each symbol replaced by its number. */
function withNumbers(node: Extract<TraceNode, { kind: 'formula' }>, words: Words): string | null {
  const right = formulas[node.formula].expression.split(' = ')[1];
  if (right === undefined) return null;
  const numbers = new Map(
    node.terms.map((term) => [terms[term.term].symbol, valueWords(term, words)]),
  );
  const isLookedUp = node.terms.some((term) => term.term === node.term);
  if (isLookedUp || ![...numbers.keys()].every((symbol) => right.includes(symbol))) return null;
  return right.replaceAll(/[\p{L}\d*⁻]+/gu, (word) => numbers.get(word) ?? word);
}

function valueWords(node: TraceNode, { messages, language }: Words): string {
  const { value } = node;
  if (!isDecimalText(value)) return value ?? messages.common.unknownFigure;
  switch (terms[node.term].unit) {
    case 'yuan':
      return formatYuan(value as Parameters<typeof formatYuan>[0], language);
    case 'price':
      return formatPrice(value as Parameters<typeof formatPrice>[0], language);
    case 'ratio':
      return formatRatio(value as Parameters<typeof formatRatio>[0], language);
    case 'units':
      return formatUnits(value as Parameters<typeof formatUnits>[0], language);
    case 'scale':
      return formatScale(value as Parameters<typeof formatScale>[0], language);
    case 'score':
    case 'count':
      return formatExact(value, language);
  }
}
