import { create } from 'zustand';

import type { CallOutput, EventPayload } from '../../shared/contract';
import type { AppError } from '../../shared/errors';
import { type ExportSettings, type PrintJob, reportParts } from '../../shared/report-request';
import { unsigned } from '../../shared/reports/signatures';
import type { ShownTable } from '../table/shown-table';

export type ExportStage = EventPayload<'report.progress'>['stage'] | 'choosing';
export type ExportEntry = CallOutput<'report.list'>[number];

/** How far the last export of the open dialog came. */
export type ExportStep =
  | { readonly kind: 'idle' }
  /** How much is done, from 0 to 1; `null` where that is not known. */
  | { readonly kind: 'running'; readonly stage: ExportStage; readonly share: number | null }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'saved'; readonly fileName: string; readonly token: string }
  | { readonly kind: 'failed'; readonly error: AppError };

interface ExportState {
  readonly isOpen: boolean;
  readonly settings: ExportSettings;
  /** The first is reported, the others are compared with it; `null` is the base scenario. */
  readonly scenarioIds: readonly (string | null)[];
  /** The table whose toolbar opened the dialog; `null`: the variety table. */
  readonly table: ShownTable | null;
  readonly step: ExportStep;
  /** The newest first; `null` until it was asked for. */
  readonly log: readonly ExportEntry[] | null;
  /** What the preview shows; `null` while it is closed. */
  readonly preview: PrintJob | null;
}

export const FIRST_SETTINGS: ExportSettings = {
  kind: 'xlsx',
  parts: [...reportParts],
  language: null,
  signatures: unsigned,
};

const useExportStore = create<ExportState>(() => ({
  isOpen: false,
  settings: FIRST_SETTINGS,
  scenarioIds: [null],
  table: null,
  step: { kind: 'idle' },
  log: null,
  preview: null,
}));

export function useExport<Value>(select: (state: ExportState) => Value): Value {
  return useExportStore(select);
}

export function exportState(): ExportState {
  return useExportStore.getState();
}

export function changeExport(change: Partial<ExportState>): void {
  useExportStore.setState(change);
}

export function changeExportSettings(change: Partial<ExportSettings>): void {
  useExportStore.setState(({ settings }) => ({ settings: { ...settings, ...change } }));
}
