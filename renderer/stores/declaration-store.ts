import { create } from 'zustand';

import type { RowFlag } from '../../shared/declaration/round-row';

/** What of a round's list is shown. */
export type RoundFilter = 'all' | 'open' | 'locked' | RowFlag;

interface DeclarationState {
  /** The open round; the first one while this one is none of the plan's. */
  readonly roundId: string | null;
  readonly selectedId: string | null;
  readonly filter: RoundFilter;
  readonly search: string;
  /** The dialog with a round's settings: a new one's, or those of the open one. */
  readonly dialog: 'new' | 'settings' | null;
}

const useDeclarationStore = create<DeclarationState>(() => ({
  roundId: null,
  selectedId: null,
  filter: 'all',
  search: '',
  dialog: null,
}));

export function useDeclaration<Value>(select: (state: DeclarationState) => Value): Value {
  return useDeclarationStore(select);
}

export function changeDeclaration(change: Partial<DeclarationState>): void {
  useDeclarationStore.setState(change);
}
