import { type AppError, appError } from '../../errors';
import { fieldWord, missingField } from '../columns/column-mapping';
import { tableBeside } from '../columns/header-parts';
import type { TableLayout } from '../columns/table-layout';
import { oddlyQualifiedColumn, unclearFlagColumn } from '../columns/unread-headers';
import { unknownUnit } from '../rows/unknown-unit';
import { columnLetters } from '../table/raw-table';

/** Why no row of a table can be read right, by its header alone; `null` where the rows may be. */
export function refusedLayout(layout: TableLayout): AppError | null {
  const { file, sheet } = layout.table;
  const beside = layout.hidden === undefined ? tableBeside(layout.headerRow) : null;
  if (beside !== null) {
    return appError('table.sideBySide', { file, sheet, letters: columnLetters(beside) });
  }
  const missing = missingField(layout.mapping, layout.time?.kind);
  return missing === null
    ? (unknownUnit(layout) ?? oddlyQualifiedColumn(layout) ?? unclearFlagColumn(layout))
    : appError('table.columnMissing', { file, sheet, column: fieldWord(missing) });
}
