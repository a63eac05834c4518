import { compareSortKeys, type SortKey, sortKey } from '../../shared/decimal/text-arithmetic';
import type { VarietyResult } from '../../shared/engine/plan-result';
import type { Variety } from '../../shared/plan/plan';
import { cellNumber, figuresOf, shownState } from './cell-number';
import { type ColumnField, gridColumns, holdsText } from './columns';
import type { SortBy, SortOrder } from './row-order';

/** The states from what wants attention to what is well. */
const STATES = ['deficit', 'unreported', 'even', 'surplus', 'incomplete'] as const;

/** The order of a column at this moment; cells that are empty stand last either way. */
export function sortOrder(
  by: SortBy | null,
  varieties: readonly Variety[],
  resultOf: ReadonlyMap<string, VarietyResult>,
): SortOrder {
  if (by === null) return { by, varietyIds: null };
  const direction = by.direction === 'ascending' ? 1 : -1;
  const keyed = varieties.map((variety) => ({
    id: variety.id,
    key: keyOf(by.field, variety, resultOf.get(variety.id)),
  }));
  const collator = new Intl.Collator('zh-CN', { numeric: true });
  keyed.sort(({ key: left }, { key: right }) => {
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
    return direction * compare(left, right, collator);
  });
  return { by, varietyIds: keyed.map(({ id }) => id) };
}

/** A click on a column's head: up, down, and as entered again. */
export function nextSort(present: SortBy | null, field: ColumnField): SortBy | null {
  if (present?.field !== field) return { field, direction: 'ascending' };
  return present.direction === 'ascending' ? { field, direction: 'descending' } : null;
}

function keyOf(
  field: ColumnField,
  variety: Variety,
  result: VarietyResult | undefined,
): SortKey | string | number | null {
  if (field === 'state') {
    const state = shownState(result);
    return state === null ? null : STATES.indexOf(state);
  }
  if (field === 'shareGroup') return variety.shareGroup;
  const column = gridColumns.find((candidate) => candidate.field === field);
  if (column === undefined) return null;
  if (holdsText(column)) {
    const text = variety[field as 'genericName'];
    return text === '' ? null : text;
  }
  const number = cellNumber(field, variety, figuresOf(result));
  return number === null ? null : sortKey(number);
}

function compare(
  left: SortKey | string | number,
  right: SortKey | string | number,
  collator: Intl.Collator,
): number {
  if (typeof left === 'string' && typeof right === 'string') return collator.compare(left, right);
  if (typeof left === 'object' && typeof right === 'object') return compareSortKeys(left, right);
  return typeof left === 'number' && typeof right === 'number' ? left - right : 0;
}
