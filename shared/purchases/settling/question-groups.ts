import { assertNever, present } from '../../assert';
import type { YuanText } from '../../decimal/decimal-text';
import { ExactSum } from '../../decimal/exact-sum';
import type { ProductDoubt, ProductQuestion } from './product-question';

/** What is asked once of all products about which the files leave the same open: a word, a missing mark, a pack. */
export interface QuestionGroup {
  readonly key: string;
  readonly doubt: ProductDoubt;
  /** One of each product, the dearest first. */
  readonly questions: readonly ProductQuestion[];
  readonly purchases: number;
  /** What the files say the lines cost. */
  readonly amountYuan: YuanText;
}

/** The questions that can be answered at once, the ones that most money hangs on first. */
export function questionGroups(questions: readonly ProductQuestion[]): readonly QuestionGroup[] {
  const groups = new Map<string, ProductQuestion[]>();
  for (const question of questions) {
    const key = JSON.stringify(askedTogether(question));
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [question]);
    else known.push(question);
  }
  return Array.from(groups, ([key, members]) => weighed(key, members))
    .sort((left, right) => right.yuan - left.yuan || (left.group.key < right.group.key ? -1 : 1))
    .map(({ group }) => group);
}

/** What two products must share to be asked about in one sentence. */
function askedTogether(question: ProductQuestion): readonly string[] {
  const { specification, packSpecification, packUnit, unit } = question.product;
  const pack = [specification, packSpecification, packUnit, unit];
  switch (question.kind) {
    case 'classUnknown':
      return [question.kind];
    case 'classUnreadable':
      return [question.kind, question.value];
    case 'classContradictory':
      return [question.kind, question.value, question.name];
    case 'factorUnknown':
      return [question.kind, ...pack];
    case 'factorDisagrees':
      return [question.kind, question.fromColumn, question.fromText, ...pack];
    default:
      return assertNever(question);
  }
}

function weighed(
  key: string,
  questions: readonly ProductQuestion[],
): { readonly group: QuestionGroup; readonly yuan: number } {
  const amount = new ExactSum();
  for (const { amountYuan } of questions) amount.addText(amountYuan);
  const group = {
    key,
    doubt: present(questions[0], 'a group has a question'),
    questions,
    purchases: questions.reduce((count, { purchases }) => count + purchases, 0),
    amountYuan: amount.toText<YuanText>(),
  };
  return { group, yuan: Math.abs(amount.roughly()) };
}
