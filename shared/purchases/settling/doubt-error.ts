import { type AppError, appError, type ParamsOf } from '../../errors';
import { fieldWord, type PurchaseField } from '../columns/column-mapping';
import type { ProductLines, TableReading } from '../reading/history-reading';
import type { ProductDoubt } from './product-question';

/** Words that a flag column may have, as an error lists them. */
const CHOICES = '中选, 非中选, 是, 否, 1, 0, Y, N';

/** Why a row is refused while its product is in doubt. */
export function doubtError(
  doubt: ProductDoubt,
  { product }: ProductLines,
  where: { readonly table: TableReading; readonly row: number },
): AppError {
  const place = (field: PurchaseField): ParamsOf<'cell.missing'> => placeOf(field, where);
  switch (doubt.kind) {
    case 'factorUnknown': {
      const field = product.packSpecification === '' ? 'specification' : 'packSpecification';
      return appError('cell.packFactorUnknown', { ...place(field), value: product[field] });
    }
    case 'factorDisagrees': {
      const { fromColumn: value, fromText } = doubt;
      return appError('cell.packFactorDisagrees', { ...place('packFactor'), value, fromText });
    }
    case 'classUnknown':
      return appError('cell.missing', place('selectedFlag'));
    case 'classUnreadable': {
      const { value } = doubt;
      return appError('cell.unknownChoice', { ...place('selectedFlag'), value, choices: CHOICES });
    }
    case 'classContradictory': {
      const { value, name } = doubt;
      return appError('cell.flagDisagrees', { ...place('selectedFlag'), value, name });
    }
  }
}

function placeOf(
  field: PurchaseField,
  { table: { file, letters }, row }: { readonly table: TableReading; readonly row: number },
): ParamsOf<'cell.missing'> {
  return {
    file: file.file,
    sheet: file.sheet,
    row,
    column: file.columns[field] ?? fieldWord(field),
    letters: letters?.[field] ?? '',
  };
}
