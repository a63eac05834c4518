import { type AppError, appError } from '../../errors';
import type { PurchaseField } from '../columns/column-mapping';
import { headerTenthPower, headerUnitText } from '../columns/header-synonyms';
import { openUnit } from '../columns/open-units';
import type { TableLayout } from '../columns/table-layout';
import { headerText } from '../table/header-text';
import { columnLetters } from '../table/raw-table';

const MEASURED: readonly PurchaseField[] = [
  'packs',
  'units',
  'packPriceYuan',
  'unitPriceYuan',
  'amountYuan',
  'returnedPacks',
  'returnedAmountYuan',
];

/** The first mapped number whose header has a unit that is not known: 采购金额(美元) must not count as yuan. What is a matter of scale alone is asked. */
export function unknownUnit(layout: TableLayout): AppError | null {
  const { table, headerRow, mapping } = layout;
  for (const field of MEASURED) {
    const index = mapping[field];
    if (index === undefined) continue;
    const column = headerText(headerRow.cells[index]);
    if (headerTenthPower(column) !== null || openUnit(layout, field) !== null) continue;
    return appError('table.unitUnknown', {
      file: table.file,
      sheet: table.sheet,
      row: headerRow.number,
      column,
      letters: columnLetters(index),
      unit: headerUnitText(column),
    });
  }
  return null;
}
