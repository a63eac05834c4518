import { create } from 'zustand';

import type { CallOutput, EventPayload } from '../../shared/contract';
import type { ColumnMapping } from '../../shared/purchases/column-mapping';
import type { ImportSummary } from '../../shared/purchases/import-summary';

export type Preview = CallOutput<'import.preview'>;
export type ImportProgress = EventPayload<'import.progress'>;

/** A file with the way its columns are to be read. */
export interface ColumnsStep {
  readonly token: string;
  readonly preview: Preview;
  readonly mapping: ColumnMapping;
}

/** Where an import stands. Nothing of it is in the plan before its end. */
export type ImportStep =
  | { readonly kind: 'file' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'columns'; readonly columns: ColumnsStep }
  | {
      readonly kind: 'reading';
      /** Tells this reading from one that was cancelled before it. */
      readonly id: string;
      readonly columns: ColumnsStep;
      readonly progress: ImportProgress | null;
    }
  | { readonly kind: 'read'; readonly columns: ColumnsStep; readonly summary: ImportSummary };

const useImportStore = create<{ readonly step: ImportStep }>(() => ({ step: { kind: 'file' } }));

export function useImportStep(): ImportStep {
  return useImportStore((state) => state.step);
}

export function importStep(): ImportStep {
  return useImportStore.getState().step;
}

export function showImportStep(step: ImportStep): void {
  useImportStore.setState({ step });
}
