import { assertNever, present } from '../../../shared/assert';
import type { Messages } from '../../../shared/i18n/zh-cn';
import type { QuestionGroup } from '../../../shared/purchases/settling/question-groups';

/** The specification that a question about a pack is about, as the file writes it. */
export function packText({ questions }: QuestionGroup): string {
  const { specification, packSpecification } = present(
    questions[0],
    'a group has a question',
  ).product;
  return packSpecification.includes(specification)
    ? packSpecification
    : [specification, packSpecification].filter((text) => text !== '').join(' ');
}

/** What is asked, in the words of the file. */
export function questionSentence({ importQuestions }: Messages, group: QuestionGroup): string {
  const { sentences, pack: anyPack } = importQuestions;
  const { doubt } = group;
  switch (doubt.kind) {
    case 'classUnknown':
      return sentences.classUnknown;
    case 'classUnreadable':
      return sentences.classUnreadable(doubt);
    case 'classContradictory':
      return sentences.classContradictory(doubt);
    case 'factorUnknown': {
      const packUnit = group.questions[0]?.product.packUnit ?? '';
      return sentences.factorUnknown({
        pack: packText(group),
        packUnit: packUnit === '' ? anyPack : packUnit,
      });
    }
    case 'factorDisagrees':
      return sentences.factorDisagrees({ ...doubt, pack: packText(group) });
    default:
      return assertNever(doubt);
  }
}

const MOST_NAMES = 3;

/** The drugs that are asked about, with the maker where it is one product. */
export function askedNames({ importProducts }: Messages, { questions }: QuestionGroup): string {
  const [first, ...others] = questions;
  if (first !== undefined && others.length === 0) {
    return [first.product.genericName, first.product.manufacturer].join(' ').trim();
  }
  const names = new Set(questions.map(({ product }) => product.genericName));
  return [...names].slice(0, MOST_NAMES).join(importProducts.rowSeparator);
}

const MOST_ROWS = 3;

/** Where the first of its rows stand. */
export function questionPlace(
  { importQuestions: words, importProducts }: Messages,
  { questions, purchases }: QuestionGroup,
): string {
  const [first] = questions.flatMap(({ firstRows }) => firstRows);
  if (first === undefined) return '';
  const rows = questions
    .flatMap(({ firstRows }) => firstRows)
    .filter(({ file, sheet }) => file === first.file && sheet === first.sheet)
    .map(({ row }) => row)
    .sort((left, right) => left - right)
    .slice(0, MOST_ROWS);
  const shown = rows.join(importProducts.rowSeparator);
  return words.place({ ...first, rows: purchases > rows.length ? shown + words.etc : shown });
}
