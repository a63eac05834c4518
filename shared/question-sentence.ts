import { formatYuan, type Language } from './i18n/format';
import type { Messages } from './i18n/zh-cn';
import type { ImportDoubt, ImportQuestion } from './purchases/settling/import-question';

/** What is asked, as a sentence. */
export function questionSentence(messages: Messages, doubt: ImportDoubt): string {
  const { sentences } = messages.importQuestions;
  switch (doubt.kind) {
    case 'factorUnknown':
    case 'classUnknown':
      return sentences[doubt.kind]({ product: productWords(doubt.product) });
    case 'factorDisagrees':
      return sentences.factorDisagrees({ ...doubt, product: productWords(doubt.product) });
    case 'classContradictory':
      return sentences.classContradictory({ ...doubt, product: doubt.name });
    case 'flagUnknown':
    case 'directionUnknown':
    case 'statusUnknown':
    case 'institutionDiffers':
    case 'dateOutsideTitle':
      return sentences[doubt.kind](doubt);
    case 'zeroAmount':
    case 'amountDisagrees':
      return sentences[doubt.kind]();
    case 'mergedAmount':
      return sentences.mergedAmount(doubt);
    case 'scaleTwice':
      return sentences.scaleTwice(doubt);
    case 'unitUnclear':
      return sentences.unitUnclear(doubt);
    case 'headerUnclear':
      return sentences.headerUnclear({ ...doubt, field: messages.import.fields[doubt.field] });
    case 'discountBeside':
      return sentences.discountBeside(doubt);
    case 'flagElsewhere':
      return sentences.flagElsewhere({ ...doubt, sheet: doubt.sheet || doubt.file });
    case 'captionDisagrees':
      return sentences.captionDisagrees(doubt);
    case 'unitDiffers':
      return sentences.unitDiffers(doubt);
    case 'subtotalPossible':
      return sentences.subtotalPossible({ name: doubt.name, row: String(doubt.row) });
    case 'sheetMostlyCopied':
      return sentences.sheetMostlyCopied({
        sheet: doubt.sheet || doubt.file,
        of: doubt.of,
        lines: String(doubt.lines),
        all: String(doubt.all),
      });
    case 'countUnclear':
      return sentences.countUnclear[doubt.reason]({
        sheet: doubt.sheet || doubt.file,
        value: doubt.value,
      });
    case 'sheetCopied':
    case 'sheetSummarised':
    case 'sheetCalledSummary':
      return sentences[doubt.kind]({ ...doubt, sheet: doubt.sheet || doubt.file });
    case 'yearUnknown':
      return sentences.yearUnknown(doubt);
    case 'monthDisagrees':
      return sentences.monthDisagrees({ ...doubt, sheet: doubt.sheet || doubt.file });
    case 'columnTied':
      return sentences.columnTied({ ...doubt, field: messages.import.fields[doubt.field] });
  }
}

/** What an answer is called. */
export function choiceWords(messages: Messages, doubt: ImportDoubt, answer: string): string {
  const { choices } = messages.importQuestions;
  if (doubt.kind === 'factorDisagrees' && answer === doubt.fromColumn) {
    return choices.fromColumn({ factor: answer });
  }
  if (doubt.kind === 'factorDisagrees' && answer === doubt.fromText) {
    return choices.fromText({ factor: answer });
  }
  if (doubt.kind === 'columnTied') {
    const column = doubt.columns.find(({ letters }) => letters === answer);
    return column === undefined ? answer : choices.column(column);
  }
  if (doubt.kind === 'unitUnclear' && answer !== 'leaveOut') {
    const isMoney = doubt.scales === 'amount';
    return isMoney
      ? choices.timesYuan({ factor: answer })
      : choices.timesCounted({ factor: answer });
  }
  const words: Readonly<Record<string, unknown>> = choices;
  const word = Object.hasOwn(words, answer) ? words[answer] : answer;
  return typeof word === 'string' ? word : answer;
}

/** A question with where its lines stand and what they cost. */
export function openQuestionSentence(
  messages: Messages,
  question: ImportQuestion,
  language: Language,
): string {
  const { open } = messages.importQuestions;
  const [first] = question.firstRows;
  const rows = question.firstRows
    .filter(({ file, sheet }) => file === first?.file && sheet === first.sheet)
    .map(({ row }) => row);
  return open({
    question: questionSentence(messages, question),
    file: first?.file ?? '',
    sheet: first?.sheet ?? '',
    rows,
    count: String(question.purchases),
    yuan: formatYuan(question.amountYuan, language),
    key: question.key,
  });
}

function productWords({
  genericName,
  specification,
  packSpecification,
  manufacturer,
}: Extract<ImportDoubt, { product: unknown }>['product']): string {
  return [genericName, specification, packSpecification, manufacturer]
    .filter((part) => part !== '')
    .join(' ');
}
