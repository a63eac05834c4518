import { type Decimal, larger } from '../decimal/decimal';
import { textFromDecimal, type UnitsText } from '../decimal/decimal-text';
import { bestExpectedBase } from './best-base';
import { farthestBend, wholeSteps } from './break-points';
import type { BaseLimits, DeclarationTerms } from './declaration-terms';
import { expectedPointsYuan } from './declared-value';
import { groupNeverPays } from './list-settlement';
import type { OpenReason } from './rule-reasons';

/** Why a rule has no base of its own, so that the safe one stands for it; `null` where it has one. */
export interface OpenRules {
  readonly expected: OpenReason | null;
  readonly minimaxRegret: OpenReason | null;
}

/**
 * Where no base changes what is retained, none is better; and where no cap is set, what still rises beyond the bases that are
 * looked at has no best one: an end of a search is no optimum. Source: docs/decisions/0057.
 */
export function openRules({
  terms,
  limits,
  hasCap,
}: {
  readonly terms: DeclarationTerms;
  readonly limits: BaseLimits;
  readonly hasCap: boolean;
}): OpenRules {
  const { lumpYuan, missingUnitYuan } = terms.shortfall;
  if (lumpYuan.isZero() && missingUnitYuan.isZero()) {
    const kind = nothingChanges(terms, limits);
    if (kind !== null) return { expected: { kind }, minimaxRegret: { kind } };
  }
  if (hasCap) return { expected: null, minimaxRegret: null };
  const reason = {
    kind: 'risesBeyond',
    searchedUnits: textFromDecimal<UnitsText>(limits.capUnits),
  } as const;
  const each = terms.chances.map((chance) => ({ ...terms, chances: [chance] }));
  return {
    expected: risesBeyond(terms, limits) ? reason : null,
    minimaxRegret: each.some((one) => risesBeyond(one, limits)) ? reason : null,
  };
}

/** Why every base is worth the same where a shortfall costs nothing of its own; `null` where it is not. */
function nothingChanges(
  terms: DeclarationTerms,
  limits: BaseLimits,
): 'nothingRetained' | 'groupNeverPays' | null {
  if (terms.retainedRatio.isZero() && terms.spentRatio.isZero()) return 'nothingRetained';
  return groupNeverPays(terms, limits) ? 'groupNeverPays' : null;
}

/** Whether some base beyond the limits is worth more than all within: beyond the last bend the value runs straight. */
function risesBeyond(terms: DeclarationTerms, limits: BaseLimits): boolean {
  const { capUnits, stepUnits } = limits;
  const bend = wholeSteps(farthestBend(terms), stepUnits).plus(stepUnits);
  const far = { ...limits, capUnits: larger(capUnits, bend) };
  const value = (base: Decimal): Decimal => expectedPointsYuan(terms, base);
  if (value(far.capUnits.plus(stepUnits)).gt(value(far.capUnits))) return true;
  if (far.capUnits.eq(capUnits)) return false;
  return value(bestExpectedBase(terms, far)).gt(value(bestExpectedBase(terms, limits)));
}
