import { record } from '../../shared/plan/history';
import {
  choiceAnswer,
  type ImportAnswers,
  type ImportMemory,
  type ProductAnswer,
  productAnswer,
} from '../../shared/purchases/settling/import-answers';
import { isLasting, isProductKey } from '../../shared/purchases/settling/import-question';
import type { AnswerHistory } from '../stores/import-store';

/** What may be said of a product at once; what is not given stays as it was said before. */
export type AnswerChange = Partial<ProductAnswer>;

const SILENT: ProductAnswer = { productClass: null, packFactor: null, specIndexRatio: null };

/** The answer for a product; one that says nothing where none was given. */
export function answerFor(answers: ImportAnswers, key: string): ProductAnswer {
  return productAnswer(answers, key) ?? SILENT;
}

/** The answers after the same was said of some products. An answer that says nothing is no answer. */
export function answeredAlike(
  answers: ImportAnswers,
  keys: readonly string[],
  change: AnswerChange,
): ImportAnswers {
  return answeredEach(
    answers,
    keys.map((key) => [key, change]),
  );
}

export function answeredEach(
  answers: ImportAnswers,
  changes: readonly (readonly [key: string, change: AnswerChange])[],
): ImportAnswers {
  const next = new Map(Object.entries(answers));
  let isChanged = false;
  for (const [key, change] of changes) {
    const before = answerFor(answers, key);
    const after = { ...before, ...change };
    if (isSameAnswer(before, after)) continue;
    isChanged = true;
    if (isSameAnswer(after, SILENT)) next.delete(key);
    else next.set(key, after);
  }
  return isChanged ? Object.fromEntries(next) : answers;
}

/** One step that can be taken back. */
export function recordAnswers(history: AnswerHistory, answers: ImportAnswers): AnswerHistory {
  return record(history, { document: answers, label: null, mergeKey: null });
}

/**
 * What is known of the products of a reading before anybody is asked: what was said in this import holds, and what
 * earlier imports have learnt where nothing was said.
 */
export function withRemembered(
  answers: ImportAnswers,
  memory: ImportMemory,
  keys: readonly string[],
): ImportAnswers {
  const wanted = new Set(keys);
  const remembered = Object.entries(memory.answers).filter(
    ([key]) => !Object.hasOwn(answers, key) && (wanted.has(key) || !isProductKey(key)),
  );
  return remembered.length === 0 ? answers : { ...answers, ...Object.fromEntries(remembered) };
}

/** Whether an answer is the one an earlier import has learnt. */
export function isRemembered(answers: ImportAnswers, memory: ImportMemory, key: string): boolean {
  return (
    Object.hasOwn(memory.answers, key) &&
    Object.hasOwn(answers, key) &&
    choiceAnswer(answers, key) === choiceAnswer(memory.answers, key) &&
    isSameAnswer(answerFor(answers, key), answerFor(memory.answers, key))
  );
}

/** The answers without those that were only remembered. */
export function withoutRemembered(answers: ImportAnswers, memory: ImportMemory): ImportAnswers {
  return Object.fromEntries(
    Object.entries(answers).filter(([key]) => !isRemembered(answers, memory, key)),
  );
}

/** The answers for the products of a reading and to questions that come again: what is learnt from it. */
export function answersAbout(answers: ImportAnswers, keys: ReadonlySet<string>): ImportAnswers {
  return Object.fromEntries(
    Object.entries(answers).filter(([key]) => (isProductKey(key) ? keys.has(key) : isLasting(key))),
  );
}

function isSameAnswer(left: ProductAnswer, right: ProductAnswer): boolean {
  return (
    left.productClass === right.productClass &&
    left.packFactor === right.packFactor &&
    left.specIndexRatio === right.specIndexRatio
  );
}
