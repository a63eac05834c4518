import { type AppError, appError } from '../../shared/errors';
import { formatYuan } from '../../shared/i18n/format';
import { joinReadings } from '../../shared/purchases/histories/join-readings';
import type { Period } from '../../shared/purchases/histories/wanted-months';
import { isMonth } from '../../shared/purchases/purchase';
import type { HistoryReading } from '../../shared/purchases/reading/history-reading';
import type { ImportSummary } from '../../shared/purchases/reading/import-summary';
import {
  type ImportAnswers,
  importAnswersSchema,
} from '../../shared/purchases/settling/import-answers';
import type { ImportQuestion } from '../../shared/purchases/settling/import-question';
import { openLines } from '../../shared/purchases/settling/open-lines';
import { doubtedRows } from '../../shared/purchases/settling/purchases-of';
import { readingSettler } from '../../shared/purchases/settling/settle-reading';
import { openQuestionSentence } from '../../shared/question-sentence';
import { type CommandContext, type CommandOutcome, done, misused, refused } from './command';
import { readOptions } from './command-options';
import {
  type GivenAnswers,
  matchAnswers,
  readAnswersFile,
  writeQuestionsFile,
} from './import-answers-file';
import { writeImportFiles } from './import-files';
import { readImportMapping } from './import-mapping';
import { importJson, importText } from './import-output';
import type { ImportedTable } from './imported-table';
import { intoOptions, readInto } from './into-options';
import type { IntoChoices } from './into-plan';
import { readHistoryFiles } from './read-histories';

const options = {
  sheet: { type: 'string' },
  mapping: { type: 'string' },
  answers: { type: 'string' },
  questions: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  rejected: { type: 'string' },
  ...intoOptions,
} as const;

/** `import FILE… …`: reads purchase histories and sums them by variety (contract 2). */
export async function runImport(
  args: readonly string[],
  context: CommandContext,
): Promise<CommandOutcome> {
  const read = readOptions(args, options, context);
  if (read.kind === 'misused') return read;
  const { values, files } = read;
  if (files.length === 0) return misused(context.messages.importFiles.needsFiles);
  const period = readPeriod(values, context);
  if (period.kind === 'misused') return period;
  const into = readInto(values, context);
  if (into.kind === 'misused') return into;
  const mapping = await readImportMapping(values.mapping ?? null, context);
  if (!mapping.ok) return refused([mapping.error]);
  const given = await readAnswersFile(values.answers ?? null, context);
  if (!given.ok) return refused([given.error]);
  const tables = await readHistoryFiles(
    files,
    {
      sheet: values.sheet ?? null,
      ...mapping.value.wanted,
      period: period.period,
      today: localDay(new Date()),
      answers: { ...mapping.value.answers, ...chosenIn(given.value) },
    },
    context.workingFolder,
  );
  if (!tables.ok) return refused(tables.error);
  return settle(
    tables.value,
    {
      ...values,
      into: into.into,
      answers: mapping.value.answers,
      given: given.value,
    },
    context,
  );
}

/** Answers that are one of a question's choices. */
function chosenIn(given: GivenAnswers): ImportAnswers {
  const chosen = [...given].flatMap(([key, { answer }]) =>
    typeof answer === 'string' && answer !== '' ? [[key, answer] as const] : [],
  );
  return importAnswersSchema.parse(Object.fromEntries(chosen));
}

async function settle(
  tables: readonly ImportedTable[],
  {
    json = false,
    answers: known,
    given,
    questions: questionsFile,
    into,
    ...files
  }: {
    readonly json?: boolean;
    readonly out?: string;
    readonly rejected?: string;
    readonly into: IntoChoices | null;
    readonly answers: ImportAnswers;
    readonly given: GivenAnswers;
    /** Where what is open is written. */
    readonly questions?: string;
  },
  context: CommandContext,
): Promise<CommandOutcome> {
  const reads = tables.map(({ read }) => read);
  const reading = joinReadings(reads);
  const settler = readingSettler(reading, doubtedRows(reads));
  const asked = settler(known);
  const matched = matchAnswers(given, settler, known);
  if (!matched.ok) return refused([matched.error]);
  const { answers, unmatched } = matched.value;
  // What nobody answered is settled already.
  const { summary, questions } = given.size === 0 ? asked : settler(answers);
  const open = questions.filter(({ isAnswered }) => !isAnswered);
  if (questionsFile !== undefined) {
    const listed = await writeQuestionsFile(questionsFile, open, context);
    if (!listed.ok) return refused([listed.error]);
  }
  const unanswered = open.filter(isAboutFile);
  if (unanswered.length > 0)
    return refused(unanswered.map((each) => unansweredError(each, context)));
  if (summary.totals.purchases === 0) {
    return refused(emptyErrors(summary, { reading, open, hasAnswers: given.size > 0 }, context));
  }
  const imported = { tables, reading, summary, answers, unmatched };
  const paths = tables.map(({ path }) => path);
  const prepared =
    into === null
      ? null
      : await (await loadIntoPlan()).prepareInto({ paths, summary }, into, context.workingFolder);
  if (prepared !== null && !prepared.ok) return refused(prepared.error);
  const written = await writeImportFiles(imported, files, context);
  if (!written.ok) return refused([written.error]);
  // Who reads JSON has the rejected rows in it.
  const note = json ? null : leftOutNote(imported, context);
  if (prepared === null || into === null) {
    return done((json ? importJson : importText)(imported, context), note);
  }
  const { writePrepared } = await loadIntoPlan();
  const { intoJson, intoText } = await loadIntoOutput();
  const saved = await writePrepared(prepared.value, context.backupRoot ?? null);
  if (!saved.ok) return refused([saved.error]);
  const saving = { ...prepared.value, file: into.file, previous: saved.value };
  return done(
    json
      ? importJson(imported, context, intoJson(saving))
      : `${importText(imported, context)}\n${intoText(saving, context)}`,
    note,
  );
}

/** Loaded where an import goes into a plan: reading alone needs nothing of plans and policies. */
const loadIntoPlan = () => import('./into-plan');
const loadIntoOutput = () => import('./into-output');

/**
 * Rows of a product, or of a word of the flag column, that nobody settled are refused like any others (contract 2). What is
 * open about how a file is to be read refuses the import.
 */
function isAboutFile(question: ImportQuestion): boolean {
  return !('productKey' in question) && question.kind !== 'flagUnknown';
}

function unansweredError(
  question: ImportQuestion,
  { messages, language }: CommandContext,
): AppError {
  return appError('import.unanswered', {
    question: openQuestionSentence(messages, question, language),
  });
}

/** How many rows are not in the totals, and how many yuan of those that wait for an answer; `null` where all are. */
function leftOutNote(
  {
    reading,
    summary,
    answers,
  }: {
    readonly reading: HistoryReading;
    readonly summary: ImportSummary;
    readonly answers: ImportAnswers;
  },
  { messages, language }: CommandContext,
): string | null {
  const rows = summary.files.reduce((count, { rejected }) => count + rejected, 0);
  if (rows === 0) return null;
  const { purchases, amountYuan } = openLines(reading, answers);
  if (purchases === 0) return messages.importFiles.leftOut({ rows: String(rows) });
  return messages.importFiles.leftOpen({
    rows: String(rows),
    open: String(purchases),
    yuan: formatYuan(amountYuan, language),
  });
}

function readPeriod(
  { from, to }: { readonly from?: string; readonly to?: string },
  { messages }: CommandContext,
): { readonly kind: 'period'; readonly period: Period } | ReturnType<typeof wrongMonth> {
  const { wrongValue } = messages.headless;
  const wrong = (option: string, value: string): ReturnType<typeof wrongMonth> =>
    wrongMonth(wrongValue({ option, value, expected: messages.importFiles.expectedMonth }));
  if (from !== undefined && !isMonth(from)) return wrong('--from', from);
  if (to !== undefined && !isMonth(to)) return wrong('--to', to);
  return { kind: 'period', period: { fromMonth: from ?? null, toMonth: to ?? null } };
}

function wrongMonth(sentence: string): Extract<CommandOutcome, { kind: 'misused' }> {
  return { kind: 'misused', sentence };
}

/** A day as the clock on the wall shows it. */
function localDay(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${String(now.getFullYear())}-${month ?? ''}-${day ?? ''}`;
}

/** Why nothing at all was accepted: each open question once, then every row that is refused for itself; or that there is none. */
function emptyErrors(
  { files, rejected }: ImportSummary,
  {
    reading,
    open,
    hasAnswers,
  }: {
    readonly reading: HistoryReading;
    readonly open: readonly ImportQuestion[];
    readonly hasAnswers: boolean;
  },
  context: CommandContext,
): readonly AppError[] {
  if (open.length > 0) {
    const refusedRows = reading.tables.flatMap((table) => table.rejected);
    return [
      ...open.map((each) => unansweredError(each, context)),
      ...refusedRows.map(({ error }) => error),
    ];
  }
  if (rejected.length > 0) return rejected.map(({ error }) => error);
  if (hasAnswers && files.some(({ skipped }) => skipped > 0)) {
    return [appError('import.allLeftOut', {})];
  }
  return files.map(({ file, sheet }) => appError('table.empty', { file, sheet }));
}
