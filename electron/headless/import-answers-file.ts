import { basename, resolve } from 'node:path';

import { z } from 'zod';

import { type AppError, appError } from '../../shared/errors';
import { answered, isAnswerTo } from '../../shared/purchases/settling/answer-question';
import {
  type ImportAnswers,
  type ProductAnswer,
  productAnswerSchema,
} from '../../shared/purchases/settling/import-answers';
import {
  type ImportQuestion,
  isLasting,
  isProductKey,
} from '../../shared/purchases/settling/import-question';
import type { SettledReading } from '../../shared/purchases/settling/settle-reading';
import { isAnswerAbout, varietyQuestions } from '../../shared/purchases/settling/variety-answers';
import { choiceWords, questionSentence } from '../../shared/question-sentence';
import { failure, type Result, success } from '../../shared/result';
import { readLimitedText } from '../storage/read-limited';
import { writeFailure } from '../storage/write-failure';
import { writeFileSafely } from '../storage/write-file-safely';
import type { CommandContext } from './command';

const OPTION = '--answers';

const answerSchema = z.union([
  z.string(),
  z.number().transform(String),
  z.null(),
  productAnswerSchema,
]);
/** What a question was asked about: an answer to a question of one file holds for these rows only. */
const askedSchema = z.object({
  rows: z.array(z.object({ file: z.string(), sheet: z.string(), row: z.int() })),
  purchases: z.int(),
  amountYuan: z.string(),
  /** Keys of the products of these rows; files written before they were named lack them. */
  products: z.array(z.string()).optional(),
});
type Asked = z.infer<typeof askedSchema>;
const listSchema = z.object({
  version: z.unknown(),
  questions: z.array(z.looseObject({ key: z.string(), answer: z.unknown() })),
});
const recordSchema = z.record(z.string(), z.unknown());
const VERSION = 1;

interface GivenAnswer {
  readonly answer: z.infer<typeof answerSchema>;
  /** `null` where the answers do not say it. */
  readonly asked: Asked | null;
}
export type GivenAnswers = ReadonlyMap<string, GivenAnswer>;

/** Reads answers: a file of questions with its answers filled in, or a plain object of key → answer. */
export async function readAnswersFile(
  file: string | null,
  { workingFolder }: CommandContext,
): Promise<Result<GivenAnswers, AppError>> {
  if (file === null) return success(new Map());
  const text = await readLimitedText(resolve(workingFolder, file));
  if (!text.ok) return text;
  const json = parseJson(text.value);
  const list = listSchema.safeParse(json);
  if (list.success) {
    const { version = VERSION, questions } = list.data;
    return version === VERSION
      ? givenOf(questions.map((entry) => [entry.key, entry.answer ?? null, entry]))
      : failure(appError('answers.version', { version: String(version), known: VERSION }));
  }
  const record = recordSchema.safeParse(json);
  if (!record.success) return failure(appError('answers.form', { file: basename(file) }));
  const twice = keysOf(text.value).find(
    (key, place, keys) => Object.hasOwn(record.data, key) && keys.indexOf(key) < place,
  );
  return twice === undefined
    ? givenOf(Object.entries(record.data).map(([key, answer]) => [key, answer, null]))
    : failure(appError('answers.twice', { key: twice }));
}

function givenOf(
  entries: readonly (readonly [key: string, answer: unknown, entry: unknown])[],
): Result<GivenAnswers, AppError> {
  const given = new Map<string, GivenAnswer>();
  for (const [key, value, entry] of entries) {
    const answer = answerSchema.safeParse(value);
    if (!answer.success) {
      return failure(appError('answers.value', { key, value: JSON.stringify(value) }));
    }
    const known = given.get(key)?.answer ?? null;
    if (known !== null && JSON.stringify(known) !== JSON.stringify(answer.data)) {
      return failure(appError('answers.twice', { key }));
    }
    if (known === null) {
      given.set(key, { answer: answer.data, asked: askedSchema.safeParse(entry).data ?? null });
    }
  }
  return success(given);
}

/** Every key that a JSON text names, as often as it does. */
function keysOf(text: string): readonly string[] {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"(?=(\s*:)?)/g)].flatMap(([key, colon]) =>
    colon === undefined ? [] : String(parseJson(key)),
  );
}

/** Answers beside those that an import has already, and the keys of those that nothing was asked about. */
export interface MatchedAnswers {
  readonly answers: ImportAnswers;
  readonly unmatched: readonly string[];
}

/**
 * Gives each answer to the question of its key; an answer that is none of the choices is refused. Some are about what others bring
 * about: a variety of which every line waits for an answer has no name yet that could look like another.
 */
export function matchAnswers(
  given: GivenAnswers,
  settler: (answers: ImportAnswers) => SettledReading,
  known: ImportAnswers,
): Result<MatchedAnswers, AppError> {
  if (given.size === 0) return success({ answers: known, unmatched: [] });
  const matched = matchOnce(given, settler, withNames(given, settler, known));
  if (!matched.ok) return matched;
  const { answers, unmatched } = matched.value;
  const left = new Map([...given].filter(([key]) => unmatched.includes(key)));
  return answers === known ? matched : matchAnswers(left, settler, answers);
}

function matchOnce(
  given: GivenAnswers,
  settler: (answers: ImportAnswers) => SettledReading,
  known: ImportAnswers,
): Result<MatchedAnswers, AppError> {
  const { questions } = settler(known);
  const unmatched: string[] = [];
  let answers = known;
  for (const [key, { answer, asked }] of given) {
    if (answer === null || answers[key] === answer) continue;
    const question = questions.find((each) => each.key === key);
    if (question === undefined) {
      if (typeof answer === 'object' && isAsked(key, questions)) {
        answers = withProduct(answers, key, answer);
      } else unmatched.push(key);
      continue;
    }
    if (!isLasting(key) && asked !== null && !isAbout(question, asked)) {
      return failure(appError('answers.otherRows', { key, ...amountsOf(question, asked) }));
    }
    if (typeof answer === 'object' || !isAnswerTo(question, answer)) {
      const value = `${key}: ${typeof answer === 'object' ? JSON.stringify(answer) : answer}`;
      const choices = question.choices.map((choice) => choice.answer).join(', ');
      return failure(
        choices === ''
          ? appError('option.invalid', { option: OPTION, value })
          : appError('answers.choice', { value, choices }),
      );
    }
    answers = answered(answers, question, answer);
  }
  return success({ answers, unmatched });
}

/**
 * The answers about names that look alike. Names that were joined are asked about as one, so some answers find their
 * question only after others.
 */
function withNames(
  given: GivenAnswers,
  settler: (answers: ImportAnswers) => SettledReading,
  known: ImportAnswers,
): ImportAnswers {
  const alike = varietyQuestions(settler(known).summary.varieties, known);
  const now = [...given].flatMap(([key, { answer }]) =>
    typeof answer === 'string' &&
    known[key] !== answer &&
    alike.some((each) => isAnswerAbout(each, { key, answer }))
      ? [[key, answer] as const]
      : [],
  );
  return now.length === 0
    ? known
    : withNames(given, settler, { ...known, ...Object.fromEntries(now) });
}

function isAbout(question: ImportQuestion, asked: Asked): boolean {
  const placeOf = ({ file, sheet, row }: Asked['rows'][number]): string =>
    JSON.stringify([file, sheet, row]);
  return (
    question.purchases === asked.purchases &&
    question.amountYuan === asked.amountYuan &&
    (asked.products === undefined ||
      JSON.stringify(question.productKeys) === JSON.stringify(asked.products)) &&
    question.firstRows.map(placeOf).join() === asked.rows.map(placeOf).join()
  );
}

function amountsOf(
  question: ImportQuestion,
  asked: Asked,
): {
  readonly before: string;
  readonly now: string;
} {
  const words = ({ purchases, amountYuan }: Pick<Asked, 'purchases' | 'amountYuan'>): string =>
    `${String(purchases)} / ${amountYuan}`;
  return { before: words(asked), now: words(question) };
}

/** Writes what is open, each with an empty answer to be filled in. */
export async function writeQuestionsFile(
  file: string,
  questions: readonly ImportQuestion[],
  { workingFolder, messages }: CommandContext,
): Promise<Result<null, AppError>> {
  const list = questions.map((question) => ({
    key: question.key,
    kind: question.kind,
    question: questionSentence(messages, question),
    rows: question.firstRows,
    purchases: question.purchases,
    amountYuan: question.amountYuan,
    products: question.productKeys,
    choices: question.choices.map(({ answer, effect }) => ({
      answer,
      means: choiceWords(messages, question, answer),
      effect,
    })),
    answer: null,
  }));
  const json = { format: 'jieyu-questions', version: 1, questions: list };
  try {
    await writeFileSafely(resolve(workingFolder, file), [`${JSON.stringify(json, null, 1)}\n`]);
    return success(null);
  } catch (error) {
    return failure(writeFailure(error, basename(file)));
  }
}

function isAsked(key: string, questions: readonly ImportQuestion[]): boolean {
  return isProductKey(key) && questions.some(({ productKeys }) => productKeys.includes(key));
}

function withProduct(answers: ImportAnswers, key: string, answer: ProductAnswer): ImportAnswers {
  return { ...answers, [key]: answer };
}

/** `undefined` for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
