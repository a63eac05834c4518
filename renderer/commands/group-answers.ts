import { decimalText, isDecimalText } from '../../shared/decimal/decimal-text';
import {
  choiceAnswer,
  type ImportAnswers,
  type ImportMemory,
  productClassSchema,
} from '../../shared/purchases/settling/import-answers';
import type { ImportQuestion } from '../../shared/purchases/settling/import-question';
import type { QuestionGroup } from '../../shared/purchases/settling/question-groups';
import { answeredAlike, answerFor, isRemembered } from './import-answers';

type ProductField = 'productClass' | 'packFactor';

/** Which field of a product's answer settles a question; `null` where the answer is about words, rows or sheets. */
export function answerFieldOf({ kind }: ImportQuestion): ProductField | null {
  if (kind === 'factorUnknown' || kind === 'factorDisagrees') return 'packFactor';
  return kind === 'classUnknown' || kind === 'classContradictory' ? 'productClass' : null;
}

/** What was said of all products of a group; `mixed` where it is not the same. `null`: nothing. */
export function groupAnswer(group: QuestionGroup, answers: ImportAnswers): string | null {
  const field = answerFieldOf(group.first);
  if (field === null) return choiceAnswer(answers, group.first.key);
  const said = new Set(group.productKeys.map((key) => answerFor(answers, key)[field]));
  const [only = null] = said;
  return said.size > 1 ? 'mixed' : only;
}

/**
 * The answers after a group was answered at once; `null` takes the answer away. Products that were decided one by one stay as
 * they are, while the same word for all can be changed for all.
 */
export function answeredGroup(
  group: QuestionGroup,
  answers: ImportAnswers,
  answer: string | null,
): ImportAnswers {
  const field = answerFieldOf(group.first);
  if (field === null) {
    const { key } = group.first;
    const others = Object.entries(answers).filter(([other]) => other !== key);
    return Object.fromEntries(answer === null ? others : [...others, [key, answer]]);
  }
  const isMixed = groupAnswer(group, answers) === 'mixed';
  const keys = isMixed
    ? group.productKeys.filter((key) => answerFor(answers, key)[field] === null)
    : group.productKeys;
  return field === 'productClass'
    ? answeredAlike(answers, keys, {
        productClass: productClassSchema.safeParse(answer).data ?? null,
      })
    : answeredAlike(answers, keys, {
        packFactor: answer !== null && isDecimalText(answer) ? decimalText(answer) : null,
      });
}

/** Whether all that was said of a group comes from earlier imports. */
export function isGroupRemembered(
  group: QuestionGroup,
  answers: ImportAnswers,
  memory: ImportMemory,
): boolean {
  const keys = answerFieldOf(group.first) === null ? [group.first.key] : group.productKeys;
  return keys.every((key) => isRemembered(answers, memory, key));
}
