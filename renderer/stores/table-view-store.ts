import { create } from 'zustand';

import { type ColumnChoices, FIRST_CHOICES } from '../table/column-layout';

/** How the table is looked at, whatever plan is open. Remembered between sessions. */
interface TableViewState {
  readonly columns: ColumnChoices;
  readonly isGrouped: boolean;
}

const useTableViewStore = create<TableViewState>(() => ({
  columns: FIRST_CHOICES,
  isGrouped: false,
}));

export function useTableView<Value>(select: (state: TableViewState) => Value): Value {
  return useTableViewStore(select);
}

export function tableViewState(): TableViewState {
  return useTableViewStore.getState();
}

export function changeTableView(change: Partial<TableViewState>): void {
  useTableViewStore.setState(change);
}

export function onTableView(listener: () => void): () => void {
  return useTableViewStore.subscribe(listener);
}
