import { Decimal, larger, ZERO } from '../decimal/decimal';
import type { BaseLimits } from './declaration-terms';
import type { UsableUnits } from './usable-units';

/** A floor that a round asks for: a share of some use, in whole units rounded up. Source: domain R9. */
export function floorOfUse(useUnits: Decimal, shareRatio: Decimal): Decimal {
  return useUnits.times(shareRatio).ceil();
}

/** How far above everything that is known a base is looked for where no cap is set. */
const TIMES_OF_ALL = new Decimal(3);
const LIKELY_MOST = 0.9;

/**
 * The whole bases that may be declared. Without a floor any base may; without a cap three times the largest of the present
 * base, the use that is exceeded once in ten years, and the floor. `null` where the cap is below the floor.
 */
export function baseLimits(known: {
  readonly floorUnits: Decimal | null;
  readonly capUnits: Decimal | null;
  readonly presentUnits: Decimal;
  readonly usable: UsableUnits;
}): BaseLimits | null {
  const floorUnits = (known.floorUnits ?? ZERO).ceil();
  const reach = [known.presentUnits, known.usable.quantileUnits(LIKELY_MOST), floorUnits];
  const capUnits = known.capUnits ?? reach.reduce(larger).times(TIMES_OF_ALL);
  const limits = { floorUnits, capUnits: capUnits.floor() };
  return limits.capUnits.lt(floorUnits) ? null : limits;
}
