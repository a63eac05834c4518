import { isDecimalText } from '../../../shared/decimal/decimal-text';
import type { Term } from '../../../shared/engine/formula-terms';
import { terms } from '../../../shared/engine/formula-terms';
import { formulas } from '../../../shared/engine/formulas';
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
import { termWord } from '../../../shared/i18n/term-word';
import type { Messages } from '../../../shared/i18n/zh-cn';

export interface TraceWords {
  readonly messages: Messages;
  readonly language: Language;
}

type FormulaNode = Extract<TraceNode, { readonly kind: 'formula' }>;

const MOST_GROUPS = 4;

/** A term's name and its symbol: `结余测算基数 B`. */
export function termName(term: Term, { messages }: TraceWords): string {
  return `${termWord(messages, term)} ${terms[term].symbol}`;
}

/** A term's value as its unit is written, without naming the unit. */
export function termValue(
  { term, value }: Pick<TraceNode, 'term' | 'value'>,
  { messages, language }: TraceWords,
): string {
  if (!isDecimalText(value)) return value ?? messages.common.unknownFigure;
  switch (terms[term].unit) {
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

/** What a value is measured in; empty where the value says it. `unitWord` is the variety's minimum preparation unit. */
export function termUnit(term: Term, unitWord: string, { messages }: TraceWords): string {
  const { units } = messages.common;
  const { card } = messages.trace;
  switch (terms[term].unit) {
    case 'yuan':
      return units.yuan;
    case 'price':
      return card.priceUnit({ unit: unitWord === '' ? card.unit : unitWord });
    case 'units':
      return unitWord === '' ? card.unit : unitWord;
    case 'scale':
      return units.times;
    case 'score':
      return units.points;
    case 'count':
      return card.enterprises;
    case 'ratio':
      return '';
  }
}

/** The right side of a formula with numbers in place of its symbols; a table that is looked up keeps its name: `r(4)`. */
export function formulaNumbers(node: FormulaNode, words: TraceWords): string | null {
  const { expression, terms: named } = formulas[node.formula];
  if (node.terms.length < named.length) return null;
  if (node.formula === 'averageSelectedPrice') return averageNumbers(node, words);
  const groups = node.terms.find((term) => term.kind === 'sum' && isGrouped(term));
  if (groups?.kind === 'sum') return groupedNumbers(node, groups, words);
  const numbers = named.map((term, index) => {
    const used = node.terms[index];
    return [terms[term].symbol, used === undefined ? '' : termValue(used, words)] as const;
  });
  return substituted(expression.split(' = ')[1] ?? expression, new Map(numbers));
}

/** Whether a formula finds its value in a table of the policy instead of calculating it. */
export function isLookup(node: FormulaNode): boolean {
  return node.terms.some(({ term }) => term === node.term);
}

/** Whole symbols only: `S0` is not `S` and a zero. */
function substituted(expression: string, numbers: ReadonlyMap<string, string>): string {
  const alternatives = [...numbers.keys()]
    .map((symbol) => symbol.replaceAll(/[()*+?.]/g, '\\$&'))
    .join('|');
  const whole = new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d*⁻])`, 'gu');
  return expression.replaceAll(whole, (symbol) => numbers.get(symbol) ?? symbol);
}

/** Each product with its own portion and price. */
function averageNumbers({ terms: [main, ...others] }: FormulaNode, words: TraceWords): string {
  const values = others.map((term) => termValue(term, words));
  const portions = values.filter((_, index) => index % 2 === 0);
  const left = ['1', ...portions].join(' − ');
  const first = `(${left}) × ${main === undefined ? '' : termValue(main, words)}`;
  const rest = portions.map((portion, index) => `${portion} × ${values[2 * index + 1] ?? ''}`);
  return [first, ...rest].join(' + ');
}

/** Whether settlement groups are added up, each of which is floored on its own. */
function isGrouped({ addends }: Extract<TraceNode, { readonly kind: 'sum' }>): boolean {
  return addends.some(({ of }) => of.kind === 'group');
}

/** A retention settlement group by settlement group, the last ones as dots where there are many. */
function groupedNumbers(
  node: FormulaNode,
  groups: Extract<TraceNode, { readonly kind: 'sum' }>,
  words: TraceWords,
): string {
  const ratio = node.terms.find((term) => term !== groups);
  const shown = ratio === undefined ? '' : termValue(ratio, words);
  const parts = groups.addends.slice(0, MOST_GROUPS).map(({ value }) => {
    const balance = termValue({ term: groups.term, value }, words);
    return node.formula === 'retention'
      ? `${shown} × max(0, ${balance})`
      : `${shown} × ${bracketed(balance, value)}`;
  });
  return [...parts, ...(groups.addends.length > MOST_GROUPS ? ['…'] : [])].join(' + ');
}

function bracketed(shown: string, value: string): string {
  return value.startsWith('-') ? `(${shown})` : shown;
}
