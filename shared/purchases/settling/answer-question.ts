import { decimalText, isDecimalText, type UnitsText } from '../../decimal/decimal-text';
import { doubtChoicesOf } from './doubt-choices';
import {
  type ImportAnswers,
  type ProductAnswer,
  productAnswer,
  productClassSchema,
} from './import-answers';
import { doubtKey, type ImportDoubt } from './import-question';

const SILENT: ProductAnswer = { productClass: null, packFactor: null, specIndexRatio: null };

/** The answers after one more was given: one of the doubt's choices, or the number of units in a pack. */
export function answered(
  answers: ImportAnswers,
  doubt: ImportDoubt,
  answer: string,
): ImportAnswers {
  if (doubt.kind === 'factorUnknown' || doubt.kind === 'factorDisagrees') {
    const packFactor = isDecimalText(answer) ? decimalText<UnitsText>(answer) : null;
    return withProduct(answers, doubt.productKey, { packFactor });
  }
  if (doubt.kind === 'classUnknown' || doubt.kind === 'classContradictory') {
    const productClass = productClassSchema.safeParse(answer).data ?? null;
    return withProduct(answers, doubt.productKey, { productClass });
  }
  return { ...answers, [doubtKey(doubt)]: answer };
}

/** Whether a text is an answer to a doubt. */
export function isAnswerTo(doubt: ImportDoubt, answer: string): boolean {
  if (doubt.kind === 'factorUnknown' || doubt.kind === 'factorDisagrees') {
    // Units are counted: no pack holds a part of one, and none a million.
    return /^[1-9]\d{0,5}$/.test(answer) || doubtChoicesOf(doubt).includes(answer);
  }
  return doubtChoicesOf(doubt).includes(answer);
}

function withProduct(
  answers: ImportAnswers,
  key: string,
  change: Partial<ProductAnswer>,
): ImportAnswers {
  return { ...answers, [key]: { ...SILENT, ...productAnswer(answers, key), ...change } };
}
