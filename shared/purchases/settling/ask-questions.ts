import type { UnitsText, YuanText } from '../../decimal/decimal-text';
import { ExactSum } from '../../decimal/exact-sum';
import type { ProductLines, ProductUse, TableReading } from '../reading/history-reading';
import { answered } from './answer-question';
import { type DecidedDoubt, decideLines, type LinesDecision } from './decide-lines';
import { doubtChoicesOf } from './doubt-choices';
import type { ImportAnswers } from './import-answers';
import {
  type ChoiceEffect,
  doubtKey,
  type ImportDoubt,
  type ImportQuestion,
} from './import-question';
import { boughtIn } from './settle-variety';

/** A doubt about some lines of one table. */
export interface AskedDoubt {
  readonly key: string;
  readonly doubt: ImportDoubt;
  readonly isAnswered: boolean;
  readonly productKeys: readonly string[];
  readonly purchases: number;
  readonly firstRows: ImportQuestion['firstRows'];
  /** What the file says the lines cost. */
  readonly amount: ExactSum;
  /** What the lines bring to the totals under each of the doubt's choices. */
  readonly effects: readonly EffectSums[];
}

interface EffectSums {
  /** Whether nobody knows yet whether the lines are of selected products. */
  readonly isClassOpen: boolean;
  readonly amount: ExactSum;
  readonly selected: ExactSum;
  readonly nonSelected: ExactSum;
  /** `null` where a factor is not known. */
  readonly units: ExactSum | null;
}

interface AskedLines {
  /** The product's key. */
  readonly key: string;
  readonly lines: ProductLines;
  readonly table: TableReading;
}

/** The doubts that hang on some lines of one table. */
export function askedAbout(
  part: AskedLines,
  doubts: readonly DecidedDoubt[],
  answers: ImportAnswers,
): readonly AskedDoubt[] {
  const { key, lines, table } = part;
  const { file, sheet } = table.file;
  const whole = wholeUse(lines);
  const amount = new ExactSum();
  amount.addText(whole.amountYuan);
  return doubts.map(({ doubt, isAnswered }) => ({
    key: doubtKey(doubt),
    doubt,
    isAnswered,
    productKeys: [key],
    purchases: lines.purchases,
    firstRows: lines.firstRows.map((row) => ({ file, sheet, row })),
    amount,
    effects: doubtChoicesOf(doubt).map((choice) =>
      effectOf(whole, decideLines(part, answered(answers, doubt, choice))),
    ),
  }));
}

/** One question for each doubt, over all tables; the ones that most money hangs on first. */
export function questionsAbout(asked: readonly AskedDoubt[]): readonly ImportQuestion[] {
  const questions = new Map<string, AskedDoubt[]>();
  for (const doubt of asked) {
    const known = questions.get(doubt.key);
    if (known === undefined) questions.set(doubt.key, [doubt]);
    else known.push(doubt);
  }
  return Array.from(questions.values(), joined)
    .sort(byMoney)
    .map(({ question }) => question);
}

/** All uses of some lines as one, whatever the month. */
function wholeUse({ uses }: ProductLines): ProductUse {
  const [first, ...others] = uses;
  if (first === undefined) throw new Error('Broken belief: lines have a use');
  if (others.length === 0) return first;
  const sumOf = (field: 'packs' | 'packsToConvert' | 'units' | 'amountYuan'): ExactSum =>
    summed(uses.map((use) => use[field]));
  const times = uses.flatMap(({ yuanTimesFactor }) => yuanTimesFactor ?? []);
  const by = uses.flatMap(({ yuanByFactor }) => yuanByFactor ?? []);
  return {
    ...first,
    packs: sumOf('packs').toText(),
    packsToConvert: sumOf('packsToConvert').toText(),
    units: sumOf('units').toText(),
    amountYuan: sumOf('amountYuan').toText(),
    ...(times.length === 0 ? {} : { yuanTimesFactor: summed(times).toText<YuanText>() }),
    ...(by.length === 0 ? {} : { yuanByFactor: summed(by).toText<YuanText>() }),
  };
}

function summed(texts: readonly ProductUse['units' | 'packs' | 'amountYuan'][]): ExactSum {
  const sum = new ExactSum();
  for (const text of texts) sum.addText(text);
  return sum;
}

/** What lines come to once nothing but their units may be unknown. */
function effectOf(use: ProductUse, decision: LinesDecision): EffectSums {
  const { productClass, factor } = decision;
  const none = new ExactSum();
  if (productClass === 'other') {
    return { isClassOpen: false, amount: none, selected: none, nonSelected: none, units: none };
  }
  const { amount, units } = boughtIn(use, decision);
  const isSelected = productClass === 'selected' || productClass === 'backupAsSelected';
  return {
    isClassOpen: productClass === null,
    amount,
    selected: isSelected ? amount : none,
    nonSelected: productClass === 'nonSelected' ? amount : none,
    units: factor === null && use.packsToConvert !== '0' ? null : units,
  };
}

const MOST_FIRST_ROWS = 10;

interface Weighed {
  readonly question: ImportQuestion;
  /** Only to put them in order. */
  readonly yuan: number;
}

function joined(parts: readonly AskedDoubt[]): Weighed {
  const [first] = parts;
  if (first === undefined) throw new Error('Broken belief: a question was asked');
  const amount = new ExactSum();
  for (const part of parts) amount.addSum(part.amount);
  const question = {
    ...first.doubt,
    key: first.key,
    isAnswered: parts.every(({ isAnswered }) => isAnswered),
    choices: doubtChoicesOf(first.doubt).map((answer, index) => ({
      answer,
      effect: effectText(
        first.doubt,
        answer,
        parts.flatMap(({ effects }) => effects[index] ?? []),
      ),
    })),
    purchases: parts.reduce((count, { purchases }) => count + purchases, 0),
    amountYuan: amount.toText<YuanText>(),
    firstRows: distinctRows(parts.flatMap(({ firstRows }) => firstRows)).slice(0, MOST_FIRST_ROWS),
    productKeys: [...new Set(parts.flatMap(({ productKeys }) => productKeys))],
  };
  return { question, yuan: Math.abs(amount.roughly()) };
}

/** Months beside each other are lines of one row. */
function distinctRows(rows: ImportQuestion['firstRows']): ImportQuestion['firstRows'] {
  const known = new Set<string>();
  return rows.filter(({ file, sheet, row }) => {
    const key = `${file}/${sheet}:${String(row)}`;
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

function effectText(
  doubt: ImportDoubt,
  answer: string,
  effects: readonly EffectSums[],
): ChoiceEffect {
  const [amount, selected, nonSelected, units] = [
    new ExactSum(),
    new ExactSum(),
    new ExactSum(),
    new ExactSum(),
  ];
  for (const effect of effects) {
    amount.addSum(effect.amount);
    selected.addSum(effect.selected);
    nonSelected.addSum(effect.nonSelected);
    if (effect.units !== null) units.addSum(effect.units);
  }
  const isClassOpen = effects.some((effect) => effect.isClassOpen);
  const text = {
    amountYuan: amount.toText<YuanText>(),
    selectedAmountYuan: isClassOpen ? null : selected.toText<YuanText>(),
    nonSelectedAmountYuan: isClassOpen ? null : nonSelected.toText<YuanText>(),
    units: effects.some((effect) => effect.units === null) ? null : units.toText<UnitsText>(),
  };
  return doubt.kind === 'columnTied' && answer !== doubt.letters
    ? effectOfColumn(doubt, answer, text)
    : text;
}

/** Lines hold what stands in one of the columns. Of the others it is told what the lines cost by them, and nothing else. */
function effectOfColumn(
  { field, columns }: Extract<ImportDoubt, { kind: 'columnTied' }>,
  answer: string,
  taken: ChoiceEffect,
): ChoiceEffect {
  if (field === 'selectedFlag') {
    return { ...taken, selectedAmountYuan: null, nonSelectedAmountYuan: null };
  }
  const isQuantity = field === 'packs' || field === 'units' || field === 'packFactor';
  const units = isQuantity ? null : taken.units;
  const column = columns.find(({ letters }) => letters === answer);
  const isCosting = field === 'amountYuan' || field === 'packPriceYuan' || field === 'packs';
  if (!isCosting || column === undefined) return { ...taken, units };
  const { total } = column;
  const shareOf = (yuan: YuanText | null): YuanText | null =>
    yuan === '0' ? yuan : yuan === taken.amountYuan ? total : null;
  return {
    ...taken,
    units,
    amountYuan: total,
    selectedAmountYuan: shareOf(taken.selectedAmountYuan),
    nonSelectedAmountYuan: shareOf(taken.nonSelectedAmountYuan),
  };
}

function byMoney(left: Weighed, right: Weighed): number {
  if (left.yuan !== right.yuan) return right.yuan - left.yuan;
  return left.question.key < right.question.key ? -1 : 1;
}
