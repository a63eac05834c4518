import { type Decimal, larger, quotientRoundedDown, smaller, sum, ZERO } from '../decimal/decimal';

/** A number of enterprises that may be selected, as its agreed share, with how likely it is. */
export interface ShareChance {
  readonly shareRatio: Decimal;
  readonly probabilityRatio: Decimal;
}

/** What is known of a variety when its base is to be declared; everything but the number of selected enterprises. */
export interface DeclarationTerms {
  readonly chances: readonly ShareChance[];
  /** X: the most selected units that patients can use in the year. */
  readonly usableUnits: Decimal;
  readonly preVbpPriceYuan: Decimal;
  readonly selectedPriceYuan: Decimal;
  readonly nonSelectedYuan: Decimal;
  /** k. */
  readonly fundFactorRatio: Decimal;
}

/** The base whose agreed volume can be met whatever the number of enterprises: `X ÷ r_max`. Source: domain 3.6. */
export function safeBaseUnits(chances: readonly ShareChance[], usableUnits: Decimal): Decimal {
  const largestRatio = chances.map((chance) => chance.shareRatio).reduce(larger, ZERO);
  return quotientRoundedDown(usableUnits, largestRatio);
}

/**
 * Expected balance base of a declared base Q, the balance counting as lost where the agreed volume cannot be met:
 * `k Σ p [r Q ≤ X] (Q (P0 − r Ps) − S)`. Times β it is the expected retention. Source: domain 3.6.
 */
export function expectedBalanceBaseYuan(terms: DeclarationTerms, baseUnits: Decimal): Decimal {
  const met = terms.chances.filter((chance) =>
    chance.shareRatio.times(baseUnits).lte(terms.usableUnits),
  );
  return terms.fundFactorRatio.times(
    sum(met.map((chance) => chance.probabilityRatio.times(balanceYuan(terms, chance, baseUnits)))),
  );
}

/**
 * The base of at most `capUnits` with the largest expected balance base. While no price rose (Ps ≤ P0 ÷ r) it rises in a
 * straight line between the points `X ÷ r` and drops after each, so only these and the cap are compared; the smaller base
 * wins a tie. Source: domain 3.6.
 */
export function bestBaseUnits(terms: DeclarationTerms, capUnits: Decimal): Decimal {
  const candidates = terms.chances
    .filter((chance) => !chance.shareRatio.isZero())
    .map((chance) => smaller(quotientRoundedDown(terms.usableUnits, chance.shareRatio), capUnits));
  return [...candidates, capUnits].reduce((best, candidate) => {
    const gain = expectedBalanceBaseYuan(terms, candidate).comparedTo(
      expectedBalanceBaseYuan(terms, best),
    );
    if (gain === 0) return smaller(best, candidate);
    return gain > 0 ? candidate : best;
  });
}

function balanceYuan(terms: DeclarationTerms, chance: ShareChance, baseUnits: Decimal): Decimal {
  const perUnitYuan = terms.preVbpPriceYuan.minus(chance.shareRatio.times(terms.selectedPriceYuan));
  return baseUnits.times(perUnitYuan).minus(terms.nonSelectedYuan);
}
