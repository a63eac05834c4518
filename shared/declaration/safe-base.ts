import { type Decimal, larger, quotientRoundedDown, smaller } from '../decimal/decimal';
import { wholeSteps } from './break-points';
import { type BaseLimits, type DeclarationTerms, largestShareRatio } from './declaration-terms';

/**
 * The whole base whose agreed volume a cautious use can fill whatever the number of selected enterprises: `⌊x ÷ r_max⌋` in
 * whole steps, within the limits; x is the use that is exceeded with the chance that a person wants. Source: domain 3.6, P18.
 */
export function safeBase(
  { chances }: Pick<DeclarationTerms, 'chances'>,
  cautiousUnits: Decimal,
  { floorUnits, capUnits, stepUnits }: BaseLimits,
): Decimal {
  const shareRatio = largestShareRatio(chances);
  const base = shareRatio.isZero()
    ? capUnits
    : wholeSteps(quotientRoundedDown(cautiousUnits, shareRatio), stepUnits);
  return larger(floorUnits, smaller(capUnits, base));
}
