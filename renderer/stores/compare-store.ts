import { create } from 'zustand';

import type { BridgedFigure } from '../../shared/engine/bridge';

/** How differences are written. */
export type DifferenceMeasure = 'value' | 'percent' | 'both';

interface CompareState {
  /** What the others are compared with; `null` is the base scenario. */
  readonly baseId: string | null;
  /** In the order they were chosen; `null` until somebody chose. */
  readonly otherIds: readonly (string | null)[] | null;
  readonly measure: DifferenceMeasure;
  readonly isDifferencesOnly: boolean;
  /** The one of the others whose varieties and bridge are shown; `null`, where it is not among them, is the first. */
  readonly focusId: string | null;
  readonly figure: BridgedFigure;
  /** Whether every variety is listed instead of the largest differences. */
  readonly isWhole: boolean;
}

const useCompareStore = create<CompareState>(() => ({
  baseId: null,
  otherIds: null,
  measure: 'both',
  isDifferencesOnly: false,
  focusId: null,
  figure: 'retentionYuan',
  isWhole: false,
}));

export function useCompare<Value>(select: (state: CompareState) => Value): Value {
  return useCompareStore(select);
}

export function changeCompare(change: Partial<CompareState>): void {
  useCompareStore.setState(change);
}

export function compareState(): CompareState {
  return useCompareStore.getState();
}

export function onCompare(listener: () => void): () => void {
  return useCompareStore.subscribe(listener);
}
