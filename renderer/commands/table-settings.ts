import type { TableViewSettings } from '../../shared/table-settings';
import { changeTableView, onTableView, tableViewState } from '../stores/table-view-store';
import { changeView, onViewState, viewState } from '../stores/view-store';
import { type ColumnField, isColumnField } from '../table/columns';
import { rememberSetting } from './remembered-setting';

/** Takes the table as it was arranged last time, and from then on remembers how it is arranged; returns its own undo. */
export function rememberTable(): () => void {
  return rememberSetting({
    restore: ({ table }) => {
      if (table !== undefined) arrange(table);
    },
    present: () => ({ table: arrangement() }),
    watch: (listener) => {
      const stops = [onTableView(listener), onViewState(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  });
}

function arrange({ hidden, widths, isInputsOnly, isGrouped, sortBy }: TableViewSettings): void {
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

function arrangement(): TableViewSettings {
  const { columns, isGrouped } = tableViewState();
  const { hidden, widths, isInputsOnly } = columns;
  return { hidden, widths: { ...widths }, isInputsOnly, isGrouped, sortBy: viewState().sort.by };
}
