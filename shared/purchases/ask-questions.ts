import { ExactSum } from '../decimal/exact-sum';
import type { DecidedDoubt } from './decide-lines';
import type { ProductLines, TableReading } from './history-reading';
import type { ProductDoubt, ProductQuestion, QuestionedRow } from './product-question';

/** Lines that one or more doubts hang on. */
export interface DoubtedLines {
  readonly productKey: string;
  readonly lines: ProductLines;
  readonly table: TableReading;
  readonly doubts: readonly DecidedDoubt[];
}

/** One question for each doubt about a product, over all tables; the ones that most money hangs on first. */
export function questionsAbout(doubted: readonly DoubtedLines[]): readonly ProductQuestion[] {
  const questions = new Map<string, OpenQuestion>();
  for (const { productKey, lines, table, doubts } of doubted) {
    for (const { doubt, isAnswered } of doubts) {
      const key = JSON.stringify([productKey, doubt]);
      const question = questions.get(key) ?? { doubt, isAnswered, productKey, parts: [] };
      questions.set(key, question);
      question.parts.push({ lines, table });
    }
  }
  return Array.from(questions.values(), toQuestion)
    .sort(byMoney)
    .map(({ question }) => question);
}

interface OpenQuestion {
  readonly doubt: ProductDoubt;
  readonly isAnswered: boolean;
  readonly productKey: string;
  readonly parts: { readonly lines: ProductLines; readonly table: TableReading }[];
}

const MOST_FIRST_ROWS = 10;

function toQuestion({ doubt, isAnswered, productKey, parts }: OpenQuestion): Weighed {
  const amount = new ExactSum();
  let purchases = 0;
  const rows: QuestionedRow[] = [];
  for (const { lines, table } of parts) {
    purchases += lines.purchases;
    for (const use of lines.uses) amount.addText(use.amountYuan);
    const { file, sheet } = table.file;
    rows.push(...lines.firstRows.map((row) => ({ file, sheet, row })));
  }
  const [first] = parts;
  if (first === undefined) throw new Error('Broken belief: a question is about some lines');
  const question = {
    ...doubt,
    productKey,
    product: first.lines.product,
    isAnswered,
    purchases,
    amountYuan: amount.toText<ProductQuestion['amountYuan']>(),
    firstRows: rows.slice(0, MOST_FIRST_ROWS),
  };
  return { question, yuan: amount.total().abs().toNumber() };
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
