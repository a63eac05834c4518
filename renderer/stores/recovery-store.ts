import { create } from 'zustand';

import type { UnsavedWork } from '../../shared/journal-contract';

export type RecoveryAnswer = 'restore' | 'discard' | 'cancel';

interface RecoveryState {
  /** What crashes have left unsaved, the latest first. */
  readonly works: readonly UnsavedWork[];
  /** The question about unsaved work in a file that is being opened, while it is open. */
  readonly question: {
    readonly work: UnsavedWork;
    readonly answer: (answer: RecoveryAnswer) => void;
  } | null;
}

const useRecoveryStore = create<RecoveryState>(() => ({ works: [], question: null }));

export function useRecovery<Value>(select: (state: RecoveryState) => Value): Value {
  return useRecoveryStore(select);
}

export function recoveryState(): RecoveryState {
  return useRecoveryStore.getState();
}

export function changeRecovery(change: Partial<RecoveryState>): void {
  useRecoveryStore.setState(change);
}
