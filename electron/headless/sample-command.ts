import { sampleHospital } from '../../shared/plan/sample-hospital';
import { type CommandContext, type CommandOutcome, done, misused, refused } from './command';
import { readOptions } from './command-options';
import { estimateLoaded } from './estimate-command';
import { estimateOptions, readEstimateChoices } from './estimate-options';
import { loadedPlan } from './load-plan';

/** `sample [--report FILE]`: the estimate of the sample hospital with its audit workbook, as `npm start` does without a display. */
export async function runSample(
  args: readonly string[],
  context: CommandContext,
): Promise<CommandOutcome> {
  const words = context.messages.headless;
  const read = readOptions(args, estimateOptions, context);
  if (read.kind === 'misused') return read;
  if (read.files.length > 0) return misused(words.needsNoFile);
  const choices = await readEstimateChoices(read.values, context);
  if (choices.kind !== 'choices') return choices;
  const loaded = loadedPlan(sampleHospital(), choices.choices, context);
  if (!loaded.ok) return refused(loaded.error);
  const { json = false, report = words.sampleReportName } = read.values;
  const outcome = await estimateLoaded(loaded.value, { json, reportFile: report }, context);
  if (outcome.kind !== 'done' || json) return outcome;
  return done(`${outcome.output}${words.howToSeeTheWindow}\n`);
}
