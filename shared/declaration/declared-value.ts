import { assertNever } from '../assert';
import { Decimal, quotient, smaller, sum, ZERO } from '../decimal/decimal';
import type { DeclarationTerms, ShareChance, ShortfallCost } from './declaration-terms';
import { broughtToGroupYuan } from './group-worth';

/**
 * What a base is worth under one share, in yuan times the number of use points: `w(g) · points met + w(g′) · points missed −
 * V · points missed − κ · missing units`, g = β (k Q P0 − ke (r Q Ps + S)), g′ what of g a shortfall leaves, and w what that
 * brings to the settlement group. Exact: the
 * division by the points is left to whoever shows it. Source: domain 3.6; docs/decisions/0025, 0040 and
 * 0057.
 */
export function pointsValueYuan(
  terms: DeclarationTerms,
  { shareRatio }: ShareChance,
  baseUnits: Decimal,
): Decimal {
  const agreedUnits = shareRatio.times(baseUnits);
  const missed = missedPoints(terms, agreedUnits);
  const points = terms.usableUnits.length;
  const metYuan = declaredRetainedYuan(terms, shareRatio, baseUnits);
  const leftYuan = keptYuan(terms.shortfall, metYuan);
  return broughtToGroupYuan(terms, metYuan)
    .times(points - missed)
    .plus(broughtToGroupYuan(terms, leftYuan).times(missed))
    .minus(terms.shortfall.lumpYuan.times(missed))
    .minus(missingYuan(terms, agreedUnits, missed));
}

/** What the units cost that are missing at the points below the agreed volume. */
function missingYuan(
  { usableUnits, shortfall: { missingUnitYuan } }: DeclarationTerms,
  agreedUnits: Decimal,
  missed: number,
): Decimal {
  if (missingUnitYuan.isZero()) return ZERO;
  const missingUnits = agreedUnits.times(missed).minus(sum(usableUnits.slice(0, missed)));
  return missingUnitYuan.times(missingUnits);
}

/** {@link pointsValueYuan} over all shares, each as likely as it is thought. */
export function expectedPointsYuan(terms: DeclarationTerms, baseUnits: Decimal): Decimal {
  return sum(
    terms.chances.map((chance) =>
      chance.probabilityRatio.times(pointsValueYuan(terms, chance, baseUnits)),
    ),
  );
}

/** Yuan of one use point, to 40 digits. */
export function yuanOfPoints(terms: DeclarationTerms, pointsYuan: Decimal): Decimal {
  return quotient(pointsYuan, new Decimal(terms.usableUnits.length));
}

/** The chance, 0..1, that the agreed volume cannot be bought under a share. */
export function shortfallRatio(
  terms: DeclarationTerms,
  shareRatio: Decimal,
  baseUnits: Decimal,
): Decimal {
  const missed = missedPoints(terms, shareRatio.times(baseUnits));
  return missed === 0 ? ZERO : quotient(new Decimal(missed), new Decimal(terms.usableUnits.length));
}

/** `β (k Q P0 − ke (r Q Ps + S))`: what is retained where the agreed volume is bought. */
export function declaredRetainedYuan(
  terms: DeclarationTerms,
  shareRatio: Decimal,
  baseUnits: Decimal,
): Decimal {
  return baseUnits
    .times(retainedUnitYuan(terms, shareRatio))
    .minus(terms.spentRatio.times(terms.nonSelectedYuan));
}

/** `β (k P0 − ke r Ps)`: what one more unit of base brings where the agreed volume is bought. */
export function retainedUnitYuan(terms: DeclarationTerms, shareRatio: Decimal): Decimal {
  return terms.retainedRatio
    .times(terms.preVbpPriceYuan)
    .minus(terms.spentRatio.times(shareRatio).times(terms.selectedPriceYuan));
}

/** What a shortfall leaves of what would be retained. */
export function keptYuan({ loses }: ShortfallCost, metYuan: Decimal): Decimal {
  switch (loses) {
    case 'nothing':
      return metYuan;
    case 'gain':
      return smaller(ZERO, metYuan);
    case 'balance':
      return ZERO;
    default:
      return assertNever(loses);
  }
}

/** How many points are below an agreed volume; the points ascend. */
export function missedPoints({ usableUnits }: DeclarationTerms, agreedUnits: Decimal): number {
  let low = 0;
  let high = usableUnits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (usableUnits[middle]?.lt(agreedUnits) === true) low = middle + 1;
    else high = middle;
  }
  return low;
}
