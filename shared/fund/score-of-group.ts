import {
  decimalFromText,
  decimalText,
  type RatioText,
  type ScoreText,
} from '../decimal/decimal-text';
import type { FundPlan, Settlement } from '../plan/fund-plan';
import type { PlanDocument } from '../plan/plan';
import type { Policy } from '../policy/policy';
import { assumesPass, retentionRatio } from '../policy/retention-scheme';
import type { ScoreFigures } from './score-figures';

/** The assessment score of a settlement group, as far as it is known. */
export interface GroupScore {
  /**
   * `typed`: one score, of the group or of the plan. `range`: typed limits. `sheet`: what the score sheet comes to, a range
   * where values are missing. `assumed`: nobody has typed one, the sheet knows nothing, and a flat scheme assumes a pass as the
   * estimate does.
   */
  readonly kind: 'typed' | 'range' | 'sheet' | 'assumed';
  readonly lowScore: ScoreText;
  readonly highScore: ScoreText;
  /** β of the score, or of every score of the range; `null` where these differ and nothing is assumed. */
  readonly retentionRatio: RatioText | null;
  /** Every β of the range, ascending by score. */
  readonly possibleRatios: readonly RatioText[];
}

const NO_POINTS: ScoreText = decimalText('0');
const ALL_POINTS: ScoreText = decimalText('100');

/** The score of a group: its own, the plan's, the typed range, or the score sheet's. */
export function scoreOfGroup(
  settlement: Settlement,
  {
    plan,
    fund,
    sheet,
  }: { readonly plan: PlanDocument; readonly fund: FundPlan; readonly sheet: ScoreFigures },
): GroupScore {
  const { policy } = plan;
  const typed = settlement.score ?? plan.score;
  if (typed !== null) {
    const ratio = retentionRatio(policy, typed);
    return {
      kind: 'typed',
      lowScore: typed,
      highScore: typed,
      retentionRatio: ratio,
      possibleRatios: ratio === null ? [] : [ratio],
    };
  }
  const { low, high } = fund.scoreRange ?? {
    low: sheet.lowScore ?? NO_POINTS,
    high: sheet.highScore ?? ALL_POINTS,
  };
  const possibleRatios = ratiosBetween(policy, low, high);
  const isCertain = new Set(possibleRatios).size === 1;
  const kind = fund.scoreRange === null ? 'sheet' : 'range';
  const saysNothing = sheet.indicators.every(({ source }) => source === 'missing');
  // A range says itself whether it may fail; only where nobody and no data say anything is a pass assumed.
  if (isCertain || fund.scoreRange !== null || !saysNothing || !assumesPass(policy, null)) {
    const only = isCertain ? (possibleRatios[0] ?? null) : null;
    return { kind, lowScore: low, highScore: high, retentionRatio: only, possibleRatios };
  }
  const assumed = retentionRatio(policy, null);
  return {
    kind: 'assumed',
    lowScore: low,
    highScore: high,
    retentionRatio: assumed,
    possibleRatios,
  };
}

/** The scores at which β changes, ascending. */
export function scoreBounds({ retention }: Policy): readonly ScoreText[] {
  const scheme = retention.value;
  const bounds =
    scheme.kind === 'flat' ? [scheme.passMark] : scheme.tiers.map(({ minScore }) => minScore);
  return [...bounds].sort((left, right) =>
    decimalFromText(left).comparedTo(decimalFromText(right)),
  );
}

/** β at the lower score and at each bound up to the higher one. */
function ratiosBetween(policy: Policy, low: ScoreText, high: ScoreText): readonly RatioText[] {
  const [from, to] = [decimalFromText(low), decimalFromText(high)];
  const inside = scoreBounds(policy).filter((bound) => {
    const score = decimalFromText(bound);
    return score.gt(from) && score.lte(to);
  });
  return [low, ...inside].flatMap((score) => retentionRatio(policy, score) ?? []);
}
