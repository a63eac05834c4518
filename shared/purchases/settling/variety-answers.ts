import { bracketedName } from '../identity/common-names';
import type { NamedVariety } from '../identity/drug-identity';
import type { SameNames } from '../identity/variety-finder';
import { findLookAlikes, type LikenessReason } from '../products/look-alikes';
import type { VarietyHistory } from '../reading/import-summary';
import { varietyKey } from '../variety-key';
import { choiceAnswer, type ImportAnswers } from './import-answers';

/** Said of a name that looks like another: they are two drugs. */
export const APART = 'apart';

const PREFIX = 'variety:';

/** A variety of an import that may be another one of it. Until somebody says so, both are counted, each by itself. */
export interface VarietyQuestion {
  /** What an answer is kept under: a name in `candidates` by its `varietyKey`, or {@link APART}. */
  readonly key: string;
  readonly variety: VarietyHistory;
  readonly candidates: readonly VarietyHistory[];
  readonly reason: LikenessReason;
}

/** The look-alikes among the varieties of an import that nobody has decided about, most money first. */
export function varietyQuestions(
  varieties: readonly VarietyHistory[],
  answers: ImportAnswers,
): readonly VarietyQuestion[] {
  const byKey = new Map(varieties.map((variety) => [varietyKey(variety), variety]));
  const compared = [...byKey].map(([key, variety]) => ({ ...variety, key }));
  return findLookAlikes(compared).flatMap(({ key: name, candidates, reason }) => {
    const variety = byKey.get(name);
    const key = variety === undefined ? null : openKey(variety, answers);
    if (variety === undefined || key === null) return [];
    const open = candidates.flatMap((each) => byKey.get(each) ?? []);
    // Which of two is asked about depends on their money: two that were said to be apart are so either way.
    const others = open.filter((each) => !isApart(each, answers) || !hasJoined(variety));
    return others.length === 0 ? [] : { key, variety, reason, candidates: others };
  });
}

/** Whether an answer says of two names of a question's varieties that they are one, or of its name that it is by itself. */
export function isAnswerAbout(
  question: VarietyQuestion,
  { key, answer }: { readonly key: string; readonly answer: string },
): boolean {
  const own = answerKeys(question.variety);
  const others = question.candidates.flatMap(answerKeys);
  const other = `${PREFIX}${answer}`;
  if (answer === APART) return own.includes(key);
  return (
    (own.includes(key) && others.includes(other)) || (others.includes(key) && own.includes(other))
  );
}

/** The key that the answer about a variety is kept under: of its names the first that nothing was said of. */
function openKey(variety: VarietyHistory, answers: ImportAnswers): string | null {
  if (isApart(variety, answers)) return null;
  return answerKeys(variety).find((key) => choiceAnswer(answers, key) === null) ?? null;
}

function isApart(variety: VarietyHistory, answers: ImportAnswers): boolean {
  return answerKeys(variety).some((key) => choiceAnswer(answers, key) === APART);
}

function hasJoined({ aliases = [] }: VarietyHistory): boolean {
  return aliases.length > 0;
}

function answerKeys(variety: VarietyHistory): readonly string[] {
  const names = [variety, ...(variety.aliases ?? []).map((alias) => ({ ...variety, ...alias }))];
  return names.map(keyOf);
}

/** The names that answers say to be one variety. */
export function sameNamesIn(answers: ImportAnswers): readonly SameNames[] {
  return Object.keys(answers)
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key): SameNames[] => {
      const [name, other] = [
        readName(key.slice(PREFIX.length)),
        readName(choiceAnswer(answers, key) ?? ''),
      ];
      if (name === null || other === null) return [];
      const plain = plainOfBoth(name, other);
      const isPlain = plain !== null && choiceAnswer(answers, keyOf(plain)) !== APART;
      return [isPlain ? [name, other, plain] : [name, other]];
    });
}

/** Where two names differ in brackets only, and are one, so is the name without any. */
function plainOfBoth(name: NamedVariety, other: NamedVariety): NamedVariety | null {
  const [left, right] = [bracketedName(name.genericName), bracketedName(other.genericName)];
  if (left === null || left.plain !== right?.plain) return null;
  return { ...name, genericName: left.plain };
}

function keyOf(name: NamedVariety): string {
  return `${PREFIX}${varietyKey(name)}`;
}

/** The name of a `varietyKey`; `null` for every other text. */
function readName(text: string): NamedVariety | null {
  if (!text.startsWith('[')) return null;
  try {
    const [genericName, dosageForm, batch] = JSON.parse(text) as readonly unknown[];
    return typeof genericName === 'string' &&
      typeof dosageForm === 'string' &&
      typeof batch === 'string'
      ? { genericName, dosageForm, batch }
      : null;
  } catch {
    return null;
  }
}
