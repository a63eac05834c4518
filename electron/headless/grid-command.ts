import { type GridCell, type GridLevers, gridTotals } from '../../shared/engine/grid';
import { formatExact, formatYuan } from '../../shared/i18n/format';
import { MOST_WINNERS } from '../../shared/policy/winners';
import { type CommandContext, type CommandOutcome, done, misused, refused } from './command';
import { readOptions } from './command-options';
import { estimateOptions, readEstimateChoices } from './estimate-options';
import { sampleLine, scenarioLine } from './estimate-text';
import { evaluateLoaded } from './evaluate-loaded';
import { loadChosenPlan, type LoadedPlan } from './load-plan';
import { readMultipliers, readWholes } from './option-values';
import { textTable } from './text-table';

const options = {
  ...estimateOptions,
  base: { type: 'string' },
  winners: { type: 'string' },
  'non-selected': { type: 'string' },
} as const;

/** `grid TABLE|PLAN --base … --winners … --non-selected …`: hospital totals for each combination of three levers (contract 2). */
export async function runGrid(
  args: readonly string[],
  context: CommandContext,
): Promise<CommandOutcome> {
  const read = readOptions(args, options, context);
  if (read.kind === 'misused') return read;
  const { values, files } = read;
  const [file] = files;
  if (file === undefined || files.length > 1) {
    return misused(context.messages.headless.needsOneFile);
  }
  const levers = readLevers(values, context);
  if (levers.kind === 'misused') return levers;
  const choices = await readEstimateChoices(values, context);
  if (choices.kind !== 'choices') return choices;
  const loaded = await loadChosenPlan(file, choices.choices, context);
  if (!loaded.ok) return refused(loaded.error);
  const evaluated = evaluateLoaded(loaded.value, context);
  if (!evaluated.ok) return refused(evaluated.error);
  const { plan } = loaded.value;
  const cells = gridTotals(plan, levers.levers);
  if (values.json === true) return done(gridJson(loaded.value, cells));
  const preface = sampleLine(plan.isSample, context) + scenarioLine(loaded.value.scenario, context);
  return done(preface + gridText(cells, context));
}

type ReadLevers =
  | { readonly kind: 'levers'; readonly levers: GridLevers }
  | Extract<CommandOutcome, { kind: 'misused' }>;

function readLevers(
  values: { readonly base?: string; readonly winners?: string; readonly 'non-selected'?: string },
  { messages }: CommandContext,
): ReadLevers {
  const { needsOption, wrongValue, expectedMultipliers, expectedWinners } = messages.headless;
  const { base: baseText, winners: winnersText, 'non-selected': nonSelectedText } = values;
  const misuse = (sentence: string): ReadLevers => ({ kind: 'misused', sentence });
  if (baseText === undefined) return misuse(needsOption({ option: '--base' }));
  if (winnersText === undefined) return misuse(needsOption({ option: '--winners' }));
  if (nonSelectedText === undefined) return misuse(needsOption({ option: '--non-selected' }));
  const wrong = (option: string, value: string, expected: string): ReadLevers =>
    misuse(wrongValue({ option, value, expected }));
  const base = readMultipliers(baseText);
  if (base === null) return wrong('--base', baseText, expectedMultipliers);
  const winners = readWholes(winnersText, { least: 1, most: MOST_WINNERS });
  if (winners === null) return wrong('--winners', winnersText, expectedWinners);
  const nonSelected = readMultipliers(nonSelectedText);
  if (nonSelected === null) return wrong('--non-selected', nonSelectedText, expectedMultipliers);
  return { kind: 'levers', levers: { base, winners, nonSelected } };
}

function gridJson({ scenario }: LoadedPlan, cells: readonly GridCell[]): string {
  const json = {
    scenario,
    cells: cells.map(({ base, winners, nonSelected, balanceBaseYuan, retentionYuan }) => ({
      base,
      winners,
      nonSelected,
      balanceBaseYuan,
      retentionYuan,
    })),
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}

function gridText(cells: readonly GridCell[], { language, messages }: CommandContext): string {
  const { headless: words, fields } = messages;
  return textTable(
    [
      { header: words.baseMultiplier, align: 'right' },
      { header: words.winners, align: 'right' },
      { header: words.nonSelectedMultiplier, align: 'right' },
      { header: fields.balanceBaseYuan, align: 'right' },
      { header: fields.retentionYuan, align: 'right' },
    ],
    cells.map((cell) => [
      formatExact(cell.base, language),
      String(cell.winners),
      formatExact(cell.nonSelected, language),
      formatYuan(cell.balanceBaseYuan, language),
      cell.retentionYuan === null ? words.none : formatYuan(cell.retentionYuan, language),
    ]),
  );
}
