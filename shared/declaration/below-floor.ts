import { isMore } from '../decimal/text-arithmetic';
import type { RoundRow } from './round-row';

/** Whether its base is below its floor, with a reason or without. */
export function isBelowFloor({ outcome }: RoundRow): boolean {
  if (outcome.kind === 'problem' || outcome.floorUnits === null) return false;
  return isMore(outcome.floorUnits, outcome.shownUnits);
}
