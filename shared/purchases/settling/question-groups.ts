import { present } from '../../assert';
import type { DecimalText } from '../../decimal/decimal-text';
import { ExactSum } from '../../decimal/exact-sum';
import type { ImportQuestion, QuestionChoice } from './import-question';

/** What is asked once of all products about which the files leave the same open: a word, a missing mark, a pack. */
export interface QuestionGroup {
  readonly key: string;
  /** The one that most money hangs on; for most kinds the only one. */
  readonly first: ImportQuestion;
  readonly questions: readonly ImportQuestion[];
  readonly productKeys: readonly string[];
  readonly purchases: number;
  /** Together, as each of its questions has them. */
  readonly amountYuan: ImportQuestion['amountYuan'];
  readonly choices: readonly QuestionChoice[];
  readonly isAnswered: boolean;
}

/** The questions that can be answered at once, the ones that most money hangs on first. */
export function questionGroups(questions: readonly ImportQuestion[]): readonly QuestionGroup[] {
  const groups = new Map<string, ImportQuestion[]>();
  for (const question of questions) {
    const key = askedTogether(question);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [question]);
    else known.push(question);
  }
  return Array.from(groups, ([key, members]) => weighed(key, members))
    .sort((left, right) => right.yuan - left.yuan || (left.group.key < right.group.key ? -1 : 1))
    .map(({ group }) => group);
}

/** Equal for questions that one sentence can ask. */
function askedTogether(question: ImportQuestion): string {
  switch (question.kind) {
    case 'classUnknown':
      return question.kind;
    case 'factorUnknown':
      return JSON.stringify([question.kind, ...packOf(question)]);
    case 'factorDisagrees': {
      const { kind, fromColumn, fromText } = question;
      return JSON.stringify([kind, fromColumn, fromText, ...packOf(question)]);
    }
    case 'classContradictory':
    case 'flagUnknown':
    case 'directionUnknown':
    case 'statusUnknown':
    case 'institutionDiffers':
    case 'dateOutsideTitle':
    case 'zeroAmount':
    case 'amountDisagrees':
    case 'mergedAmount':
    case 'scaleTwice':
    case 'unitUnclear':
    case 'headerUnclear':
    case 'discountBeside':
    case 'flagElsewhere':
    case 'captionDisagrees':
    case 'subtotalPossible':
    case 'unitDiffers':
    case 'sheetCopied':
    case 'sheetMostlyCopied':
    case 'countUnclear':
    case 'sheetSummarised':
    case 'sheetCalledSummary':
    case 'columnTied':
    case 'yearUnknown':
    case 'monthDisagrees':
      return question.key;
  }
}

function packOf({
  product,
}: Extract<ImportQuestion, { readonly product: unknown }>): readonly string[] {
  const { specification, packSpecification, packUnit, unit } = product;
  return [specification, packSpecification, packUnit, unit];
}

function weighed(
  key: string,
  questions: readonly ImportQuestion[],
): { readonly group: QuestionGroup; readonly yuan: number } {
  const first = present(questions[0], 'a group has a question');
  const amount = summed(questions.map(({ amountYuan }) => amountYuan));
  const group = {
    key,
    first,
    questions,
    productKeys: [...new Set(questions.flatMap(({ productKeys }) => productKeys))],
    purchases: questions.reduce((count, { purchases }) => count + purchases, 0),
    amountYuan: questions.length === 1 ? first.amountYuan : amount.toText(),
    choices: questions.length === 1 ? first.choices : summedChoices(questions),
    isAnswered: questions.every(({ isAnswered }) => isAnswered),
  } satisfies QuestionGroup;
  return { group, yuan: Math.abs(amount.roughly()) };
}

/** The same choice of all questions is one choice with all their effects. */
function summedChoices(questions: readonly ImportQuestion[]): readonly QuestionChoice[] {
  const choices = present(questions[0], 'a group has a question').choices;
  return choices.map(({ answer }, index) => {
    const effects = questions.flatMap((question) => question.choices[index]?.effect ?? []);
    const units = effects.map((effect) => effect.units);
    return {
      answer,
      effect: {
        amountYuan: summed(effects.map((effect) => effect.amountYuan)).toText(),
        selectedAmountYuan: summedOrNull(effects.map((effect) => effect.selectedAmountYuan)),
        nonSelectedAmountYuan: summedOrNull(effects.map((effect) => effect.nonSelectedAmountYuan)),
        units: units.includes(null) ? null : summed(units.filter((each) => each !== null)).toText(),
      },
    };
  });
}

/** `null` where one of them is not known. */
function summedOrNull<Text extends DecimalText<string>>(
  texts: readonly (Text | null)[],
): Text | null {
  const known = texts.filter((text) => text !== null);
  return known.length < texts.length ? null : summed(known).toText<Text>();
}

function summed(texts: readonly DecimalText<string>[]): ExactSum {
  const sum = new ExactSum();
  for (const text of texts) sum.addText(text);
  return sum;
}
