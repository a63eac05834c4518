import { appError } from '../../shared/errors';
import { monitorPlan } from '../../shared/execution/monitor-plan';
import { monthsOfList } from '../../shared/forecast/use-series';
import { isMonth } from '../../shared/purchases/purchase';
import { type CommandContext, type CommandOutcome, done, misused, refused } from './command';
import { readOptions } from './command-options';
import { planOptions, readEstimateChoices } from './estimate-options';
import { loadChosenPlan } from './load-plan';
import { monitorJson } from './monitor-json';
import { monitorText } from './monitor-text';

const options = {
  ...planOptions,
  'as-of': { type: 'string' },
} as const;

/** `monitor PLAN …`: how the agreement years of a plan are carried out until the end of a month. */
export async function runMonitor(
  args: readonly string[],
  context: CommandContext,
): Promise<CommandOutcome> {
  const { headless: words, importFiles } = context.messages;
  const read = readOptions(args, options, context);
  if (read.kind === 'misused') return read;
  const { 'as-of': asOfText, json: asJson = false, ...texts } = read.values;
  if (asOfText !== undefined && !isMonth(asOfText)) {
    const [option, expected] = ['--as-of', importFiles.expectedMonth];
    return misused(words.wrongValue({ option, value: asOfText, expected }));
  }
  const [file] = read.files;
  if (file === undefined || read.files.length > 1) return misused(words.needsOneFile);
  const choices = await readEstimateChoices(texts, context);
  if (choices.kind !== 'choices') return choices;
  const loaded = await loadChosenPlan(file, choices.choices, context);
  if (!loaded.ok) return refused(loaded.error);
  const { plan, fund } = loaded.value;
  const lastMonth = monthsOfList(plan.varieties.map(({ monthly }) => monthly))?.lastMonth ?? null;
  if (lastMonth === null) return refused([appError('execution.nothingBought', {})]);
  if (fund.settlements.length === 0) return refused([appError('execution.noAgreementYear', {})]);
  const asOf = asOfText ?? lastMonth;
  if (asOf > lastMonth) {
    return refused([appError('execution.afterLast', { month: asOf, lastMonth })]);
  }
  const monitored = { loaded: loaded.value, monitoring: monitorPlan(plan, fund, asOf) };
  return done(asJson ? monitorJson(monitored) : monitorText(monitored, context));
}
