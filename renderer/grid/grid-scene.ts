import type { Evaluation } from '../results/engine-client';
import type { Wording } from './cell-view';
import type { ColumnLayout } from './column-layout';
import type { GridLines } from './lines';

/** What the grid shows at the moment of a key or a click. */
export interface GridScene {
  readonly lines: GridLines;
  readonly layout: ColumnLayout;
  readonly evaluation: Evaluation;
  readonly wording: Wording;
  /** Rows that Page Up and Page Down go over. */
  readonly pageRows: number;
}
