import type { TableSettings } from '../../shared/table-settings';
import { callMain } from '../bridge';
import { type ColumnField, isColumnField } from '../grid/columns';
import { changeTableView, onTableView, tableViewState } from '../stores/table-view-store';
import { changeView, onViewState, viewState } from '../stores/view-store';

/** A column's edge is dragged in many small steps; only where it rests is written. */
const REST_MS = 400;

/** Takes the table as it was arranged last time, and from then on remembers how it is arranged; returns its own undo. */
export function rememberTable(): () => void {
  let stop: (() => void) | null = null;
  let isOver = false;
  void restoreTable().then(() => {
    if (!isOver) stop = followTable();
  });
  return () => {
    isOver = true;
    stop?.();
  };
}

async function restoreTable(): Promise<void> {
  const reply = await callMain('settings.read', {});
  if (!reply.ok || reply.value.table === undefined) return;
  const { hidden, widths, isInputsOnly, isGrouped, sortBy } = reply.value.table;
  changeTableView({
    columns: { hidden: hidden.filter(isColumnField), widths: knownWidths(widths), isInputsOnly },
    isGrouped,
  });
  if (sortBy === null || !isColumnField(sortBy.field)) return;
  const { field, direction } = { field: sortBy.field, direction: sortBy.direction };
  changeView({ sort: { by: { field, direction }, varietyIds: null } });
}

function knownWidths(
  widths: Readonly<Record<string, number>>,
): Partial<Record<ColumnField, number>> {
  return Object.fromEntries(Object.entries(widths).filter(([field]) => isColumnField(field)));
}

function followTable(): () => void {
  let written = JSON.stringify(arrangement());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = async (): Promise<void> => {
    const table = arrangement();
    const text = JSON.stringify(table);
    if (text === written) return;
    written = text;
    const reply = await callMain('settings.write', { table });
    if (!reply.ok) changeView({ failure: reply.error });
  };
  const follow = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), REST_MS);
  };
  const stops = [onTableView(follow), onViewState(follow)];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

function arrangement(): TableSettings {
  const { columns, isGrouped } = tableViewState();
  const { hidden, widths, isInputsOnly } = columns;
  return { hidden, widths: { ...widths }, isInputsOnly, isGrouped, sortBy: viewState().sort.by };
}
