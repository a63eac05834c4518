import { basename, resolve } from 'node:path';

import { z } from 'zod';

import { type AppError, appError } from '../../shared/errors';
import type { VarietyHistory } from '../../shared/purchases/reading/import-summary';
import { answered, isAnswerTo } from '../../shared/purchases/settling/answer-question';
import {
  type ImportAnswers,
  type ProductAnswer,
  productAnswerSchema,
} from '../../shared/purchases/settling/import-answers';
import { type ImportQuestion, isProductKey } from '../../shared/purchases/settling/import-question';
import {
  APART,
  type VarietyQuestion,
  varietyQuestions,
} from '../../shared/purchases/settling/variety-answers';
import { varietyKey } from '../../shared/purchases/variety-key';
import { choiceWords, questionSentence } from '../../shared/question-sentence';
import { failure, type Result, success } from '../../shared/result';
import { readLimitedText } from '../storage/read-limited';
import { writeFailure } from '../storage/write-failure';
import { writeFileSafely } from '../storage/write-file-safely';
import type { CommandContext } from './command';

const OPTION = '--answers';

const answerSchema = z.union([
  z.string(),
  z.int().transform(String),
  z.null(),
  productAnswerSchema,
]);
const listSchema = z.object({
  questions: z.array(z.object({ key: z.string(), answer: answerSchema.default(null) })),
});
const recordSchema = z.record(z.string(), answerSchema);

type GivenAnswer = z.infer<typeof answerSchema>;
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
    return success(new Map(list.data.questions.map(({ key, answer }) => [key, answer])));
  }
  const record = recordSchema.safeParse(json);
  return record.success
    ? success(new Map(Object.entries(record.data)))
    : failure(appError('option.invalid', { option: OPTION, value: file }));
}

/** Answers beside those that an import has already, and the keys of those that nothing was asked about. */
export interface MatchedAnswers {
  readonly answers: ImportAnswers;
  readonly unmatched: readonly string[];
}

/** Gives each answer to the question of its key; an answer that is none of the choices is refused. */
export function matchAnswers(
  given: GivenAnswers,
  {
    questions,
    varieties,
  }: {
    readonly questions: readonly ImportQuestion[];
    /** Of which some may look like one. */
    readonly varieties: readonly VarietyHistory[];
  },
  known: ImportAnswers,
): Result<MatchedAnswers, AppError> {
  if (given.size === 0) return success({ answers: known, unmatched: [] });
  const alike = varietyQuestions(varieties, known);
  const unmatched: string[] = [];
  let answers = known;
  for (const [key, answer] of given) {
    if (answer === null) continue;
    const names = alike.find((each) => each.key === key);
    if (names !== undefined && typeof answer === 'string' && isNamedBy(names, answer)) {
      answers = { ...answers, [key]: answer };
      continue;
    }
    const question = questions.find((each) => each.key === key);
    if (question === undefined) {
      if (typeof answer === 'object' && isAsked(key, questions)) {
        answers = withProduct(answers, key, answer);
      } else unmatched.push(key);
      continue;
    }
    if (typeof answer === 'object' || !isAnswerTo(question, answer)) {
      const value = `${key}: ${typeof answer === 'object' ? JSON.stringify(answer) : answer}`;
      return failure(appError('option.invalid', { option: OPTION, value }));
    }
    answers = answered(answers, question, answer);
  }
  return success({ answers, unmatched });
}

/** Whether an answer about names that look alike is one of them, or that they are two drugs. */
function isNamedBy({ candidates }: VarietyQuestion, answer: string): boolean {
  return answer === APART || candidates.some((candidate) => varietyKey(candidate) === answer);
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
