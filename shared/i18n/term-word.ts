import type { TermId } from '../terms';
import type { Messages } from './zh-cn';

/** What a term of a formula is called, a quantity or a parameter of the policy. */
export function termWord(
  { trace, parameters }: Pick<Messages, 'trace' | 'parameters'>,
  term: TermId | keyof Messages['parameters']['terms'],
): string {
  const words: Readonly<Record<typeof term, string>> = { ...trace.terms, ...parameters.terms };
  return words[term];
}
