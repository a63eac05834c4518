import { type Decimal, sum, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  decimalText,
  type RatioText,
  type ScoreText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import { retentionRatio } from '../policy/retention-scheme';
import type { EvaluatedFund } from './evaluate-fund';
import type { EvaluatedGroup } from './evaluated-group';
import { failsOtherwise } from './group-figures';
import { scoreBounds } from './score-of-group';
import { settledYuan } from './settled-yuan';

/** One tier of the scheme, and what the fund is when the assessment ends in it. */
export interface LadderTier {
  /** The lowest score of the tier. */
  readonly fromScore: ScoreText;
  readonly retentionRatio: RatioText;
  /** Of all groups that the score still decides. */
  readonly retentionYuan: YuanText;
  readonly performancePayYuan: YuanText;
}

/** From the present score to a neighbouring tier. */
export interface LadderStep {
  /** Points to gain, or to lose until the tier below is reached: beyond them by any fraction. */
  readonly points: ScoreText;
  readonly toScore: ScoreText;
  /** The difference of two whole funds; below zero downwards. */
  readonly retentionYuan: YuanText;
  readonly performancePayYuan: YuanText;
}

/** The tiers of the assessment and what each is worth. */
export interface ScoreLadder {
  /** Ascending, from no points on. */
  readonly tiers: readonly LadderTier[];
  /** The present score; `null` while it is a range. */
  readonly score: ScoreText | null;
  /** Whether that score is what the score sheet comes to: only then do its indicators lead to the next tier. */
  readonly isOfSheet: boolean;
  /** The next tier that retains more; `null` at the top, and while the score is a range. */
  readonly up: LadderStep | null;
  /** The loss when the present tier is missed; `null` at the bottom, and while the score is a range. */
  readonly down: LadderStep | null;
}

const NO_POINTS: ScoreText = decimalText('0');

/**
 * The ladder of tiers over the groups that the plan's score still decides: those neither assessed nor paid, without a score
 * of their own. A tier's worth is the difference of two estimates. Source: domain 5.
 */
export function scoreLadder(evaluated: EvaluatedFund): ScoreLadder {
  const { plan } = evaluated;
  const bounds = [NO_POINTS, ...scoreBounds(plan.policy)];
  const froms = bounds.filter((bound, index) => bounds.indexOf(bound) === index);
  const tiers = froms.map((from) => tierFrom(evaluated, from));
  const score = presentScore(evaluated);
  const isOfSheet = score !== null && score === sheetScore(evaluated);
  if (score === null) return { tiers, score, isOfSheet, up: null, down: null };
  const now = decimalFromText(score);
  const present = tierFrom(evaluated, score);
  const above = tiers.find(
    (tier) =>
      decimalFromText(tier.fromScore).gt(now) &&
      decimalFromText(tier.retentionRatio).gt(decimalFromText(present.retentionRatio)),
  );
  const own = tiers.filter(({ fromScore }) => decimalFromText(fromScore).lte(now));
  const [below, reached] = [own.at(-2), own.at(-1)];
  return {
    tiers,
    score,
    isOfSheet,
    up:
      above === undefined
        ? null
        : stepTo(above, present, decimalFromText(above.fromScore).minus(now)),
    down:
      below === undefined || reached === undefined
        ? null
        : stepTo(below, present, now.minus(decimalFromText(reached.fromScore))),
  };
}

/** The groups that the plan's score still decides. */
export function decidedGroups({ groups }: EvaluatedFund): readonly EvaluatedGroup[] {
  return groups.filter(
    ({ settlement }) =>
      settlement.score === null && settlement.state !== 'assessed' && settlement.paid === null,
  );
}

/** What these groups retain at a score. */
export function retentionAtScore(evaluated: EvaluatedFund, score: ScoreText): Decimal {
  const { plan, figures } = evaluated;
  const { policy } = plan;
  const ratio = retentionRatio(policy, score);
  return sum(
    decidedGroups(evaluated).map(
      (group) =>
        settledYuan(group.items, {
          policy,
          retentionRatio: ratio,
          reading: policy.missedVolume.value,
          isFailed: failsOtherwise(group, { plan, sheet: figures.score }),
        }) ?? ZERO,
    ),
  );
}

function tierFrom(evaluated: EvaluatedFund, fromScore: ScoreText): LadderTier {
  const retention = retentionAtScore(evaluated, fromScore);
  const part = decimalFromText(evaluated.figures.performancePayRatio);
  return {
    fromScore,
    retentionRatio: retentionRatio(evaluated.plan.policy, fromScore) ?? decimalText('0'),
    retentionYuan: textFromDecimal(retention),
    performancePayYuan: textFromDecimal(retention.times(part)),
  };
}

/** The plan's score, or the sheet's where nothing of it is missing. */
function presentScore(evaluated: EvaluatedFund): ScoreText | null {
  return evaluated.plan.score ?? sheetScore(evaluated);
}

/** What the score sheet comes to; `null` while a value of it is missing. */
function sheetScore({ figures }: EvaluatedFund): ScoreText | null {
  const { lowScore, highScore } = figures.score;
  return lowScore === highScore ? lowScore : null;
}

function stepTo(tier: LadderTier, present: LadderTier, points: Decimal): LadderStep {
  const change = (of: 'retentionYuan' | 'performancePayYuan'): YuanText =>
    textFromDecimal(decimalFromText(tier[of]).minus(decimalFromText(present[of])));
  return {
    points: textFromDecimal(points),
    toScore: tier.fromScore,
    retentionYuan: change('retentionYuan'),
    performancePayYuan: change('performancePayYuan'),
  };
}
