import { Decimal, larger, quotientRoundedDown, smaller } from '../decimal/decimal';
import type { BaseLimits, DeclarationTerms } from './declaration-terms';
import { retainedUnitYuan } from './declared-value';

/**
 * The whole bases (whole packs) between which every share's value runs straight: each `⌊x ÷ r⌋`, the base after it, the
 * limits, and where a deficit stays though the volume was missed, the bases at which it ends; in ascending
 * order. Source: domain 3.6, P19; docs/decisions/0040.
 */
export function breakPoints(terms: DeclarationTerms, limits: BaseLimits): readonly number[] {
  const known = pointsOf.get(terms);
  if (known?.limits === limits) return known.points;
  const points = pointsWithin(terms, limits);
  pointsOf.set(terms, { limits, points });
  return points;
}

/** All rules ask for the same points, and dividing exactly is most of their work. */
const pointsOf = new WeakMap<
  DeclarationTerms,
  { readonly limits: BaseLimits; readonly points: readonly number[] }
>();

function pointsWithin(
  terms: DeclarationTerms,
  { floorUnits, capUnits, stepUnits }: BaseLimits,
): readonly number[] {
  const found = new Set<number>([floorUnits.toNumber(), capUnits.toNumber()]);
  const add = (units: Decimal, ratio: Decimal): void => {
    const last = wholeSteps(quotientRoundedDown(units, ratio), stepUnits);
    for (const base of [last, last.plus(stepUnits)]) {
      found.add(smaller(larger(base, floorUnits), capUnits).toNumber());
    }
  };
  for (const { shareRatio } of terms.chances) {
    if (shareRatio.isZero()) continue;
    for (const units of terms.usableUnits) add(units, shareRatio);
    const unitYuan = retainedUnitYuan(terms, shareRatio);
    if (terms.shortfall.loses === 'gain' && unitYuan.gt(0)) {
      add(terms.spentRatio.times(terms.nonSelectedYuan), unitYuan);
    }
  }
  return Array.from(found).sort((left, right) => left - right);
}

/** The most whole steps that fit into units. */
export function wholeSteps(units: Decimal, stepUnits: Decimal): Decimal {
  return quotientRoundedDown(units, stepUnits).floor().times(stepUnits);
}

/** A whole base as a decimal. */
export function baseOf(units: number): Decimal {
  return new Decimal(units);
}
