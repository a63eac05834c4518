import { assert } from '../../../shared/assert';
import { formatYuan, type Language } from '../../../shared/i18n/format';
import type { Messages } from '../../../shared/i18n/zh-cn';
import type { ProductRow } from '../../../shared/purchases/products/product-groups';
import type { ChoiceEffect } from '../../../shared/purchases/settling/import-question';
import type { QuestionGroup } from '../../../shared/purchases/settling/question-groups';
import { questionSentence } from '../../../shared/question-sentence';

/** The specification that a question about a pack is about, as the file writes it. */
export function packText({ first }: QuestionGroup): string {
  assert('product' in first, 'a question about a pack is about a product');
  const { specification, packSpecification } = first.product;
  return packSpecification.includes(specification)
    ? packSpecification
    : [specification, packSpecification].filter((text) => text !== '').join(' ');
}

/** What is asked, in the words of the file; of several products at once where they share it. */
export function groupSentence(messages: Messages, group: QuestionGroup): string {
  const { first } = group;
  const { sentences, pack: anyPack } = messages.importAsk;
  if (group.questions.length === 1) return questionSentence(messages, first);
  if (first.kind === 'classUnknown') return sentences.classUnknown;
  if (first.kind === 'factorUnknown') {
    const { packUnit } = first.product;
    return sentences.factorUnknown({
      pack: packText(group),
      packUnit: packUnit === '' ? anyPack : packUnit,
    });
  }
  return first.kind === 'factorDisagrees'
    ? sentences.factorDisagrees({ ...first, pack: packText(group) })
    : questionSentence(messages, first);
}

/** What the rows of a question bring to the totals under one answer. */
export function effectWords(
  { importAsk: { effects } }: Messages,
  { amountYuan, selectedAmountYuan, nonSelectedAmountYuan }: ChoiceEffect,
  language: Language,
): string {
  if (amountYuan === '0') return effects.nothing;
  const yuan = formatYuan(amountYuan, language);
  if (selectedAmountYuan === amountYuan) return effects.selected({ yuan });
  if (nonSelectedAmountYuan === amountYuan) return effects.nonSelected({ yuan });
  return effects.amount({ yuan });
}

const MOST_NAMES = 3;

/** The drugs that are asked about, with the maker where it is one product. */
export function askedNames(
  { productKeys }: QuestionGroup,
  rows: ReadonlyMap<string, ProductRow>,
): readonly string[] {
  const products = productKeys.flatMap((key) => rows.get(key)?.product ?? []);
  const [first, ...others] = products;
  if (first !== undefined && others.length === 0) {
    return [[first.genericName, first.manufacturer].join(' ').trim()];
  }
  const names = new Set(products.map(({ genericName }) => genericName));
  return [...names].slice(0, MOST_NAMES);
}

const MOST_ROWS = 3;

/** Where the first of its rows stand. */
export function questionPlace(
  { importAsk: words }: Messages,
  { questions, purchases }: QuestionGroup,
): string {
  const all = questions.flatMap(({ firstRows }) => firstRows);
  const [first] = all;
  if (first === undefined) return '';
  const rows = all
    .filter(({ file, sheet }) => file === first.file && sheet === first.sheet)
    .map(({ row }) => row)
    .sort((left, right) => left - right)
    .slice(0, MOST_ROWS);
  return words.place({ ...first, rows, hasMore: purchases > rows.length });
}
