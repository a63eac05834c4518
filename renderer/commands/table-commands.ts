import type { PlanDocument, Variety } from '../../shared/plan/plan';
import { visibleRows } from '../grid/rows';
import type { Evaluation } from '../results/engine-client';
import { activateColumn, changeEditing, requestGridFocus } from '../stores/grid-store';
import { edit } from '../stores/plan-store';
import { changeView, type StateFilter, viewState } from '../stores/view-store';
import { newVariety } from './new-variety';

/** Searches or filters, and selects the first variety found where the selected one is not among them. */
export function narrowRows(
  plan: PlanDocument,
  evaluation: Evaluation,
  change: { readonly search?: string; readonly stateFilter?: StateFilter },
): void {
  changeView(change);
  const { selectedId } = viewState();
  const found = rowsShown(plan, evaluation, null);
  const isStillThere = found.some(({ id }) => id === selectedId);
  if (!isStillThere) changeView({ selectedId: found[0]?.id ?? null });
}

/** A new row at the end of the whole table, with its name selected to be typed over. */
export function addVariety(genericName: string): void {
  const variety = newVariety(genericName);
  edit({ kind: 'addVariety', variety });
  changeEditing({ kind: 'leave' });
  changeView({ search: '', stateFilter: 'all', selectedId: variety.id });
  activateColumn(0);
  requestGridFocus();
}

/** Removes a row and selects its neighbour, so that the hand stays where it is. */
export function removeVariety(plan: PlanDocument, evaluation: Evaluation, removed: Variety): void {
  const rows = rowsShown(plan, evaluation, removed.id);
  const index = rows.findIndex(({ id }) => id === removed.id);
  const neighbour = rows[index + 1] ?? rows[index - 1];
  changeEditing({ kind: 'leave' });
  edit({ kind: 'removeVariety', varietyId: removed.id });
  changeView({ selectedId: neighbour?.id ?? null });
  requestGridFocus();
}

function rowsShown(
  { varieties }: PlanDocument,
  { resultOf }: Evaluation,
  keptId: string | null,
): readonly Variety[] {
  const { search, stateFilter, sort } = viewState();
  return visibleRows({ varieties, resultOf, search, stateFilter, sort, keptId });
}
