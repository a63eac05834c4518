import { Decimal, larger, quotientRoundedDown, smaller } from '../decimal/decimal';
import type { BaseLimits, DeclarationTerms } from './declaration-terms';

/**
 * The whole bases between which every share's value runs straight: each `⌊x ÷ r⌋`, the base after it, and the limits, in
 * ascending order. Source: domain 3.6, P19.
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
  { floorUnits, capUnits }: BaseLimits,
): readonly number[] {
  const found = new Set<number>([floorUnits.toNumber(), capUnits.toNumber()]);
  for (const { shareRatio } of terms.chances) {
    if (shareRatio.isZero()) continue;
    for (const units of terms.usableUnits) {
      const last = quotientRoundedDown(units, shareRatio).floor();
      for (const base of [last, last.plus(1)]) {
        found.add(smaller(larger(base, floorUnits), capUnits).toNumber());
      }
    }
  }
  return Array.from(found).sort((left, right) => left - right);
}

/** A whole base as a decimal. */
export function baseOf(units: number): Decimal {
  return new Decimal(units);
}
