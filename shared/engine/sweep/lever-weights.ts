import type { LeverNumbers } from './lever-numbers';
import { TERMS } from './lever-terms';
import type { PreparedSweep } from './prepare-sweep';

/**
 * How often each term (lever-terms.ts) counts at a position of the levers, all ≥ 0. The base weighs as given: with its
 * scale for a group, with its units for a variety. The same array every time.
 */
export type Weigh = (levers: LeverNumbers, base: number) => Float64Array;

export function createWeights({ shares }: Pick<PreparedSweep, 'shares'>): Weigh {
  const weights = new Float64Array(TERMS);
  return (levers, base) => {
    const { winners, selectedPriceScale: price, nonSelectedYuan, demandShareRatio } = levers;
    const agreed = base * price;
    weights[0] = base * levers.preVbpPriceScale;
    weights[1] = winners === null ? 0 : agreed * shareOf(shares.general, winners);
    weights[2] = winners === null ? 0 : agreed * shareOf(shares.antiInfective, winners);
    weights[3] = winners === null ? 0 : agreed * shareOf(shares.restricted, winners);
    weights[4] = agreed;
    weights[5] = price;
    const isAmount = nonSelectedYuan !== null;
    const isShare = !isAmount && demandShareRatio !== null;
    weights[6] = isAmount || isShare ? 0 : levers.nonSelectedScale;
    weights[7] = isAmount ? nonSelectedYuan : 0;
    weights[8] = isShare ? demandShareRatio : 0;
    weights[9] = isShare ? 1 : 0;
    return weights;
  };
}

function shareOf(shares: Float64Array, winners: number): number {
  return at(shares, Math.min(winners, shares.length) - 1);
}

/** `Q P0`. */
export function budgetOf(weights: Float64Array, terms: Float64Array): number {
  return at(weights, 0) * at(terms, 0);
}

/** `A Ps`. */
export function agreedOf(weights: Float64Array, terms: Float64Array): number {
  return weighted(weights, terms, 1);
}

/** S. */
export function spentOf(weights: Float64Array, terms: Float64Array): number {
  return weighted(weights, terms, 6);
}

/** The terms of `A Ps` are five, those of S four. */
function weighted(weights: Float64Array, terms: Float64Array, from: 1 | 6): number {
  const to = from === 1 ? 6 : TERMS;
  let total = 0;
  for (let index: number = from; index < to; index += 1) {
    total += at(weights, index) * at(terms, index);
  }
  return total;
}

/** A number that is there. */
export function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? NaN;
}
