import { Decimal, larger, ONE, quotient, ZERO } from '../decimal/decimal';
import { wholeSteps } from './break-points';
import type { BaseLimits } from './declaration-terms';
import type { UsableUnits } from './usable-units';

/** A floor that a round asks for: a share of some use, in whole units rounded up. Source: domain R9. */
export function floorOfUse(useUnits: Decimal, shareRatio: Decimal): Decimal {
  return useUnits.times(shareRatio).ceil();
}

/** How far above everything that is known a base is looked for where no cap is set. */
const TIMES_OF_ALL = new Decimal(3);
/** Use is above this point once in ten years. */
export const LIKELY_MOST = 0.9;

/**
 * The whole bases that may be declared. Without a floor any base may; without a cap three times the largest of the present
 * base, the use that is exceeded once in ten years, and the floor. `null` where nothing lies between floor and cap.
 */
export function baseLimits(known: {
  readonly floorUnits: Decimal | null;
  readonly capUnits: Decimal | null;
  readonly presentUnits: Decimal;
  readonly usable: UsableUnits;
  /** Units of a pack where only whole packs are declared. */
  readonly packUnits: Decimal | null;
}): BaseLimits | null {
  const stepUnits = known.packUnits ?? ONE;
  const floorUnits = stepUnits.times(quotient(known.floorUnits ?? ZERO, stepUnits).ceil());
  const reach = [known.presentUnits, known.usable.quantileUnits(LIKELY_MOST), floorUnits];
  const capUnits = known.capUnits ?? reach.reduce(larger).times(TIMES_OF_ALL);
  const limits = { floorUnits, capUnits: wholeSteps(capUnits, stepUnits), stepUnits };
  const isBelowOneStep = limits.capUnits.isZero() && capUnits.gte(ONE);
  return limits.capUnits.lt(floorUnits) || isBelowOneStep ? null : limits;
}
