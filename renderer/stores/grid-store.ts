import { create } from 'zustand';

import type { ColumnField } from '../table/columns';
import { AT_REST, changeEditState, type EditAction, type EditState } from '../table/edit-state';
import type { GridNotice } from '../table/grid-notice';
import type { PinyinMatch } from '../table/pinyin-search';

/** A cell by what it belongs to, wherever its row and column are shown. */
interface CellRef {
  readonly varietyId: string;
  readonly field: ColumnField;
}

/** Selected cells around the active one, by the cells in which the selection began and ends. */
interface SelectedRange {
  readonly start: CellRef;
  readonly end: CellRef;
  /** Whether the view goes where the far corner goes. */
  readonly follows: boolean;
}

/** Beside the active cell, or where the mouse is, in pixels of the window. */
export type MenuPlace =
  | { readonly kind: 'atCell' }
  | { readonly kind: 'atPoint'; readonly x: number; readonly y: number };

interface GridState {
  readonly activeField: ColumnField;
  /** The batch of the group head that is active; `null` while a cell of the selected variety is. */
  readonly activeGroup: string | null;
  /** `null` while only the active cell is selected. */
  readonly range: SelectedRange | null;
  readonly editing: EditState;
  /** Batches whose varieties are folded away. */
  readonly collapsed: ReadonlySet<string>;
  /** What the last action on many cells did. */
  readonly notice: GridNotice | null;
  /** Where the context menu is open; `null` while it is closed. */
  readonly menu: MenuPlace | null;
  /** Whether the dialog that sets many cells at once is open. */
  readonly isBatchOpen: boolean;
  /** The varieties that a dialog asks about before it merges, splits or renames them; `null` while none is open. */
  readonly joining: Joining | null;
  /** `null` until the dictionary was needed and is loaded. */
  readonly pinyin: PinyinMatch | null;
  /** Counts requests to put the keyboard into the table. */
  readonly focusRequests: number;
}

const useGridStore = create<GridState>(() => ({
  activeField: 'baseUnits',
  activeGroup: null,
  range: null,
  editing: AT_REST,
  collapsed: new Set<string>(),
  notice: null,
  menu: null,
  isBatchOpen: false,
  joining: null,
  pinyin: null,
  focusRequests: 0,
}));

/** What is about to be done with some varieties. */
export interface Joining {
  readonly kind: 'merge' | 'split' | 'rename';
  readonly varietyIds: readonly string[];
}

export function useGrid<Value>(select: (state: GridState) => Value): Value {
  return useGridStore(select);
}

export function gridState(): GridState {
  return useGridStore.getState();
}

export function changeGrid(change: Partial<Omit<GridState, 'editing' | 'focusRequests'>>): void {
  useGridStore.setState(change);
}

/** Makes a column's cell the active one and the whole selection. */
export function activateField(activeField: ColumnField): void {
  useGridStore.setState({ activeField, activeGroup: null, range: null });
}

/** A reset lets go of everything that belonged to the plan before. */
export function changeEditing(action: EditAction): void {
  useGridStore.setState(({ editing }) => ({
    editing: changeEditState(editing, action),
    ...(action.kind === 'reset'
      ? { range: null, activeGroup: null, collapsed: new Set<string>(), notice: null }
      : {}),
  }));
}

export function requestGridFocus(): void {
  useGridStore.setState(({ focusRequests }) => ({ focusRequests: focusRequests + 1 }));
}

/** How many typed texts stand in their cells without effect. */
export function invalidCount({ editing }: GridState): number {
  return editing.invalid.length;
}
