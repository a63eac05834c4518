import type { AppError } from '../../shared/errors';

/** What an action on many cells did, or why it did nothing; told at the foot of the table. */
export type GridNotice =
  | {
      readonly kind: 'pasted';
      readonly cells: number;
      readonly added: number;
      readonly results: number;
      readonly unreadable: number;
      readonly columnsBeyond: number;
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
