import { create } from 'zustand';

import type { CallOutput } from '../../shared/contract';
import type { PlanWithScenarios } from '../../shared/plan/scenario';

/** What the person wants where someone else has changed the file. */
export type ConflictAnswer = 'keepMine' | 'takeTheirs' | 'cancel';

export interface ConflictQuestion {
  readonly fileName: string;
  readonly mine: PlanWithScenarios;
  /** `null` where the file cannot be opened now. */
  readonly theirs: PlanWithScenarios | null;
  readonly answer: (answer: ConflictAnswer) => void;
}

export type UnusableFile = Extract<CallOutput<'plan.open'>, { kind: 'unusable' }>;

/** A plan file whose kept versions are shown. */
export interface BackupsOf {
  /** `null`: the plan was never saved. */
  readonly token: string | null;
}

/** What was noticed of the open plan's file when the window came to the front. */
export interface FileChange {
  readonly kind: 'changed' | 'missing';
  readonly fileName: string;
}

interface SavingState {
  readonly conflict: ConflictQuestion | null;
  /** A file that could not be opened, while the version kept of it is offered. */
  readonly unusable: UnusableFile | null;
  /** The list of kept versions, while it is open. */
  readonly backupsOf: BackupsOf | null;
  readonly fileChange: FileChange | null;
}

const useSavingStore = create<SavingState>(() => ({
  conflict: null,
  unusable: null,
  backupsOf: null,
  fileChange: null,
}));

export function useSaving<Value>(select: (state: SavingState) => Value): Value {
  return useSavingStore(select);
}

export function savingState(): SavingState {
  return useSavingStore.getState();
}

export function changeSaving(change: Partial<SavingState>): void {
  useSavingStore.setState(change);
}
