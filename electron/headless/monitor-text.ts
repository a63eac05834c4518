import { assertNever } from '../../shared/assert';
import {
  decimalFromText,
  decimalText,
  type RatioText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../../shared/decimal/decimal-text';
import type { MonitoredGroup, MonitoredLine } from '../../shared/execution/monitor-plan';
import { progressStates } from '../../shared/execution/variety-progress';
import type { WarningRule } from '../../shared/execution/warning-rules';
import { formatRatio, formatUnits, formatYuan } from '../../shared/i18n/format';
import type { CommandContext } from './command';
import { sampleLine, scenarioLine } from './estimate-text';
import type { MonitoredPlan } from './monitor-json';
import { textTable } from './text-table';

/** Each agreement year as people read it: its cards, its varieties, its end. */
export function monitorText(
  { loaded, monitoring }: MonitoredPlan,
  context: CommandContext,
): string {
  const { execution: words, fund } = context.messages;
  const { plan, scenario } = loaded;
  const names = new Map(plan.varieties.map(({ id, genericName }) => [id, genericName]));
  const named = (ids: readonly string[]): string =>
    ids.map((id) => names.get(id) ?? id).join(context.messages.common.listSeparator);
  const groupName = ({ settlement }: Pick<MonitoredGroup, 'settlement'>): string =>
    fund.groupName({ batch: settlement.batch, year: settlement.agreementYear });
  const limit = formatRatio(plan.policy.redLine.value.shareRatio, context.language);
  return [
    `${sampleLine(plan.isSample, context)}${scenarioLine(scenario, context)}${words.intro(monitoring)}\n`,
    ...monitoring.groups.map(
      (group) =>
        `${groupName(group)}\n${cards(group, context)}\n\n${table(group, names, context)}${yearEndLine(group, context)}\n${notes(group, named, context)}`,
    ),
    ...monitoring.unmonitored.map(
      ({ settlement, reason }) =>
        `${words.unmonitored[reason]({ group: groupName({ settlement }) })}\n`,
    ),
    ...(monitoring.groups.length === 0 ? [] : [`${words.limitNote({ limit })}\n`]),
  ].join('\n');
}

function cards(
  { progress, counts, lines }: MonitoredGroup,
  { messages, language }: CommandContext,
): string {
  const { execution: words } = messages;
  const time = words.timeProgress({
    ratio: formatRatio(progress.elapsedRatio, language),
    elapsed: progress.elapsedDays,
    whole: progress.wholeDays,
  });
  const counted = [
    words.count({ name: words.agreedProducts, count: lines.length }),
    ...progressStates.map((state) =>
      words.count({ name: words.states[state], count: counts[state] }),
    ),
    words.count({ name: words.overQuantity, count: counts.overQuantity }),
    words.count({ name: words.overAmount, count: counts.overAmount }),
  ];
  const left = words.monthsLeft({ months: progress.monthsLeft });
  return `${time} · ${left}\n${counted.join(messages.common.listSeparator)}`;
}

function table(
  { lines }: MonitoredGroup,
  names: ReadonlyMap<string, string>,
  context: CommandContext,
): string {
  const { execution: words } = context.messages;
  const { columns } = words;
  const right = [
    columns.agreed,
    columns.bought,
    columns.completion,
    columns.pace,
    columns.landing,
    columns.missed,
    columns.nonSelected,
    columns.breakEven,
    columns.stake,
  ];
  return textTable(
    [
      { header: columns.variety, align: 'left' },
      ...right.map((header) => ({ header, align: 'right' }) as const),
      { header: columns.state, align: 'left' },
      { header: columns.warnings, align: 'left' },
    ],
    lines.map((line) => row(line, names.get(line.varietyId) ?? line.varietyId, context)),
  );
}

function row(line: MonitoredLine, name: string, context: CommandContext): readonly string[] {
  const { language, messages } = context;
  const { execution: words, headless } = messages;
  const yuan = (amount: YuanText | null): string =>
    amount === null ? headless.none : formatYuan(amount, language);
  const units = (amount: UnitsText, to: 'near' | 'up' = 'near'): string =>
    formatUnits(wholeUnits(amount, to), language);
  const { landing } = line;
  return [
    name,
    formatUnits(line.agreedUnits, language),
    formatUnits(line.boughtUnits, language),
    formatRatio(line.completionRatio, language),
    line.paceUnits === null ? headless.none : units(line.paceUnits, 'up'),
    landing === null
      ? headless.none
      : words.range({
          middle: units(landing.boughtUnits.p50),
          low: units(landing.boughtUnits.p10),
          high: units(landing.boughtUnits.p90),
        }),
    landing === null ? headless.none : formatRatio(shownChance(landing.missedRatio), language),
    yuan(line.nonSelectedYuan),
    yuan(line.breakEvenYuan),
    yuan(line.stakeYuan),
    words.states[line.state],
    line.warnings.map((rule) => warningWords(rule, context)).join(messages.common.listSeparator),
  ];
}

/** To a tenth of a per cent, and never as certain while it is not. */
function shownChance(ratio: RatioText): RatioText {
  const exact = decimalFromText(ratio);
  const rounded = exact.toDecimalPlaces(3);
  if (exact.isZero() || exact.eq(1)) return ratio;
  if (rounded.isZero()) return decimalText('0.001');
  return rounded.eq(1) ? decimalText('0.999') : textFromDecimal(rounded);
}

/** An estimate in whole units; what is needed is never too little. */
function wholeUnits(units: UnitsText, to: 'near' | 'up'): UnitsText {
  const exact = decimalFromText(units);
  return textFromDecimal(to === 'up' ? exact.ceil() : exact.round());
}

function warningWords(rule: WarningRule, { messages, language }: CommandContext): string {
  const { warnings } = messages.execution;
  switch (rule.kind) {
    case 'zero':
      return warnings.zero;
    case 'behindShare':
      return warnings.behindShare({ share: formatRatio(rule.shareRatio, language) });
    case 'behindPoints':
      return warnings.behindPoints({ points: points(rule.pointsRatio) });
    case 'manyBehind':
      return warnings.manyBehind(rule);
    default:
      return assertNever(rule);
  }
}

function points(ratio: RatioText): string {
  return decimalFromText(ratio).times(100).toFixed();
}

function yearEndLine(
  { yearEnd, progress }: MonitoredGroup,
  { messages, language }: CommandContext,
): string {
  const { execution: words, headless } = messages;
  const { balanceBaseYuan, retentionYuan } = yearEnd;
  const figures = {
    balance: formatYuan(balanceBaseYuan, language),
    retention: retentionYuan === null ? headless.none : formatYuan(retentionYuan, language),
  };
  return progress.monthsLeft === 0 ? words.yearEnded(figures) : words.yearEnd(figures);
}

function notes(
  { lines, leftOutIds, progress }: MonitoredGroup,
  named: (ids: readonly string[]) => string,
  { messages }: CommandContext,
): string {
  const { execution: words } = messages;
  const unknown =
    progress.monthsLeft === 0
      ? []
      : lines.flatMap(({ landing, varietyId }) => (landing === null ? [varietyId] : []));
  return [
    ...(unknown.length === 0 ? [] : [words.notForecast({ names: named(unknown) })]),
    ...(leftOutIds.length === 0 ? [] : [words.leftOut({ names: named(leftOutIds) })]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
