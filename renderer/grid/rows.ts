import { decimalFromText, type YuanText } from '../../shared/decimal/decimal-text';
import type { VarietyFigures, VarietyResult } from '../../shared/engine/plan-result';
import type { Variety } from '../../shared/plan/plan';
import type { SortKey, SortOrder, StateFilter } from '../stores/view-store';

type ResultOf = ReadonlyMap<string, VarietyResult>;

interface RowsRequest {
  readonly varieties: readonly Variety[];
  readonly resultOf: ResultOf;
  readonly search: string;
  readonly stateFilter: StateFilter;
  readonly sort: SortOrder;
  /** Stays visible, so that a row does not vanish from under the hand that edits it. */
  readonly keptId: string | null;
}

/** The varieties the table shows, in its order. Varieties that came after the order was chosen follow at the end. */
export function visibleRows(request: RowsRequest): readonly Variety[] {
  const { varieties, resultOf, stateFilter, sort, keptId } = request;
  const wanted = normalized(request.search);
  const shown = varieties.filter(
    (variety) =>
      variety.id === keptId ||
      (matches(variety, wanted) &&
        (stateFilter === 'all' || shownState(resultOf.get(variety.id)) === stateFilter)),
  );
  if (sort.key === 'entered') return shown;
  const place = new Map(sort.varietyIds.map((id, index) => [id, index]));
  const placeOf = ({ id }: Variety): number => place.get(id) ?? Number.MAX_SAFE_INTEGER;
  return [...shown].sort((left, right) => placeOf(left) - placeOf(right));
}

/** The order of a column at this moment; incomplete varieties stand last. */
export function sortOrder(
  key: SortKey,
  varieties: readonly Variety[],
  resultOf: ResultOf,
): SortOrder {
  const sorted = [...varieties].sort((left, right) => {
    if (key === 'entered') return 0;
    if (key === 'name') return left.genericName.localeCompare(right.genericName, 'zh-CN');
    const direction = key === 'nonSelected' ? -1 : 1;
    return compareAmounts(amount(key, left, resultOf), amount(key, right, resultOf), direction);
  });
  return { key, varietyIds: sorted.map(({ id }) => id) };
}

export function shownState(result: VarietyResult | undefined): Exclude<StateFilter, 'all'> | null {
  if (result === undefined) return null;
  return figuresOf(result)?.state ?? 'incomplete';
}

export function figuresOf(result: VarietyResult | undefined): VarietyFigures | null {
  return result?.outcome.kind === 'evaluated' ? result.outcome.figures : null;
}

function amount(
  key: Exclude<SortKey, 'entered' | 'name'>,
  variety: Variety,
  resultOf: ResultOf,
): YuanText | null {
  const figures = figuresOf(resultOf.get(variety.id));
  switch (key) {
    case 'balance':
      return figures?.balanceBaseYuan ?? null;
    case 'headroom':
      return figures?.headroomYuan ?? null;
    case 'nonSelected':
      return figures?.nonSelectedYuan ?? null;
  }
}

function compareAmounts(left: YuanText | null, right: YuanText | null, direction: 1 | -1): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  return direction * decimalFromText(left).comparedTo(decimalFromText(right));
}

function matches(variety: Variety, wanted: string): boolean {
  return normalized(variety.genericName).includes(wanted);
}

function normalized(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
}
