import { type AppError, appError } from '../../errors';
import type { PurchaseField } from '../columns/column-mapping';
import { headerTenthPower, headerUnitText } from '../columns/header-synonyms';
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

/** The first mapped number whose header has a unit that is not known: 采购金额(美元) must not count as yuan. */
export function unknownUnit({ table, headerRow, mapping }: TableLayout): AppError | null {
  for (const field of MEASURED) {
    const index = mapping[field];
    if (index === undefined) continue;
    const column = headerText(headerRow.cells[index]);
    if (headerTenthPower(column) !== null) continue;
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
