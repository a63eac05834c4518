import type { VarietyResult } from '../../shared/engine/plan-result';
import type { Variety } from '../../shared/plan/plan';
import { shownState } from './cell-number';
import { type ColumnFilters, passesFilters } from './filters';
import { mayBePinyin, type PinyinMatch } from './pinyin-search';
import type { SortOrder, StateFilter } from './row-order';

interface RowsRequest {
  readonly varieties: readonly Variety[];
  readonly resultOf: ReadonlyMap<string, VarietyResult>;
  readonly search: string;
  /** `null` until the dictionary is there. */
  readonly pinyin: PinyinMatch | null;
  readonly stateFilter: StateFilter;
  readonly filters: ColumnFilters;
  readonly sort: SortOrder;
  /** Stays visible, so that a row does not vanish from under the hand that edits it. */
  readonly keptId: string | null;
}

/** The varieties the table shows, in its order. Varieties that came after the order was chosen follow at the end. */
export function visibleRows(request: RowsRequest): readonly Variety[] {
  const { varieties, resultOf, search, pinyin, stateFilter, filters, sort, keptId } = request;
  const shown = varieties.filter(
    (variety) =>
      variety.id === keptId ||
      (isFound(variety, search, pinyin) &&
        passesFilters(variety, filters) &&
        (stateFilter === 'all' || shownState(resultOf.get(variety.id)) === stateFilter)),
  );
  if (sort.varietyIds === null) return shown;
  const place = new Map(sort.varietyIds.map((id, index) => [id, index]));
  const placeOf = ({ id }: Variety): number => place.get(id) ?? Number.MAX_SAFE_INTEGER;
  return [...shown].sort((left, right) => placeOf(left) - placeOf(right));
}

/** By name, its pinyin where that is loaded, a trade name or its pinyin, or the specification. */
export function isFound(
  variety: Pick<Variety, 'genericName' | 'specification' | 'tradeNames'>,
  search: string,
  pinyin: PinyinMatch | null,
): boolean {
  const wanted = normalized(search);
  if (wanted === '') return true;
  const names = [variety.genericName, ...(variety.tradeNames ?? [])];
  return (
    [...names, variety.specification].some((text) => normalized(text).includes(wanted)) ||
    (mayBePinyin(wanted) && names.some((name) => pinyin?.(name, wanted) === true))
  );
}

function normalized(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
}
