import { Decimal, larger, quotientRoundedDown, smaller, ZERO } from '../decimal/decimal';
import type { BaseLimits, DeclarationTerms } from './declaration-terms';
import { retainedUnitYuan } from './declared-value';

/**
 * The whole bases (whole packs) between which every share's value runs straight: each `⌊x ÷ r⌋`, the base after it, the
 * limits, where a deficit stays though the volume was missed the bases at which it ends, and where the group retains nothing
 * of a deficit those at which it begins to; in ascending order. Source: domain 3.6, P19; docs/decisions/0040 and 0057.
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
  for (const bend of bends(terms)) {
    const last = wholeSteps(bend, stepUnits);
    for (const base of [last, last.plus(stepUnits)]) {
      found.add(smaller(larger(base, floorUnits), capUnits).toNumber());
    }
  }
  return Array.from(found).sort((left, right) => left - right);
}

/** The largest base at which any share's value bends; beyond it all run straight. */
export function farthestBend(terms: DeclarationTerms): Decimal {
  let farthest = ZERO;
  const most = { ...terms, usableUnits: terms.usableUnits.slice(-1) };
  for (const bend of bends(most)) farthest = larger(farthest, bend);
  return farthest;
}

/** Where a share's value bends or drops, rounded down; some may be below zero. */
function* bends(terms: DeclarationTerms): Generator<Decimal> {
  const spentYuan = terms.spentRatio.times(terms.nonSelectedYuan);
  for (const { shareRatio } of terms.chances) {
    if (!shareRatio.isZero()) {
      for (const units of terms.usableUnits) yield quotientRoundedDown(units, shareRatio);
    }
    const unitYuan = retainedUnitYuan(terms, shareRatio);
    if (terms.shortfall.loses === 'gain' && unitYuan.gt(0)) {
      yield quotientRoundedDown(spentYuan, unitYuan);
    }
    if (terms.groupOthersYuan !== null && !unitYuan.isZero()) {
      yield quotientRoundedDown(spentYuan.minus(terms.groupOthersYuan), unitYuan);
    }
  }
}

/** The most whole steps that fit into units. */
export function wholeSteps(units: Decimal, stepUnits: Decimal): Decimal {
  return quotientRoundedDown(units, stepUnits).floor().times(stepUnits);
}

/** A whole base as a decimal. */
export function baseOf(units: number): Decimal {
  return new Decimal(units);
}
