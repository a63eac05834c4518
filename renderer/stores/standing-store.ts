import { create } from 'zustand';

import type { AppError } from '../../shared/errors';

/** What the program keeps for itself besides the plan, and may be unable to write. */
export const keptParts = ['journal', 'backups', 'settings'] as const;
export type KeptPart = (typeof keptParts)[number];

type Standing = Readonly<Record<KeptPart, AppError | null>>;

/** Failures that last: each holds until the same thing succeeds again. */
const useStandingStore = create<Standing>(() => ({ journal: null, backups: null, settings: null }));

export function useStanding(): Standing {
  return useStandingStore();
}

export function standing(part: KeptPart): AppError | null {
  return useStandingStore.getState()[part];
}

export function changeStanding(part: KeptPart, failure: AppError | null): void {
  useStandingStore.setState({ [part]: failure });
}
