import type {
  ImportAnswers,
  ProductAnswer,
} from '../../../shared/purchases/settling/import-answers';
import type { QuestionGroup } from '../../../shared/purchases/settling/question-groups';
import { answerFor } from '../../commands/import-answers';

/** What can be said of a whole group at once. */
export type GroupField = 'productClass' | 'packFactor';

/** Which field of a product's answer settles a group. */
export function fieldOf({ doubt }: QuestionGroup): GroupField {
  return doubt.kind === 'factorUnknown' || doubt.kind === 'factorDisagrees'
    ? 'packFactor'
    : 'productClass';
}

/** The answer that all products of a group share; `mixed` where they do not. `null`: none has one. */
export function commonAnswer<Field extends GroupField>(
  { questions }: QuestionGroup,
  answers: ImportAnswers,
  field: Field,
): ProductAnswer[Field] | 'mixed' {
  const said = new Set(questions.map(({ productKey }) => answerFor(answers, productKey)[field]));
  const [only = null] = said;
  return said.size > 1 ? 'mixed' : only;
}

/**
 * The products that a word for the whole group is about: what was decided one by one stays as it is, while the same word
 * for all can be changed for all.
 */
export function keysToAnswer(
  group: QuestionGroup,
  answers: ImportAnswers,
  field: GroupField,
): readonly string[] {
  const keys = group.questions.map(({ productKey }) => productKey);
  if (commonAnswer(group, answers, field) !== 'mixed') return keys;
  return keys.filter((key) => answerFor(answers, key)[field] === null);
}
