import { resolve } from 'node:path';

import type { AppError } from '../../shared/errors';
import { auditReport } from '../../shared/reports/audit-report';
import { unsigned } from '../../shared/reports/signatures';
import type { Result } from '../../shared/result';
import { writeReport } from '../workbook/writing/write-report';
import { type CommandContext, type CommandOutcome, done, misused, refused } from './command';
import { readOptions } from './command-options';
import { readEstimateChoices } from './estimate-options';
import { evaluateLoaded } from './evaluate-loaded';
import { loadChosenPlan, type LoadedPlan } from './load-plan';
import { writeReportPdf } from './report-pdf';

const reportOptions = {
  policy: { type: 'string' },
  score: { type: 'string' },
  scope: { type: 'string' },
  'fund-ratio': { type: 'string' },
  scenario: { type: 'string' },
  hospital: { type: 'string' },
  xlsx: { type: 'string' },
  pdf: { type: 'string' },
} as const;

/** `report TABLE|PLAN --xlsx FILE --pdf FILE`: the audit workbook, the PDF report, or both (contract 2). */
export async function runReport(
  args: readonly string[],
  context: CommandContext,
): Promise<CommandOutcome> {
  const read = readOptions(args, reportOptions, context);
  if (read.kind === 'misused') return read;
  const [file] = read.files;
  const { headless, export: exportWords } = context.messages;
  if (file === undefined || read.files.length > 1) return misused(headless.needsOneFile);
  const { xlsx, pdf, ...texts } = read.values;
  if (xlsx === undefined && pdf === undefined) return misused(exportWords.headless.needsFile);
  const choices = await readEstimateChoices(texts, context);
  if (choices.kind !== 'choices') return choices;
  const loaded = await loadChosenPlan(file, choices.choices, context);
  if (!loaded.ok) return refused(loaded.error);
  return writeReports(loaded.value, { xlsx, pdf }, context);
}

interface ReportFiles {
  readonly xlsx: string | undefined;
  readonly pdf: string | undefined;
}

/** The PDF first: where it cannot be printed nothing is written. */
async function writeReports(
  loaded: LoadedPlan,
  { xlsx, pdf }: ReportFiles,
  context: CommandContext,
): Promise<CommandOutcome> {
  const evaluated = evaluateLoaded(loaded, context);
  if (!evaluated.ok) return refused(evaluated.error);
  if (pdf !== undefined) {
    const printed = await writeReportPdf(pdf, loaded, context);
    if (!printed.ok) return refused([printed.error]);
  }
  if (xlsx !== undefined) {
    const { result } = evaluated.value;
    const { language, messages, workingFolder } = context;
    const report = auditReport({ ...loaded, result, language, messages, signatures: unsigned });
    const written: Result<null, AppError> = await writeReport(resolve(workingFolder, xlsx), report);
    if (!written.ok) return refused([written.error]);
  }
  const { written } = context.messages.export.headless;
  const files = [pdf, xlsx].filter((each) => each !== undefined);
  return done(files.map((each) => `${written({ file: each })}\n`).join(''));
}
