import type { YuanText } from '../../decimal/decimal-text';
import { ExactSum } from '../../decimal/exact-sum';
import type { ProductLines, TableReading } from '../reading/history-reading';
import type { DecidedDoubt } from './decide-lines';
import type { ProductQuestion } from './product-question';

/** A doubt about some lines. */
export interface AskedDoubt {
  /** Equal for the same doubt about the same product. */
  readonly key: string;
  readonly question: ProductQuestion;
  /** What the file says the lines cost. */
  readonly amount: ExactSum;
}

interface AskedLines {
  /** The product's key. */
  readonly key: string;
  readonly lines: ProductLines;
  readonly table: TableReading;
}

/** The doubts that hang on some lines of one table. */
export function askedAbout(
  { key, lines, table: { file } }: AskedLines,
  doubts: readonly DecidedDoubt[],
): readonly AskedDoubt[] {
  const amount = new ExactSum();
  for (const use of lines.uses) amount.addText(use.amountYuan);
  return doubts.map(({ doubt, isAnswered }) => ({
    key: JSON.stringify([key, doubt]),
    amount,
    question: {
      ...doubt,
      productKey: key,
      product: lines.product,
      isAnswered,
      purchases: lines.purchases,
      amountYuan: amount.toText<YuanText>(),
      firstRows: lines.firstRows.map((row) => ({ file: file.file, sheet: file.sheet, row })),
    },
  }));
}

/** One question for each doubt about a product, over all tables; the ones that most money hangs on first. */
export function questionsAbout(asked: readonly AskedDoubt[]): readonly ProductQuestion[] {
  const questions = new Map<string, AskedDoubt>();
  for (const doubt of asked) {
    const known = questions.get(doubt.key);
    questions.set(doubt.key, known === undefined ? doubt : joined(known, doubt));
  }
  return Array.from(questions.values(), ({ question, amount }) => ({
    question,
    yuan: Math.abs(amount.roughly()),
  }))
    .sort(byMoney)
    .map(({ question }) => question);
}

const MOST_FIRST_ROWS = 10;

function joined(left: AskedDoubt, right: AskedDoubt): AskedDoubt {
  const amount = new ExactSum();
  amount.addSum(left.amount);
  amount.addSum(right.amount);
  const rows = [...left.question.firstRows, ...right.question.firstRows];
  const question = {
    ...left.question,
    purchases: left.question.purchases + right.question.purchases,
    amountYuan: amount.toText<YuanText>(),
    firstRows: rows.slice(0, MOST_FIRST_ROWS),
  };
  return { key: left.key, amount, question };
}

interface Weighed {
  readonly question: ProductQuestion;
  /** Only to put them in order. */
  readonly yuan: number;
}

function byMoney(left: Weighed, right: Weighed): number {
  if (left.yuan !== right.yuan) return right.yuan - left.yuan;
  return left.question.productKey < right.question.productKey ? -1 : 1;
}
