import type { Decimal } from '../../decimal/decimal';

/**
 * The amounts of which a balance is a weighted sum. The weights depend on the levers alone, so that the amounts may be
 * added up over varieties before any lever moves. All are ≥ 0. The first five are per base unit for a variety, and times
 * the base for a group; a group's are also times the fund factor.
 */
export const termNames = [
  /** P0. */
  'oldPrice',
  /** Ps where the number of enterprises is moved, by the share table that then gives r. */
  'selectedGeneral',
  'selectedAntiInfective',
  'selectedRestricted',
  /** r × Ps where it is not moved. */
  'agreed',
  /** A × Ps of a signed volume: it does not move with the base. */
  'signed',
  /** S. */
  'spent',
  /** One yuan. */
  'one',
  /** What the yearly demand costs if all of it is non-selected. */
  'demand',
  /** S where the demand is not known. */
  'spentWithoutDemand',
] as const;
export type TermName = (typeof termNames)[number];
export const TERMS = termNames.length;
/** The terms before this one go with the base quantity. */
export const BASE_TERMS = 5;
/** The only term of the budget; all others are spent. */
export const BUDGET_TERM: TermName = 'oldPrice';

/** What decides which inputs are needed and which terms there are. */
export const leverStates = [
  { isReported: true, isWinnersMoved: false },
  { isReported: true, isWinnersMoved: true },
  { isReported: false, isWinnersMoved: false },
  { isReported: false, isWinnersMoved: true },
] as const;
export type LeverState = (typeof leverStates)[number];

/** The place of a state in {@link leverStates}. */
export function stateIndex(isReported: boolean, isWinnersMoved: boolean): number {
  return (isReported ? 0 : 2) + (isWinnersMoved ? 1 : 0);
}

/** Terms of which only those that are not zero are there. */
export type Terms = Readonly<Partial<Record<TermName, Decimal>>>;
