import type { NormalizedTable } from '../../shared/purchases/normalize-rows';
import type { TableLayout } from '../../shared/purchases/row-reader';

/** One sheet that was read, with the path as it was typed. */
export interface ImportedTable {
  readonly path: string;
  readonly layout: TableLayout;
  readonly normalized: NormalizedTable;
}
