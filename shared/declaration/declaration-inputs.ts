import type { UnitsText } from '../decimal/decimal-text';
import type { PlannedOtherUse, TypedUse, WinnerChances } from '../plan/declaration-round';

/** What is said of a variety for its declaration besides the plan; `null` where nothing is said. */
export interface DeclarationInputs {
  /** X, the selected units that patients can use in the year. */
  readonly usable: TypedUse | null;
  /** The use that the floor is a share of. */
  readonly floorUseUnits: UnitsText | null;
  /** How many makers have qualified. */
  readonly qualifiedMakers: number | null;
  readonly winnerChances: WinnerChances | null;
  readonly floorUnits: UnitsText | null;
  readonly capUnits: UnitsText | null;
  /** Use of products that are not selected. */
  readonly otherUse: PlannedOtherUse | null;
  /** Minimum units of a pack, where only whole packs are declared. */
  readonly packUnits: UnitsText | null;
  /** Why the declared base is what it is; empty where nothing is said. */
  readonly reason: string;
}

export const nothingSaid: DeclarationInputs = {
  usable: null,
  floorUseUnits: null,
  qualifiedMakers: null,
  winnerChances: null,
  floorUnits: null,
  capUnits: null,
  otherUse: null,
  packUnits: null,
  reason: '',
};
