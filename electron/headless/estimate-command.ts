import { resolve } from 'node:path';

import { auditReport } from '../../shared/reports/audit-report';
import { unsigned } from '../../shared/reports/signatures';
import { writeReport } from '../workbook/writing/write-report';
import { type CommandContext, type CommandOutcome, done, misused, refused } from './command';
import { readOptions } from './command-options';
import { estimateJson } from './estimate-json';
import { estimateOptions, readEstimateChoices } from './estimate-options';
import { estimateText } from './estimate-text';
import { evaluateLoaded } from './evaluate-loaded';
import { loadChosenPlan, type LoadedPlan } from './load-plan';

/** `estimate TABLE|PLAN …`: budget, expenditure, balance and retention (contract 2). */
export async function runEstimate(
  args: readonly string[],
  context: CommandContext,
): Promise<CommandOutcome> {
  const read = readOptions(args, estimateOptions, context);
  if (read.kind === 'misused') return read;
  const [file] = read.files;
  if (file === undefined || read.files.length > 1) {
    return misused(context.messages.headless.needsOneFile);
  }
  const choices = await readEstimateChoices(read.values, context);
  if (choices.kind !== 'choices') return choices;
  const loaded = await loadChosenPlan(file, choices.choices, context);
  if (!loaded.ok) return refused(loaded.error);
  const { json = false, report } = read.values;
  return estimateLoaded(loaded.value, { json, reportFile: report ?? null }, context);
}

/** Evaluates, writes the audit workbook where one is wanted, and says the figures. */
export async function estimateLoaded(
  loaded: LoadedPlan,
  { json, reportFile }: { readonly json: boolean; readonly reportFile: string | null },
  context: CommandContext,
): Promise<CommandOutcome> {
  const evaluated = evaluateLoaded(loaded, context);
  if (!evaluated.ok) return refused(evaluated.error);
  const { language, messages, workingFolder } = context;
  if (reportFile !== null) {
    const report = auditReport({
      ...loaded,
      result: evaluated.value.result,
      language,
      messages,
      signatures: unsigned,
    });
    const written = await writeReport(resolve(workingFolder, reportFile), report);
    if (!written.ok) return refused([written.error]);
  }
  if (json) return done(estimateJson(evaluated.value, context));
  const text = estimateText(evaluated.value, context);
  if (reportFile === null) return done(text);
  return done(`${text}\n${messages.headless.reportWritten({ file: reportFile })}\n`);
}
