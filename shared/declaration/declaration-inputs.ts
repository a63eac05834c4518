import type { UnitsText } from '../decimal/decimal-text';
import type { TypedUse, WinnerChances } from '../plan/declaration-round';

/** What is said of a variety for its declaration besides the plan; `null` where nothing is said. */
export interface DeclarationInputs {
  /** X, the selected units that patients can use in the year. */
  readonly usable: TypedUse | null;
  /** The mean yearly use of the last two years, for the floor. */
  readonly meanUseUnits: UnitsText | null;
  /** How many makers have qualified. */
  readonly qualifiedMakers: number | null;
  readonly winnerChances: WinnerChances | null;
  readonly floorUnits: UnitsText | null;
  readonly capUnits: UnitsText | null;
  /** Why the declared base is what it is; empty where nothing is said. */
  readonly reason: string;
}

export const nothingSaid: DeclarationInputs = {
  usable: null,
  meanUseUnits: null,
  qualifiedMakers: null,
  winnerChances: null,
  floorUnits: null,
  capUnits: null,
  reason: '',
};
