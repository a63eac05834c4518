import type { AppError } from '../../shared/errors';

/** A column of a copied table that was left out, and how many filled cells it had. */
export interface UnusedPastedColumn {
  /** As it is written. */
  readonly header: string;
  readonly cells: number;
}

/** What an action on many cells did, or why it did nothing; told at the foot of the table. */
export type GridNotice =
  | {
      readonly kind: 'pasted';
      readonly cells: number;
      readonly added: number;
      readonly results: number;
      readonly unreadable: number;
      readonly columnsBeyond: number;
      /** Filled cells of those columns. */
      readonly cellsBeyond: number;
      /** Columns of a copied table whose header means nothing to the table. */
      readonly unused: readonly UnusedPastedColumn[];
    }
  | {
      readonly kind: 'filled' | 'setAll';
      readonly cells: number;
      readonly results: number;
      readonly unreadable: number;
    }
  /** `kept` cells cannot be empty and stay as they are. */
  | { readonly kind: 'cleared' | 'cut'; readonly cells: number; readonly kept: number }
  | { readonly kind: 'copied'; readonly cells: number }
  /** Rows past the last one need a name. */
  | { readonly kind: 'pasteNeedsName' }
  | { readonly kind: 'tooManyVarieties'; readonly most: number }
  | { readonly kind: 'nothingToPaste' }
  | { readonly kind: 'headerRefused'; readonly error: AppError };
