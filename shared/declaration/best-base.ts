import type { Decimal } from '../decimal/decimal';
import { baseOf, breakPoints } from './break-points';
import type { BaseLimits, DeclarationTerms, ShareChance } from './declaration-terms';
import { expectedPointsYuan, pointsValueYuan } from './declared-value';
import { nearlyEqual, roughValues } from './rough-value';

/**
 * The whole base with the largest expected value. Between two break points the value runs straight, so only these are
 * compared: roughly first, and exactly among those too close to tell. The smaller base wins a tie. Source: domain P19.
 */
export function bestExpectedBase(terms: DeclarationTerms, limits: BaseLimits): Decimal {
  const weights = terms.chances.map(({ probabilityRatio }) => probabilityRatio.toNumber());
  const values = roughValues(terms);
  const candidates = breakPoints(terms, limits).map((base) => ({
    base,
    rough: weighted(values(base), weights),
  }));
  return largest(candidates, (base) => expectedPointsYuan(terms, base));
}

/** The base that would be best if one share were certain. */
export function bestBaseOfShare(
  terms: DeclarationTerms,
  chance: ShareChance,
  limits: BaseLimits,
): Decimal {
  const values = roughValues({ ...terms, chances: [chance] });
  const candidates = breakPoints(terms, limits).map((base) => ({
    base,
    rough: values(base)[0] ?? 0,
  }));
  return largest(candidates, (base) => pointsValueYuan(terms, chance, base));
}

interface Candidate {
  readonly base: number;
  readonly rough: number;
}

function largest(candidates: readonly Candidate[], exactly: (base: Decimal) => Decimal): Decimal {
  const best = Math.max(...candidates.map(({ rough }) => rough));
  const scale = Math.max(...candidates.map(({ rough }) => Math.abs(rough)));
  const close = candidates.filter(({ rough }) => nearlyEqual(rough, best, scale));
  const [first, ...others] = close.map(({ base }) => {
    const units = baseOf(base);
    return { units, yuan: exactly(units) };
  });
  if (first === undefined) throw new Error('Broken belief: the limits are bases');
  return others.reduce((one, next) => (next.yuan.gt(one.yuan) ? next : one), first).units;
}

function weighted(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
}
