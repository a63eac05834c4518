import type { ParameterOf, PolicyParameter } from './parameter-table';

type ChoiceWords = Readonly<Record<string, string>>;

/** What the choices of a parameter are called; `null` where it is no choice. */
export function parameterChoiceWords(
  words: Readonly<Record<ParameterOf<'choice'>, ChoiceWords>>,
  parameter: PolicyParameter,
): ChoiceWords | null {
  const found: Partial<Record<PolicyParameter, ChoiceWords>> = words;
  return found[parameter] ?? null;
}
