import { type UnusedColumn, unusedColumns } from '../../shared/purchases/columns/unused-columns';
import { columnLetters } from '../../shared/purchases/table/raw-table';
import type { ImportTable } from '../stores/import-store';
import { headerRowOf, headerWords } from './import-tables';

/** The columns of a table that nothing is read from, as far as its beginning shows them. */
export function unusedColumnsOf(table: ImportTable): readonly UnusedColumn[] {
  const headerRow = headerRowOf(table);
  if (table.preview === null || headerRow === null) return [];
  const { preview, mapping } = table;
  const { rows, furtherColumns } = preview;
  const isRead = new Set(furtherColumns.map(columnLetters));
  return unusedColumns({ headerRow, titles: headerWords(table), rows, mapping }).filter(
    ({ letters }) => !isRead.has(letters),
  );
}
