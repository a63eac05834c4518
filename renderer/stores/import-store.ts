import { create } from 'zustand';

import type { CallInput, CallOutput, EventPayload } from '../../shared/contract';
import type { AppError } from '../../shared/errors';
import { type History, startHistory } from '../../shared/plan/history';
import type { MonthsChoice } from '../../shared/plan/plan-months';
import type { ColumnMapping } from '../../shared/purchases/columns/column-mapping';
import type { HeaderPlace } from '../../shared/purchases/columns/detect-header';
import type { MonthRange } from '../../shared/purchases/monthly-use';
import type { IndexSuggestions } from '../../shared/purchases/products/index-suggestions';
import type { ProductGroup } from '../../shared/purchases/products/product-groups';
import type { HistoryReading } from '../../shared/purchases/reading/history-reading';
import type { ImportAnswers, ImportMemory } from '../../shared/purchases/settling/import-answers';
import type { SettledReading } from '../../shared/purchases/settling/settle-reading';
import type { TextEncoding } from '../../shared/purchases/table/table-format';

export type Preview = CallOutput<'import.preview'>;
export type ReadChoices = CallInput<'import.read'>;
export type ImportProgress = EventPayload<'import.progress'>;

export const importStages = ['files', 'header', 'columns', 'products', 'checks', 'finish'] as const;
export type ImportStage = (typeof importStages)[number];

/** A file the person chose or dropped. What its sheets hold stands in the tables. */
export interface ImportFile {
  readonly token: string;
  readonly fileName: string;
  readonly state:
    | { readonly kind: 'opening' }
    | { readonly kind: 'opened' }
    | { readonly kind: 'failed'; readonly error: AppError };
}

/** One sheet of a file, and how it is to be read. */
export interface ImportTable {
  readonly token: string;
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly isHistory: boolean;
  /** Whether it is to be read. */
  readonly isTicked: boolean;
  /** What the person said of its text; `null`: as the program tells it. */
  readonly encoding: TextEncoding | null;
  /** A look at the sheet that is still to come; its header `null`: found by the program. */
  readonly awaited: { readonly header: HeaderPlace | null } | null;
  /** `null` until the sheet has been looked at. */
  readonly preview: Preview | null;
  readonly mapping: ColumnMapping;
  readonly fillsDown: boolean;
  /** The name under which the columns are remembered; `null`: as the program names it. */
  readonly templateName: string | null;
}

/** What was read, and from what: other choices make it stale. */
export interface ImportReading {
  readonly choices: ReadChoices;
  readonly history: HistoryReading;
  /** What it comes to with some answers: works out anew only what an answer touches. */
  readonly settle: (answers: ImportAnswers) => SettledReading;
  readonly groups: readonly ProductGroup[];
  readonly suggestions: IndexSuggestions;
}

/** Months that are wanted, as typed; empty: open at that end. */
export interface WantedMonths {
  readonly from: string;
  readonly to: string;
}

/** What shall hold for all varieties, as it is being chosen. */
export interface ChoiceDrafts {
  /** `null`: as proposed. */
  readonly months: MonthsChoice | null;
  readonly referenceWindow: MonthRange | null;
  readonly useWindow: MonthRange;
  readonly movesUseWindow: boolean;
  readonly winners: string;
  readonly fundRatio: string;
  readonly insuredShareRatio: string;
}

/** What a command has done that is not to be seen otherwise. */
export type ImportNotice =
  | { readonly kind: 'templateFileSaved' | 'rowsSaved'; readonly fileName: string }
  | { readonly kind: 'mappingSaved'; readonly name: string }
  | {
      readonly kind: 'compared';
      readonly fileName: string;
      readonly products: number;
      readonly conflicts: number;
      readonly unclearRows: number;
    }
  | { readonly kind: 'indicesTaken'; readonly products: number }
  | { readonly kind: 'forgotten' };

/** Steps of answers that can be taken back one by one; none has a label. */
export type AnswerHistory = History<ImportAnswers, null>;

export interface ImportState {
  readonly stage: ImportStage;
  readonly files: readonly ImportFile[];
  readonly tables: readonly ImportTable[];
  /** The table that is looked at. */
  readonly shownTable: { readonly token: string; readonly sheet: string } | null;
  /** Whether files and sheets are being looked at, one after another. */
  readonly isLooking: boolean;
  readonly wantedMonths: WantedMonths;
  /** The reading under way, told by its number from one that was cancelled before it. */
  readonly running: { readonly id: string; readonly progress: ImportProgress | null } | null;
  readonly reading: ImportReading | null;
  /** The sha256 of each table's file, of the reading they belong to; `null` until they are needed. */
  readonly stamps: {
    readonly reading: ImportReading;
    readonly stamps: readonly (string | null)[];
  } | null;
  readonly answers: AnswerHistory;
  readonly memory: ImportMemory;
  /** What holds for all varieties, once the last step has been seen. */
  readonly drafts: ChoiceDrafts | null;
  readonly isSaving: boolean;
  readonly notice: ImportNotice | null;
  /** Whether files are being dragged over the window. */
  readonly isDragging: boolean;
}

const NO_MEMORY: ImportMemory = { templates: [], answers: {} };

const BEGINNING: ImportState = {
  stage: 'files',
  files: [],
  tables: [],
  shownTable: null,
  isLooking: false,
  wantedMonths: { from: '', to: '' },
  running: null,
  reading: null,
  stamps: null,
  answers: startHistory<ImportAnswers, null>({}),
  memory: NO_MEMORY,
  drafts: null,
  isSaving: false,
  notice: null,
  isDragging: false,
};

const useImportStore = create<ImportState>(() => BEGINNING);

export function useImport<Value>(select: (state: ImportState) => Value): Value {
  return useImportStore(select);
}

export function importState(): ImportState {
  return useImportStore.getState();
}

export function changeImport(change: Partial<ImportState>): void {
  useImportStore.setState(change);
}

/** Forgets an import that was finished or given up. */
export function resetImport(): void {
  useImportStore.setState(BEGINNING);
}
