import type { ShownTable, TableCell } from '../../table/shown-table';

export interface PrintColumn {
  readonly head: string;
  /** Its part of the table's width, against the other columns' parts. */
  readonly width: number;
  readonly isNumber: boolean;
}

export interface PrintCell extends TableCell {
  /** A second, quieter line. */
  readonly detail?: string;
  readonly isLoss?: boolean;
}

export interface PrintRow {
  readonly key: string;
  readonly cells: readonly PrintCell[];
}

/** A table that goes over as many pages as it needs, with its header on each. */
export interface PrintTable {
  /** What its figures are in, where that is not yuan. */
  readonly measure?: string;
  readonly id: string;
  readonly title: string;
  readonly columns: readonly PrintColumn[];
  readonly rows: readonly PrintRow[];
  /** Below the last row. */
  readonly total: PrintRow | null;
}

/** The table as it leaves the program for a spreadsheet. */
export function exportedTable({ title, columns, rows, total }: PrintTable): ShownTable {
  return {
    caption: title,
    columns: columns.map(({ head }) => head),
    rows: [...rows, ...(total === null ? [] : [total])],
  };
}

export function printedTextCell(shown: string, detail = ''): PrintCell {
  return detail === '' ? { shown } : { shown, detail };
}
