import type { RawRow, RawTable } from '../table/raw-table';
import type { Caption } from './captions';
import type { ColumnMapping, PurchaseField } from './column-mapping';

/** What all rows of one table are read against. */
export interface TableLayout {
  /** The sheet's beginning is enough: its title and header. */
  readonly table: RawTable;
  /** What each column is called; its number is that of the header's last row. */
  readonly headerRow: RawRow;
  /** The header's rows as they stand in the file, where there are several. */
  readonly headerRows?: readonly RawRow[];
  /** Units that stand outside the header; none where not given. */
  readonly captions?: readonly Caption[];
  readonly mapping: ColumnMapping;
  /** Fields whose column a person named; none where not given. */
  readonly chosen?: readonly PurchaseField[];
  /** Whether a row without a name belongs to the name above it; not given where it does not. */
  readonly fillsDown?: boolean;
}
