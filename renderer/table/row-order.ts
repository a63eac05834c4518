import type { VarietyState } from '../../shared/engine/plan-result';
import type { ColumnField } from './columns';

export type StateFilter = VarietyState | 'incomplete' | 'all';

/** The column that decides the order of the rows. */
export interface SortBy {
  readonly field: ColumnField;
  readonly direction: 'ascending' | 'descending';
}

/** An order taken at the moment it was chosen: rows do not jump while figures change. */
export interface SortOrder {
  /** `null`: as entered. */
  readonly by: SortBy | null;
  /** `null` until the order is taken from figures. */
  readonly varietyIds: readonly string[] | null;
}

export const UNSORTED: SortOrder = { by: null, varietyIds: null };
