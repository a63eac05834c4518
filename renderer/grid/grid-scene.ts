import type { Evaluation } from '../results/engine-client';
import type { ColumnLayout } from '../table/column-layout';
import type { GridLines } from '../table/lines';
import type { Wording } from './cell-view';

/** What the grid shows at the moment of a key or a click. */
export interface GridScene {
  readonly lines: GridLines;
  readonly layout: ColumnLayout;
  readonly evaluation: Evaluation;
  readonly wording: Wording;
  /** Rows that Page Up and Page Down go over. */
  readonly pageRows: number;
}
