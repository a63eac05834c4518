import { create } from 'zustand';

import { AT_REST, changeEditState, type EditAction, type EditState } from '../grid/edit-state';

interface GridState {
  readonly activeColumn: number;
  readonly editing: EditState;
  /** Counts requests to put the keyboard into the table. */
  readonly focusRequests: number;
}

const useGridStore = create<GridState>(() => ({
  activeColumn: 1,
  editing: AT_REST,
  focusRequests: 0,
}));

export function useGrid<Value>(select: (state: GridState) => Value): Value {
  return useGridStore(select);
}

export function gridState(): GridState {
  return useGridStore.getState();
}

export function activateColumn(activeColumn: number): void {
  useGridStore.setState({ activeColumn });
}

export function changeEditing(action: EditAction): void {
  useGridStore.setState(({ editing }) => ({ editing: changeEditState(editing, action) }));
}

export function requestGridFocus(): void {
  useGridStore.setState(({ focusRequests }) => ({ focusRequests: focusRequests + 1 }));
}

/** How many typed texts stand in their cells without effect. */
export function invalidCount({ editing }: GridState): number {
  return editing.invalid.length;
}
