import {
  decimalFromText,
  type DecimalText,
  decimalText,
  type YuanText,
} from '../../shared/decimal/decimal-text';
import type { YearOutcome } from '../../shared/fund/draw-fund';
import { fundNotes } from '../../shared/fund/fund-notes';
import type { GroupFigures } from '../../shared/fund/fund-report';
import type { ReachingWay } from '../../shared/fund/plan-of-way';
import { targetWays } from '../../shared/fund/target-ways';
import {
  formatRatio,
  formatScale,
  formatScore,
  formatYuan,
  type Language,
} from '../../shared/i18n/format';
import type { Policy } from '../../shared/policy/policy';
import { groupScoreText } from '../../shared/reports/fund/group-score-text';
import { fundNoteSentence } from '../../shared/reports/fund-note-sentence';
import type { CommandContext } from './command';
import { sampleLine, scenarioLine } from './estimate-text';
import type { ReportedFund } from './fund-json';
import { type TextColumn, textTable } from './text-table';

/** The fund as people read it: groups, years, packs compared, notes. */
export function fundText(reported: ReportedFund, context: CommandContext): string {
  const { loaded, evaluated } = reported;
  const { fund: words, headless } = context.messages;
  const notes = fundNotes(evaluated).map(
    (note) => `${fundNoteSentence(note, { ...context, lag: evaluated.fund.lag })}\n`,
  );
  return [
    sampleLine(evaluated.plan.isSample, context) +
      scenarioLine(loaded.scenario, context) +
      `${headless.policy}: ${evaluated.plan.policy.names[context.language]}\n`,
    `${words.groupsTitle}\n${groupTable(reported, context)}`,
    `${words.yearsTitle}\n${yearTable(reported, context)}`,
    ...targetLines(reported, context),
    ...policyTables(reported, context),
    ...(notes.length === 0 ? [] : [`${headless.warnings}\n${notes.join('')}`]),
  ].join('\n');
}

function groupTable({ evaluated }: ReportedFund, context: CommandContext): string {
  const { fund: words } = context.messages;
  const columns = [
    left(words.group),
    left(words.period),
    left(words.state),
    left(words.score),
    ...[words.ratio, words.balance, words.retention, words.performancePay].map(right),
    ...[words.earnedYear, words.paidYear, words.forecastError].map(right),
  ];
  return textTable(
    columns,
    evaluated.figures.groups.map((group) => groupRow(group, evaluated.plan.policy, context)),
  );
}

function groupRow(group: GroupFigures, policy: Policy, context: CommandContext): readonly string[] {
  const { messages } = context;
  const { fund: words, headless } = messages;
  const { settlement, score } = group;
  const paid = settlement.paid?.retentionYuan ?? null;
  return [
    words.groupName({ batch: settlement.batch, year: settlement.agreementYear }),
    settlement.fromDate === null
      ? headless.none
      : `${settlement.fromDate} – ${settlement.toDate ?? ''}`,
    words.states[settlement.state],
    groupScoreText(score, policy, context),
    shown(score.retentionRatio, formatRatio, context),
    yuan(group.balanceBaseYuan, context),
    yuan(paid ?? group.retentionYuan, context),
    yuan(group.performancePayYuan, context),
    group.earnedYear === null ? headless.none : String(group.earnedYear),
    group.paidYear === null ? headless.none : String(group.paidYear),
    shown(group.forecastErrorRatio, formatRatio, context),
  ];
}

function yearTable({ outcome }: ReportedFund, context: CommandContext): string {
  const { fund: words } = context.messages;
  return textTable(
    [
      left(words.year),
      ...[words.p10, words.p50, words.p90, words.paid].map(right),
      left(words.uncertainBy),
    ],
    outcome.years.map((year) => [
      String(year.year),
      ...[year.p10Yuan, year.p50Yuan, year.p90Yuan, year.paidYuan].map((one) => yuan(one, context)),
      driversText(year, context),
    ]),
  );
}

/** What makes a year uncertain, the largest part first. */
function driversText({ drivers }: YearOutcome, { messages, language }: CommandContext): string {
  const { report, driver } = messages.fund;
  return drivers.length === 0
    ? messages.headless.none
    : drivers
        .map(({ source, shareRatio }) =>
          driver({
            name: report.sources[source],
            share: formatRatio(decimalText(shareRatio.toFixed(3)), language),
          }),
        )
        .join(messages.common.listSeparator);
}

/** The target with its gap, its chance and the ways to it; none without a target. */
function targetLines(
  { evaluated, outcome }: ReportedFund,
  context: CommandContext,
): readonly string[] {
  const target = targetWays(evaluated);
  if (target === null) return [];
  const { language, messages } = context;
  const { fundDesk, fund: words } = messages;
  const amount = (text: YuanText): string =>
    `${formatYuan(text, language)} ${messages.common.units.yuan}`;
  const { expectedYuan, gapYuan } = target;
  const present = expectedYuan === null ? '' : amount(expectedYuan);
  const isReached = gapYuan !== null && !decimalFromText(gapYuan).gt(0);
  const standing =
    gapYuan === null
      ? fundDesk.target.unknown
      : isReached
        ? fundDesk.target.reached({ present })
        : fundDesk.target.gap({ present, gap: amount(gapYuan) });
  const chance = formatRatio(decimalText((outcome.targetRatio ?? 0).toFixed(3)), language);
  const ways = target.ways.map((way) =>
    way.outcome === 'reached'
      ? words.wayReaches({
          way: wayText(way, context),
          amount: formatYuan(way.reachedYuan, language),
        })
      : words.wayFallsShort({
          way: fundDesk.target.means[way.kind],
          amount: formatYuan(way.bestYuan, language),
        }),
  );
  const lines = [
    fundDesk.target.title({ year: target.year, target: amount(target.targetYuan) }),
    standing,
    fundDesk.cards.targetChance({ chance }),
    ...ways,
  ];
  return [`${words.targetTitle}\n${lines.map((line) => `${line}\n`).join('')}`];
}

function wayText(way: ReachingWay, { messages, language }: CommandContext): string {
  const { target: texts } = messages.fundDesk;
  switch (way.kind) {
    case 'score':
      return texts.score({ score: formatScore(way.score, language) });
    case 'cuts':
      return texts.cuts({
        amount: `${formatYuan(way.totalCutYuan, language)} ${messages.common.units.yuan}`,
        count: new Set(way.cuts.map(({ varietyId }) => varietyId)).size,
      });
    case 'base':
      return texts.base({ scale: formatScale(way.scale, language) });
  }
}

function policyTables({ comparison }: ReportedFund, context: CommandContext): readonly string[] {
  if (comparison === null) return [];
  const { fund: words, headless, parameters } = context.messages;
  const { language } = context;
  const totals = textTable(
    [left(headless.policy), ...[words.balance, words.retention, words.performancePay].map(right)],
    comparison.outcomes.map(({ policy, figures }) => [
      policy.names[language],
      yuan(figures.totals.balanceBaseYuan, context),
      yuan(figures.totals.retentionYuan, context),
      yuan(figures.totals.performancePayYuan, context),
    ]),
  );
  const bridges = comparison.bridges.flatMap((bridge, index) => {
    if (bridge.kind === 'scoreMissing') return [];
    const to = comparison.outcomes[index + 1]?.policy.names[language] ?? '';
    const table = textTable(
      [left(words.parameter), right(words.change)],
      bridge.steps.map((step) => [
        step.parameter === 'scoreSheet' ? words.scoreSheet : parameters.names[step.parameter],
        yuan(step.shownFundChangeYuan, context),
      ]),
    );
    return [`${to}\n${table}`];
  });
  return [`${words.policiesTitle}\n${totals}`, ...bridges];
}

function shown<Text extends DecimalText<string>>(
  text: Text | null,
  format: (text: Text, language: Language) => string,
  { language, messages }: CommandContext,
): string {
  return text === null ? messages.headless.none : format(text, language);
}

function yuan(amount: YuanText | null, context: CommandContext): string {
  return shown(amount, formatYuan, context);
}

function left(header: string): TextColumn {
  return { header, align: 'left' };
}

function right(header: string): TextColumn {
  return { header, align: 'right' };
}
