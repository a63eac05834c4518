import { type AppError, appError } from '../../errors';
import type { TableLayout } from '../columns/table-layout';
import { plainText } from '../table/cell-text';
import { columnLetters } from '../table/raw-table';
import type { RowCursor } from '../table/row-cursor';

/**
 * Refuses rows of a text that go on beyond the header: a number written as 1,658.00 without quotes is two cells, and all
 * that follow stand in the wrong columns. In a workbook a cell beyond the header is only beside the table.
 */
export function wideRowTest({
  table,
  headerRow,
  headerRows,
}: TableLayout): (row: RowCursor) => AppError | null {
  if (table.format !== 'csv') return () => null;
  const width = Math.max(
    ...[headerRow, ...(headerRows ?? [])].map(({ cells }) => filledWidth(cells.map(plainText))),
  );
  const { file, sheet } = table;
  return (row) => {
    for (let column = row.width - 1; column >= width; column -= 1) {
      const value = plainText(row.cell(column));
      if (value === '') continue;
      const place = { file, sheet, row: row.number, column: '', letters: columnLetters(column) };
      return appError('row.tooWide', { ...place, value: value.slice(0, LONGEST_SHOWN) });
    }
    return null;
  };
}

const LONGEST_SHOWN = 50;

function filledWidth(texts: readonly string[]): number {
  return texts.reduce((width, text, index) => (text === '' ? width : index + 1), 0);
}
