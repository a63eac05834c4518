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
    const key = `${PREFIX}${name}`;
    if (variety === undefined || choiceAnswer(answers, key) !== null) return [];
    return {
      key,
      variety,
      reason,
      candidates: candidates.flatMap((each) => byKey.get(each) ?? []),
    };
  });
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
      return name === null || other === null ? [] : [[name, other]];
    });
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
