import { assertNever } from '../assert';
import { type Decimal, larger, smaller, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  type RatioText,
  type ScoreText,
  textFromDecimal,
} from '../decimal/decimal-text';
import type { RetentionScheme } from './parameter-kinds';
import type { Policy } from './policy';

/**
 * The retention ratio β of an assessment score, at most the policy's cap. The score is compared as it is, never rounded:
 * 79.995 does not reach 80. A flat policy without a score assumes a pass; tiers without a score give `null`.
 * Source: domain 5.
 */
export function retentionRatio(policy: Policy, score: ScoreText | null): RatioText | null {
  const uncapped = uncappedRatio(policy, score);
  if (uncapped === null) return null;
  return textFromDecimal(smaller(decimalFromText(uncapped), retentionCap(policy)));
}

/** What β is never above. Source: domain rule N13. */
export function retentionCap(policy: Policy): Decimal {
  return decimalFromText(policy.retentionCapRatio.value);
}

/** The ratio that the scheme gives the score, before the cap. */
export function uncappedRatio(policy: Policy, score: ScoreText | null): RatioText | null {
  const ratio = schemeRatio(policy.retention.value, score === null ? null : decimalFromText(score));
  return ratio === null ? null : textFromDecimal(ratio);
}

/** Whether β stands on a pass that nobody has typed. */
export function assumesPass(policy: Policy, score: ScoreText | null): boolean {
  return score === null && policy.retention.value.kind === 'flat';
}

function schemeRatio(scheme: RetentionScheme, score: Decimal | null): Decimal | null {
  switch (scheme.kind) {
    case 'flat':
      return score === null || score.gte(decimalFromText(scheme.passMark))
        ? decimalFromText(scheme.ratio)
        : ZERO;
    case 'tiers':
      return score === null ? null : tierRatio(scheme.tiers, score);
    default:
      return assertNever(scheme);
  }
}

type Tiers = Extract<RetentionScheme, { kind: 'tiers' }>['tiers'];

/** The ratio of the highest bound reached, whatever the order of the rows; 0 below every bound. */
function tierRatio(tiers: Tiers, score: Decimal): Decimal {
  const bounds = tiers.map((tier) => decimalFromText(tier.minScore));
  const reached = bounds.filter((bound) => score.gte(bound));
  if (reached.length === 0) return ZERO;
  const highest = reached.reduce(larger);
  const tier = tiers[bounds.findIndex((bound) => bound.eq(highest))];
  return tier === undefined ? ZERO : decimalFromText(tier.ratio);
}
