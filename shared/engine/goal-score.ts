import { type Decimal, larger, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  decimalText,
  type RatioText,
  type ScoreText,
} from '../decimal/decimal-text';
import type { Policy } from '../policy/policy';
import { retentionRatio } from '../policy/retention-scheme';
import { countedYuan } from './counted-balance';
import type { EvaluatedPlan } from './evaluate-plan';
import type { Goal } from './goal';
import { yieldPerYuan } from './goal-figure';

/** What reaching a target by the assessment score comes to. */
type ScoreOutcome =
  | {
      readonly kind: 'reached';
      readonly score: ScoreText;
      readonly retentionRatio: RatioText;
      readonly reachedYuan: Decimal;
    }
  | { readonly kind: 'outOfReach'; readonly bestYuan: Decimal };

interface ScoreRequest {
  readonly evaluated: EvaluatedPlan;
  readonly kind: Goal['kind'];
  readonly targetYuan: Decimal;
}

/** The smallest score whose ratio reaches the target. The ratio changes only at the scheme's bounds, so these are all that is tried. */
export function scoreToTarget({ evaluated, kind, targetYuan }: ScoreRequest): ScoreOutcome {
  const { plan, totals } = evaluated;
  const balances = [...totals.groups.values()].map((sums) => sums.balanceBaseYuan);
  const counted = countedYuan(plan.policy, balances);
  let bestYuan: Decimal | null = null;
  for (const score of boundsOf(plan.policy)) {
    const ratio = retentionRatio(plan.policy, score);
    const perYuan = yieldPerYuan({ policy: plan.policy, retentionRatio: ratio }, kind);
    if (ratio === null || perYuan === null) continue;
    const figure = perYuan.times(counted);
    if (figure.gte(targetYuan)) {
      return { kind: 'reached', score, retentionRatio: ratio, reachedYuan: figure };
    }
    bestYuan = bestYuan === null ? figure : larger(bestYuan, figure);
  }
  return { kind: 'outOfReach', bestYuan: bestYuan ?? ZERO };
}

const NO_POINTS = decimalText<ScoreText>('0');

/** The scores at which the ratio changes, ascending, from none. */
function boundsOf(policy: Policy): readonly ScoreText[] {
  const scheme = policy.retention.value;
  const bounds =
    scheme.kind === 'flat' ? [scheme.passMark] : scheme.tiers.map(({ minScore }) => minScore);
  return [NO_POINTS, ...bounds].sort((left, right) =>
    decimalFromText(left).comparedTo(decimalFromText(right)),
  );
}
