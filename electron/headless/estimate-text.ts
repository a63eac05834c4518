import type { DecimalText, RatioText, YuanText } from '../../shared/decimal/decimal-text';
import { declarationColumnOf } from '../../shared/declaration/table/declaration-columns';
import {
  formatRatio,
  formatScale,
  formatScore,
  formatUnits,
  formatYuan,
  type Language,
} from '../../shared/i18n/format';
import { warningSentence } from '../../shared/i18n/sentence';
import { assessLoaded } from './assessed-loaded';
import type { CommandContext } from './command';
import type { LoadedEvaluation } from './evaluate-loaded';
import { type TextColumn, textTable } from './text-table';

/** The estimate as people read it: headline figures, settlement groups, varieties, warnings. */
export function estimateText(evaluation: LoadedEvaluation, context: CommandContext): string {
  return [
    preface(evaluation, context),
    headline(evaluation, context),
    groups(evaluation, context),
    varieties(evaluation, context),
    notes(evaluation, context),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Says at the top of any output that its prices are invented. */
export function sampleLine(isSample: boolean, { messages }: CommandContext): string {
  return isSample ? `${messages.headless.sampleMark}\n` : '';
}

/** Says which scenario a figure belongs to; nothing for the base. */
export function scenarioLine(scenario: string | null, { messages }: CommandContext): string {
  return scenario === null ? '' : `${messages.headless.scenario}: ${scenario}\n`;
}

type Format<Text> = (text: Text, language: Language) => string;

function shown<Text extends DecimalText<string>>(
  text: Text | null,
  format: Format<Text>,
  { language, messages }: CommandContext,
): string {
  return text === null ? messages.headless.none : format(text, language);
}

function preface(
  { loaded: { plan, scenario }, result }: LoadedEvaluation,
  context: CommandContext,
): string {
  const { headless: words, fields } = context.messages;
  const { language } = context;
  const score = result.score === null ? words.scoreAssumed : formatScore(result.score, language);
  const lines: readonly (readonly [string, string])[] = [
    ...(plan.hospitalName === '' ? [] : [[words.hospital, plan.hospitalName] as const]),
    [words.policy, plan.policy.names[language]],
    [words.scope, words.scopes[result.scope]],
    [words.score, score],
    [fields.retentionRatio, shown(result.retentionRatio, formatRatio, context)],
  ];
  const text = lines.map(([name, value]) => `${name}: ${value}\n`).join('');
  return sampleLine(plan.isSample, context) + scenarioLine(scenario, context) + text;
}

function headline(
  { loaded, result: { hospital } }: LoadedEvaluation,
  context: CommandContext,
): string {
  const { headless: words, fields } = context.messages;
  const besideRedLine = (share: RatioText, language: Language): string =>
    formatRatio(share, language, loaded.plan.policy.redLine.value.shareRatio);
  const rows: readonly (readonly [string, string])[] = [
    [fields.budgetYuan, shown(hospital.budgetYuan, formatYuan, context)],
    [fields.expenditureYuan, shown(hospital.expenditureYuan, formatYuan, context)],
    [fields.balanceBaseYuan, shown(hospital.balanceBaseYuan, formatYuan, context)],
    [fields.retentionYuan, shown(hospital.retentionYuan, formatYuan, context)],
    [fields.performancePayYuan, shown(hospital.performancePayYuan, formatYuan, context)],
    [fields.nonSelected, shown(hospital.nonSelectedYuan, formatYuan, context)],
    [
      fields.breakEvenNonSelectedYuan,
      shown(hospital.breakEvenNonSelectedYuan, formatYuan, context),
    ],
    [fields.breakEvenScale, shown(hospital.breakEvenScale, formatScale, context)],
    [
      fields.nonSelectedAmountShareRatio,
      shown(hospital.nonSelectedAmountShareRatio, besideRedLine, context),
    ],
  ];
  return textTable([left(words.wholeHospital), right(words.value)], rows);
}

function groups({ result }: LoadedEvaluation, context: CommandContext): string {
  const { headless: words, fields } = context.messages;
  const isOneGroup = result.groups.length === 1 && result.groups[0]?.group === '';
  if (isOneGroup || result.groups.length === 0) return '';
  return textTable(
    [left(words.group), right(fields.balanceBaseYuan), right(fields.retentionYuan)],
    result.groups.map(({ group, balanceBaseYuan, retentionYuan }) => [
      group === '' ? words.withoutBatch : group,
      shown(balanceBaseYuan, formatYuan, context),
      shown(retentionYuan, formatYuan, context),
    ]),
  );
}

function varieties({ varieties: evaluated }: LoadedEvaluation, context: CommandContext): string {
  const { headless: words, fields } = context.messages;
  return textTable(
    [
      right(words.row),
      left(fields.genericName),
      right(fields.agreedShareRatio),
      right(fields.agreedUnits),
      right(fields.budgetYuan),
      right(fields.expenditureYuan),
      right(fields.balanceBaseYuan),
      right(fields.breakEvenNonSelectedYuan),
      right(fields.headroomYuan),
      left(fields.state),
    ],
    evaluated.map(({ row, variety, inScope, figures }) => [
      String(row),
      variety.genericName,
      shown(figures.agreedShareRatio, formatRatio, context),
      shown(figures.agreedUnits, formatUnits, context),
      shown(figures.budgetYuan, formatYuan, context),
      shown(figures.expenditureYuan, formatYuan, context),
      shown(figures.balanceBaseYuan, formatYuan, context),
      shown(figures.breakEvenNonSelectedYuan, formatYuan, context),
      shown(figures.headroomYuan, formatYuan, context),
      inScope ? words.states[figures.state] : words.outOfScope,
    ]),
  );
}

function notes({ loaded, result }: LoadedEvaluation, context: CommandContext): string {
  const { headless: words } = context.messages;
  const warnings = result.warnings.map((warning) => {
    const sentence = warningSentence(context.messages, warning);
    const row = warning.varietyId === null ? undefined : loaded.rows.get(warning.varietyId);
    return row === undefined ? sentence : words.warningInRow({ row, sentence });
  });
  const isOfDeclare = (name: string): boolean => declarationColumnOf(name) !== null;
  const named = (isWanted: (name: string) => boolean): string =>
    loaded.ignoredColumns.filter(isWanted).join(context.messages.common.listSeparator);
  const declareColumns = named(isOfDeclare);
  const columns = named((name) => !isOfDeclare(name));
  const lines = [
    ...missedVolume(loaded, context),
    ...warnings,
    ...(declareColumns === '' ? [] : [words.declareColumns({ columns: declareColumns })]),
    ...(columns === '' ? [] : [words.ignoredColumns({ columns })]),
  ];
  return lines.length === 0
    ? ''
    : `${words.warnings}\n${lines.map((line) => `- ${line}\n`).join('')}`;
}

/** That the retention above knows no vetoes, where one would take something of it. */
function missedVolume(
  loaded: LoadedEvaluation['loaded'],
  { messages, language }: CommandContext,
): readonly string[] {
  const assessed = assessLoaded(loaded);
  if (assessed.missed === 0) return [];
  const yuan = (amount: YuanText): string => formatYuan(amount, language);
  return [
    messages.fund.estimateVeto({
      count: assessed.missed,
      reading: messages.fund.readings[assessed.missedVolume],
      left: yuan(assessed.retentionYuan),
      variety: yuan(assessed.readings.variety),
      hospital: yuan(assessed.readings.hospital),
    }),
  ];
}

function left(header: string): TextColumn {
  return { header, align: 'left' };
}

function right(header: string): TextColumn {
  return { header, align: 'right' };
}
