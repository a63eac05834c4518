import { present } from '../../assert';
import type { LeverNumbers } from './lever-numbers';
import { stateIndex, TERMS } from './lever-terms';
import { agreedOf, at, budgetOf, createWeights, spentOf } from './lever-weights';
import type { PreparedSweep } from './prepare-sweep';

/** What one variety comes to, before the fund pays its part. */
export interface VarietySums {
  /** False where inputs are missing; the amounts are then 0. */
  isKnown: boolean;
  /** Whether it is part of the hospital's totals. */
  isCounted: boolean;
  /** k. */
  fundFactorRatio: number;
  /** ke. */
  expenditureFactorRatio: number;
  /** f ÷ fe: 1 unless the variety has its own fe. */
  coveredRatio: number;
  /** `Q P0`. */
  oldPricedYuan: number;
  /** `A Ps`. */
  agreedYuan: number;
  /** S. */
  spentYuan: number;
}

/** Works one variety out at a position of its levers. The same object every time. */
export function createVarietySums(
  prepared: PreparedSweep,
  place: number,
): (levers: LeverNumbers) => VarietySums {
  const weigh = createWeights(prepared);
  const states = prepared.states.map(({ varieties, known }) => ({
    terms: varieties.slice(place * TERMS, (place + 1) * TERMS),
    isKnown: known[place] === 1,
  }));
  const baseUnits = at(prepared.baseUnits, place);
  const insured = at(prepared.insuredShareRatios, place);
  const own = at(prepared.fundRatios, place);
  const usual = Number.isNaN(own) ? prepared.fundRatio : own;
  const ownSpent = at(prepared.expenditureFundRatios, place);
  const isCountedUnreported = prepared.isCountedUnreported[place] === 1;
  const sums: VarietySums = {
    ...{ isKnown: false, isCounted: false },
    ...{ fundFactorRatio: 0, expenditureFactorRatio: 0, coveredRatio: 1 },
    ...{ oldPricedYuan: 0, agreedYuan: 0, spentYuan: 0 },
  };
  return (levers) => {
    const base = levers.baseUnits ?? baseUnits * levers.baseScale;
    const weights = weigh(levers, base);
    const index = stateIndex(base !== 0, levers.winners !== null);
    const { terms, isKnown } = present(states[index], 'the levers are in one of the states');
    const fundRatio = levers.fundRatio ?? usual;
    sums.isKnown = isKnown && fundRatio !== null;
    sums.isCounted = sums.isKnown && (base !== 0 || isCountedUnreported);
    const spentRatio = Number.isNaN(ownSpent) ? (fundRatio ?? 0) : ownSpent;
    sums.fundFactorRatio = insured * (fundRatio ?? 0);
    sums.expenditureFactorRatio = insured * spentRatio;
    sums.coveredRatio = Number.isNaN(ownSpent) ? 1 : (fundRatio ?? 0) / ownSpent;
    sums.oldPricedYuan = budgetOf(weights, terms);
    sums.agreedYuan = agreedOf(weights, terms);
    sums.spentYuan = spentOf(weights, terms);
    return sums;
  };
}
