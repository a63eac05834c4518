import { decimalFromText, textFromDecimal } from '../../shared/decimal/decimal-text';
import { type EvaluatedFund, evaluateFund } from '../../shared/fund/evaluate-fund';
import type { IndicatorFigures } from '../../shared/fund/score-figures';
import { decidedGroups, type ScoreLadder, scoreLadder } from '../../shared/fund/score-ladder';
import { scoreBounds } from '../../shared/fund/score-of-group';
import { waysToNextTier, type WayUp } from '../../shared/fund/ways-up';
import { formatPoints, formatRatio, formatScore, formatYuan } from '../../shared/i18n/format';
import { indicatorText } from '../../shared/reports/indicator-text';
import { type CommandContext, type CommandOutcome, done } from './command';
import { readOptions } from './command-options';
import { planOptions } from './estimate-options';
import { sampleLine } from './estimate-text';
import { loadFund } from './load-fund';
import { textTable } from './text-table';

/** `score TABLE|PLAN …`: the score sheet filled in, the tiers and what each is worth. */
export async function runScore(
  args: readonly string[],
  context: CommandContext,
): Promise<CommandOutcome> {
  const read = readOptions(args, planOptions, context);
  if (read.kind === 'misused') return read;
  const { policy: named, json: asJson = false, ...texts } = read.values;
  const policies = named === undefined ? [] : [named];
  const loaded = await loadFund(read.files, { ...texts, policies }, context);
  if (loaded.kind !== 'loaded') return loaded;
  const evaluated = evaluateFund(loaded.loaded.plan, loaded.fund);
  const ladder = scoreLadder(evaluated);
  const ways = waysToNextTier(evaluated, ladder);
  const scored = { evaluated, ladder, ways, scenario: loaded.loaded.scenario };
  return done(asJson ? scoreJson(scored, context) : scoreText(scored, context));
}

interface Scored {
  readonly evaluated: EvaluatedFund;
  readonly ladder: ScoreLadder;
  readonly ways: readonly WayUp[];
  readonly scenario: string | null;
}

function scoreJson(
  { evaluated, ladder, ways, scenario: name }: Scored,
  { language }: CommandContext,
): string {
  const { plan, figures } = evaluated;
  const { indicators, droppedIds, lowScore, highScore, isVetoed } = figures.score;
  const json = {
    ...(plan.isSample ? { sample: true } : {}),
    scenario: name,
    policy: plan.policy.id,
    score: plan.score,
    scoreRange: { low: lowScore, high: highScore },
    isVetoed,
    indicators: indicators.map((one) => ({
      id: one.indicator.id,
      name: one.indicator.names[language],
      value: one.value,
      source: one.source,
      points: one.lowPoints === one.highPoints ? one.lowPoints : null,
      pointsRange: { low: one.lowPoints, high: one.highPoints },
      maxPoints: one.indicator.points,
      rule: one.indicator.rule,
      isVetoed: one.isVetoed,
      ruleSource: one.indicator.source.kind,
    })),
    dropped: droppedIds,
    tiers: ladder.tiers,
    up: ladder.up,
    down: ladder.down,
    ways: ways.map(({ indicator, ...way }) => ({ id: indicator.id, ...way })),
    source: plan.policy.scoreSheet.source,
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}

function scoreText({ evaluated, ladder, ways }: Scored, context: CommandContext): string {
  const { messages, language } = context;
  const { fund: words, headless } = messages;
  const { plan, figures } = evaluated;
  const sheet = figures.score;
  const points = (one: IndicatorFigures): string => {
    const [low, high] = [one.lowPoints, one.highPoints].map((text) => formatPoints(text, language));
    return low === high ? (low ?? '') : words.scoreRange({ low: low ?? '', high: high ?? '' });
  };
  const table = textTable(
    [
      { header: words.indicator, align: 'left' },
      { header: words.value, align: 'right' },
      { header: words.points, align: 'right' },
      { header: words.of, align: 'right' },
      { header: words.source, align: 'left' },
    ],
    sheet.indicators.map((one) => [
      one.indicator.names[language],
      one.value === null ? headless.none : indicatorText(one.value, one.indicator, language),
      points(one),
      formatScore(one.indicator.points, language),
      words.sources[one.source],
    ]),
  );
  const bounds = scoreBounds(plan.policy);
  const [low, high] = [sheet.lowScore, sheet.highScore].map((text) =>
    text === null ? headless.none : formatPoints(text, language, bounds),
  );
  const total =
    low === high
      ? words.scoreOnly({ score: low ?? '' })
      : words.scoreRange({ low: low ?? '', high: high ?? '' });
  const tiers = textTable(
    [words.fromScore, words.ratio, words.retention, words.performancePay].map((header) => ({
      header,
      align: 'right',
    })),
    ladder.tiers.map((tier) => [
      formatScore(tier.fromScore, language),
      formatRatio(tier.retentionRatio, language),
      formatYuan(tier.retentionYuan, language),
      formatYuan(tier.performancePayYuan, language),
    ]),
  );
  return [
    `${sampleLine(plan.isSample, context)}${headless.policy}: ${plan.policy.names[language]}\n`,
    `${table}${words.sheetTotal({ score: total })}\n${typedScoreLine(evaluated, context)}`,
    `${words.tiersTitle}\n${tiers}${ladderLines(evaluated, ladder, context)}`,
    ...wayLines(ladder, ways, context),
    `${words.sheetSource({ title: plan.policy.scoreSheet.source.title[language] })}\n`,
  ].join('\n');
}

/** That a typed score counts and not the sheet's, where both are there. */
function typedScoreLine({ plan }: EvaluatedFund, { messages, language }: CommandContext): string {
  if (plan.score === null) return '';
  const score = formatScore(plan.score, language);
  return `${messages.fundScore.planScore({ score })}\n`;
}

/** From the present score to its neighbours, or why there is none. */
function ladderLines(
  evaluated: EvaluatedFund,
  ladder: ScoreLadder,
  context: CommandContext,
): string {
  const words = context.messages.fundScore.ladder;
  if (decidedGroups(evaluated).length === 0) return `${words.none}\n`;
  if (ladder.score === null) return `${words.range}\n`;
  const ends = [
    ...(ladder.up === null ? [words.top] : []),
    ...(ladder.down === null ? [words.bottom] : []),
  ];
  return `${stepLines(ladder, context)}${ends.map((line) => `${line}\n`).join('')}`;
}

/** How the indicators lead to the next tier, as the screen says it. */
function wayLines(
  { up, isOfSheet }: ScoreLadder,
  ways: readonly WayUp[],
  { messages, language }: CommandContext,
): readonly string[] {
  if (up === null) return [];
  const { fund: words, fundScore } = messages;
  const { title, none, notOfSheet, noValue, free, yuanOf } = fundScore.ways;
  if (ways.length === 0) return [`${title}\n${isOfSheet ? none : notOfSheet}\n`];
  const lines = ways.map(({ indicator, value, points, isEnough, yuan }) => {
    const shown = value === null ? noValue : indicatorText(value, indicator, language);
    const { measure } = indicator;
    const bought = measure === 'completion' || measure === 'nonSelectedAmountShare';
    const amount =
      yuan === null || !bought
        ? `${messages.common.listSeparator}${free}`
        : words.wayUpYuan({ means: yuanOf[measure], amount: formatYuan(yuan, language) });
    const way = words.wayUp({
      indicator: indicator.names[language],
      points: formatPoints(points, language),
      value: shown,
    });
    return `${way}${amount}${isEnough ? words.wayUpEnough : ''}\n`;
  });
  return [`${title}\n${lines.join('')}`];
}

function stepLines({ up, down }: ScoreLadder, { messages, language }: CommandContext): string {
  const { fund: words } = messages;
  const lines = [
    ...(up === null
      ? []
      : [
          words.stepUp({
            points: formatPoints(up.points, language),
            score: formatScore(up.toScore, language),
            amount: formatYuan(up.performancePayYuan, language),
          }),
        ]),
    ...(down === null
      ? []
      : [
          words.stepDown({
            points: formatPoints(down.points, language),
            score: formatScore(down.toScore, language),
            amount: formatYuan(
              textFromDecimal(decimalFromText(down.performancePayYuan).abs()),
              language,
            ),
          }),
        ]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
