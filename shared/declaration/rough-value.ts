import type { DeclarationTerms } from './declaration-terms';
import { roughlyBrought } from './group-worth';

/**
 * The same values as {@link pointsValueYuan} in plain numbers, one share after the other: to find the few bases that are
 * worth an exact look. Their error stays far below {@link nearlyEqual}'s.
 */
export function roughValues(terms: DeclarationTerms): (base: number) => readonly number[] {
  const points = terms.usableUnits.map((units) => units.toNumber());
  const sums = [0];
  for (const [index, units] of points.entries()) sums.push((sums[index] ?? 0) + units);
  const retained = terms.retainedRatio.toNumber();
  const spent = terms.spentRatio.toNumber();
  const p0 = retained * terms.preVbpPriceYuan.toNumber();
  const ps = spent * terms.selectedPriceYuan.toNumber();
  const other = spent * terms.nonSelectedYuan.toNumber();
  const lump = terms.shortfall.lumpYuan.toNumber();
  const each = terms.shortfall.missingUnitYuan.toNumber();
  const { loses } = terms.shortfall;
  const brought = roughlyBrought(terms);
  const shares = terms.chances.map(({ shareRatio }) => shareRatio.toNumber());
  return (base) =>
    shares.map((share) => {
      const agreed = share * base;
      const missed = below(points, agreed);
      const missing = agreed * missed - (sums[missed] ?? 0);
      const met = base * (p0 - share * ps) - other;
      const left = loses === 'nothing' ? met : loses === 'gain' ? Math.min(0, met) : 0;
      const worth = brought(met) * (points.length - missed) + brought(left) * missed;
      return worth - lump * missed - each * missing;
    });
}

const RELATIVE_ERROR = 1e-9;

/** Whether two values are too close for plain numbers to tell which is larger, on the scale of what is at stake. */
export function nearlyEqual(left: number, right: number, scale: number): boolean {
  return Math.abs(left - right) <= RELATIVE_ERROR * scale;
}

/** A point that equals the agreed volume up to the rounding of plain numbers counts as met. */
function below(points: readonly number[], agreed: number): number {
  const limit = agreed * (1 - 1e-12);
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((points[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
