import {
  type Decimal,
  larger,
  ONE,
  quotient,
  quotientRoundedDown,
  sum,
  ZERO,
} from '../decimal/decimal';
import {
  type RatioText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import { wholeSteps } from './break-points';
import { type BaseLimits, type DeclarationTerms, largestShareRatio } from './declaration-terms';
import { retainedUnitYuan, shortfallRatio } from './declared-value';

/** Why a rule says what it says, for a sentence. */
export type RuleReason =
  /** When `winners` or more are selected, the volume is missed with this chance. */
  | SafeReason<'met'>
  /** The same, but the base was raised to the floor. */
  | SafeReason<'raised'>
  /** The same, but the cap keeps the base below what could be met. */
  | SafeReason<'capped'>
  /** The same, but no cap is set and no larger base was looked at. */
  | SafeReason<'searchEnds'>
  | ({ readonly kind: 'breakEven' } & BreakEvenChance)
  /** No whole base within the limits is worth more on average. */
  | ({ readonly kind: 'largest' } & OfBases)
  | OpenReason
  | ({ readonly kind: 'leastRegret'; readonly regretYuan: YuanText } & OfBases);

/** What has to be known of the bases that were compared, and of the one that was found. */
export interface OfBases {
  /** Whether only whole packs were compared. */
  readonly isPacked: boolean;
  /** Whether the volume is missed at every use, however many are selected. */
  readonly isNeverMet: boolean;
}

/** Why a rule has no base of its own and the safe one stands for it. */
export type OpenReason =
  /** The policy retains nothing for the score, or the fund pays nothing of the variety. */
  | { readonly kind: 'nothingRetained' }
  /** The settlement group retains nothing under any base within the limits. */
  | { readonly kind: 'groupNeverPays' }
  /** No cap is set, and bases beyond those that were looked at are worth more. */
  | { readonly kind: 'risesBeyond'; readonly searchedUnits: UnitsText };

interface SafeReason<Kind extends string> {
  readonly kind: Kind;
  /** The fewest selected enterprises that bring the largest share. */
  readonly winners: number;
  /** Whether more than these bring it too. */
  readonly orMore: boolean;
  readonly missedRatio: RatioText;
  readonly isCertain: boolean;
  /** Whether only whole packs may be declared. */
  readonly isPacked: boolean;
  /** Whether the base is 0, so that nothing can be missed. */
  readonly isNothing: boolean;
}

interface BreakEvenChance {
  /** The fewest selected enterprises that bring the largest share. */
  readonly winners: number;
  /** Whether more than these bring it too. */
  readonly orMore: boolean;
  /** How likely the largest share is thought. */
  readonly chanceRatio: RatioText;
  /** Only where the largest share is less likely does the larger base pay. */
  readonly breakEvenRatio: RatioText;
  readonly pays: boolean;
}

/** Why no other base is expected to bring more: what the break-even chance says, where it speaks of this base. */
export function expectedReason(
  possible: DeclarationTerms,
  limits: BaseLimits,
  expectedUnits: Decimal,
): Extract<RuleReason, { kind: 'breakEven' | 'largest' }> {
  const { floorUnits, capUnits, stepUnits } = limits;
  const largest = { kind: 'largest', ...ofBases(possible, limits, expectedUnits) } as const;
  const found = breakEvenChance(possible, stepUnits);
  if (found === null || largest.isNeverMet) return largest;
  const { cautiousUnits, boldUnits, ...chance } = found;
  const isWithin = cautiousUnits.gte(floorUnits) && boldUnits.lte(capUnits);
  // A still bolder base may beat both that are compared.
  const isAbove = expectedUnits.gt(cautiousUnits);
  return isWithin && isAbove === chance.pays ? { kind: 'breakEven', ...chance } : largest;
}

/** What a sentence about the best of the bases has to know. */
export function ofBases(
  possible: DeclarationTerms,
  { stepUnits }: BaseLimits,
  baseUnits: Decimal,
): OfBases {
  const isNeverMet = possible.chances.every(({ shareRatio }) =>
    shortfallRatio(possible, shareRatio, baseUnits).eq(ONE),
  );
  return { isPacked: !stepUnits.eq(ONE), isNeverMet };
}

/**
 * Of a certain use and a shortfall that costs the variety's retention: going from X ÷ r_max to X ÷ r₂ pays only where the
 * chance of r_max is below `ΔQ m̄ ÷ (ΔQ m̄ + Q₁ m_max − S)`, m̄ the mean margin over the other shares, as likely as they
 * are; both bases in whole steps. `null` where that is not the case, or only one share may come. Source: domain 3.6.
 */
function breakEvenChance(
  possible: DeclarationTerms,
  stepUnits: Decimal,
): (BreakEvenChance & { readonly cautiousUnits: Decimal; readonly boldUnits: Decimal }) | null {
  const { chances, usableUnits, shortfall } = possible;
  const [units] = usableUnits;
  const isPlain =
    shortfall.lumpYuan.isZero() &&
    shortfall.missingUnitYuan.isZero() &&
    possible.groupOthersYuan === null;
  if (units === undefined || usableUnits.length > 1 || shortfall.loses === 'nothing' || !isPlain) {
    return null;
  }
  const largest = largestShareRatio(chances);
  const most = chances.filter(({ shareRatio }) => shareRatio.eq(largest));
  const others = chances.filter(({ shareRatio }) => shareRatio.lt(largest));
  const second = largestShareRatio(others);
  const [first] = most;
  if (first === undefined || second.isZero()) return null;
  const margin = (shareRatio: Decimal): Decimal => retainedUnitYuan(possible, shareRatio);
  const spentYuan = possible.spentRatio.times(possible.nonSelectedYuan);
  const otherChance = sum(others.map(({ probabilityRatio }) => probabilityRatio));
  const meanMargin = quotient(
    sum(
      others.map(({ shareRatio, probabilityRatio }) => margin(shareRatio).times(probabilityRatio)),
    ),
    otherChance,
  );
  const base = wholeSteps(quotientRoundedDown(units, largest), stepUnits);
  const bold = wholeSteps(quotientRoundedDown(units, second), stepUnits);
  const gain = bold.minus(base).times(meanMargin);
  const stake = larger(ZERO, base.times(margin(largest)).minus(spentYuan));
  const whole = gain.plus(stake);
  if (!gain.gt(0) || !whole.gt(0)) return null;
  const chanceRatio = sum(most.map(({ probabilityRatio }) => probabilityRatio));
  const breakEvenRatio = quotient(gain, whole);
  const { winners } = first;
  return {
    winners,
    orMore: most.length > 1,
    chanceRatio: textFromDecimal<RatioText>(chanceRatio),
    breakEvenRatio: textFromDecimal<RatioText>(breakEvenRatio),
    pays: chanceRatio.lt(breakEvenRatio),
    cautiousUnits: base,
    boldUnits: bold,
  };
}
