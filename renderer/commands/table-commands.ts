import type { PlanDocument, Variety } from '../../shared/plan/plan';
import type { Evaluation } from '../results/engine-client';
import {
  activateField,
  changeEditing,
  changeGrid,
  gridState,
  requestGridFocus,
} from '../stores/grid-store';
import { edit } from '../stores/plan-store';
import { tableViewState } from '../stores/table-view-store';
import { changeView, showAll, viewState } from '../stores/view-store';
import type { ColumnFilters } from '../table/filters';
import { gridLines } from '../table/lines';
import { loadPinyinMatch, mayBePinyin } from '../table/pinyin-search';
import type { SortBy, StateFilter } from '../table/row-order';
import { visibleRows } from '../table/rows';
import { sortOrder } from '../table/sorting';
import { newVariety } from './new-variety';

/** Searches or filters, and selects the first variety found where the selected one is not among them. */
export function narrowRows(
  plan: PlanDocument,
  evaluation: Evaluation,
  change: {
    readonly search?: string;
    readonly stateFilter?: StateFilter;
    readonly filters?: ColumnFilters;
  },
): void {
  changeView(change);
  // Between its corners stand other rows now.
  changeGrid({ range: null });
  keepSelectionFound(plan, evaluation);
  loadPinyinFor(viewState().search, () => {
    keepSelectionFound(plan, evaluation);
  });
}

/** Loads the dictionary with the first search that may be pinyin; then rows are looked for again. */
export function loadPinyinFor(search: string, onLoaded?: () => void): void {
  if (!mayBePinyin(search) || gridState().pinyin !== null) return;
  void loadPinyinMatch().then((pinyin) => {
    changeGrid({ pinyin });
    onLoaded?.();
  });
}

function keepSelectionFound(plan: PlanDocument, evaluation: Evaluation): void {
  const { selectedId } = viewState();
  const found = rowsShown(plan, evaluation, null);
  const isStillThere = found.some(({ id }) => id === selectedId);
  if (!isStillThere) changeView({ selectedId: found[0]?.id ?? null });
}

/** Orders the rows by a column as its figures stand now; `null`: as entered. */
export function chooseSort({ plan, resultOf }: Evaluation, by: SortBy | null): void {
  changeView({ sort: sortOrder(by, plan.varieties, resultOf) });
  changeGrid({ range: null });
}

/** A new row with its name selected to be typed over: above another, or at the end of the whole table. */
export function addVariety(genericName: string, beforeId?: string): void {
  const variety = newVariety(genericName);
  const added = { kind: 'addVariety', variety } as const;
  if (!edit(beforeId === undefined ? added : { ...added, beforeId })) return;
  changeEditing({ kind: 'leave' });
  changeView({ ...showAll(), selectedId: variety.id });
  activateField('genericName');
  requestGridFocus();
}

/** Removes rows and selects the next one, so that the hand stays where it is. */
export function removeVarieties(
  plan: PlanDocument,
  evaluation: Evaluation,
  removed: readonly Variety[],
): void {
  const [first] = removed;
  if (first === undefined) return;
  const ids = new Set(removed.map(({ id }) => id));
  const rows = rowsShown(plan, evaluation, first.id);
  const index = rows.findIndex(({ id }) => id === first.id);
  const neighbour =
    rows.slice(index).find(({ id }) => !ids.has(id)) ??
    rows
      .slice(0, index)
      .reverse()
      .find(({ id }) => !ids.has(id));
  changeEditing({ kind: 'leave' });
  changeGrid({ range: null });
  const isTaken = edit(
    removed.length === 1
      ? { kind: 'removeVariety', varietyId: first.id }
      : { kind: 'removeVarieties', varietyIds: removed.map(({ id }) => id) },
  );
  if (!isTaken) return;
  changeView({ selectedId: neighbour?.id ?? null });
  requestGridFocus();
}

/** The rows of the selection, as they stand in the table. */
export function selectedVarieties(plan: PlanDocument, evaluation: Evaluation): readonly Variety[] {
  const { selectedId } = viewState();
  const { range, collapsed } = gridState();
  const { isGrouped } = tableViewState();
  const varieties = rowsShown(plan, evaluation, selectedId);
  const { rows, rowOfId } = gridLines({ varieties, isGrouped, collapsed });
  const [start, end] = [range?.start, range?.end].map((cell) => rowOfId.get(cell?.varietyId ?? ''));
  if (start === undefined || end === undefined) {
    return plan.varieties.filter(({ id }) => id === selectedId);
  }
  return rows.slice(Math.min(start, end), Math.max(start, end) + 1);
}

function rowsShown(
  { varieties }: PlanDocument,
  { resultOf }: Evaluation,
  keptId: string | null,
): readonly Variety[] {
  const { search, stateFilter, filters, sort } = viewState();
  const { pinyin } = gridState();
  return visibleRows({ varieties, resultOf, search, pinyin, stateFilter, filters, sort, keptId });
}
