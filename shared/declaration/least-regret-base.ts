import { type Decimal, larger } from '../decimal/decimal';
import { bestBaseOfShare } from './best-base';
import { baseOf, breakPoints } from './break-points';
import type { BaseLimits, DeclarationTerms } from './declaration-terms';
import { pointsValueYuan } from './declared-value';
import { nearlyEqual, roughValues } from './rough-value';

/** What a base costs against the best one, had the share been known: the worst over all shares thought possible. */
export interface RegretOf {
  /** In yuan times the number of use points. */
  (baseUnits: Decimal): Decimal;
}

/** The largest regret of any base over the shares thought possible, however likely. */
export function regretOf(terms: DeclarationTerms, limits: BaseLimits): RegretOf {
  const best = bestValues(terms, limits);
  return (baseUnits) =>
    terms.chances
      .map((chance, index) => {
        const value = pointsValueYuan(terms, chance, baseUnits);
        return (best[index] ?? value).minus(value);
      })
      .reduce(larger);
}

/** What could be had under each share, had it been known. */
function bestValues(terms: DeclarationTerms, limits: BaseLimits): readonly Decimal[] {
  const known = bestOf.get(terms);
  if (known?.limits === limits) return known.best;
  const best = terms.chances.map((chance) =>
    pointsValueYuan(terms, chance, bestBaseOfShare(terms, chance, limits)),
  );
  bestOf.set(terms, { limits, best });
  return best;
}

/** Each base that is asked about is held to the same. */
const bestOf = new WeakMap<
  DeclarationTerms,
  { readonly limits: BaseLimits; readonly best: readonly Decimal[] }
>();

/**
 * The whole base whose largest regret is least. Between two break points every regret is a straight line, so the least of
 * their maximum lies at an end or where two lines cross; the whole bases beside each crossing are compared. The smaller
 * base wins a tie.
 */
export function leastRegretBase(terms: DeclarationTerms, limits: BaseLimits): Decimal {
  const regret = regretOf(terms, limits);
  const values = roughValues(terms);
  const points = breakPoints(terms, limits);
  const best = values(0).map((_, share) =>
    Math.max(...points.map((base) => values(base)[share] ?? 0)),
  );
  const roughRegret = (base: number): number =>
    Math.max(...values(base).map((value, share) => (best[share] ?? 0) - value));
  const bases = new Set(points);
  const step = limits.stepUnits.toNumber();
  for (const [index, low] of points.entries()) {
    const high = points[index + 1];
    if (high === undefined) continue;
    for (const base of crossings({ low, high, step }, values, best)) bases.add(base);
  }
  const candidates = Array.from(bases, (base) => ({ base, rough: roughRegret(base) })).sort(
    (left, right) => left.base - right.base,
  );
  const least = Math.min(...candidates.map(({ rough }) => rough));
  const scale = Math.max(...best.map(Math.abs), ...candidates.map(({ rough }) => rough));
  const [first, ...others] = candidates
    .filter(({ rough }) => nearlyEqual(rough, least, scale))
    .map(({ base }) => ({ units: baseOf(base), yuan: regret(baseOf(base)) }));
  if (first === undefined) throw new Error('Broken belief: the limits are bases');
  return others.reduce((one, next) => (next.yuan.lt(one.yuan) ? next : one), first).units;
}

/** The whole bases around each point inside a piece at which two shares' regrets are equal. */
function crossings(
  { low, high, step }: { readonly low: number; readonly high: number; readonly step: number },
  values: (base: number) => readonly number[],
  best: readonly number[],
): readonly number[] {
  const left = values(low).map((value, share) => (best[share] ?? 0) - value);
  const right = values(high).map((value, share) => (best[share] ?? 0) - value);
  const found: number[] = [];
  for (const [one, oneLeft] of left.entries()) {
    for (let other = one + 1; other < left.length; other += 1) {
      const before = oneLeft - (left[other] ?? 0);
      const after = (right[one] ?? 0) - (right[other] ?? 0);
      if (before * after >= 0) continue;
      const crossing = low + ((high - low) * before) / (before - after);
      const middle = step * Math.floor(crossing / step);
      for (const base of [middle - step, middle, middle + step, middle + 2 * step]) {
        if (base > low && base < high) found.push(base);
      }
    }
  }
  return found;
}
