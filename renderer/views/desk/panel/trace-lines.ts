import { formulas } from '../../../../shared/engine/formulas';
import type { TraceNode } from '../../../../shared/engine/trace-node';
import { originSentence } from '../../../ui/origin-sentence';
import {
  formulaNumbers,
  isLookup,
  termName,
  termValue,
  type TraceWords,
} from '../../trace/trace-words';

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

/** The steps that lead to a figure, the figure first; every step and input once. */
export function traceLines(node: TraceNode, words: TraceWords): readonly TraceLine[] {
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

function lineOf(node: TraceNode, words: TraceWords): TraceLine {
  const { messages } = words;
  const name = termName(node.term, words);
  const value = termValue(node, words);
  switch (node.kind) {
    case 'formula':
      return {
        name,
        expression: formulas[node.formula].expression,
        numbers: isLookup(node) ? null : formulaNumbers(node, words),
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
