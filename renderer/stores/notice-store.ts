import { create } from 'zustand';

import type { OwnFile } from '../../shared/app-contract';

/** Something the person should know of what just happened, or did not. */
export type Notice =
  /** An edit was meant for a frozen scenario and not made. */
  | { readonly kind: 'frozen'; readonly scenarioId: string }
  /** A lever moved while the base was open, so a scenario was made for it. */
  | {
      readonly kind: 'started';
      readonly scenarioId: string;
      /** Whether its note is said too: what was assumed for it. */
      readonly saysNote: boolean;
    }
  /** A copy of a frozen scenario has other varieties than it: the base has lost some since, or has more. */
  | { readonly kind: 'otherVarieties'; readonly leftOut: number; readonly added: number }
  /** The page crashed and was loaded again with the work that was in it. */
  | { readonly kind: 'resumed' }
  /** A crash has left so many plans unsaved; the start screen offers them. */
  | { readonly kind: 'unsavedWork'; readonly count: number }
  /** Files of the program itself were damaged and have been kept aside. */
  | { readonly kind: 'damaged'; readonly files: readonly OwnFile[] }
  | { readonly kind: 'diagnosticsSaved'; readonly fileName: string };

interface NoticeState {
  readonly notice: Notice | null;
}

const useNoticeStore = create<NoticeState>(() => ({ notice: null }));

export function useNotice(): Notice | null {
  return useNoticeStore((state) => state.notice);
}

export function presentNotice(): Notice | null {
  return useNoticeStore.getState().notice;
}

/** The newest notice takes the place of the one before; `null` closes it. */
export function showNotice(notice: Notice | null): void {
  useNoticeStore.setState({ notice });
}
