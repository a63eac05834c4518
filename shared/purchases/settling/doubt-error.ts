import { type AppError, appError, type ParamsOf } from '../../errors';
import { fieldWord, type PurchaseField } from '../columns/column-mapping';
import type { ProductLines, TableReading } from '../reading/history-reading';
import type { ImportDoubt } from './import-question';

/** Words that decide under any header, as an error lists them: a 是 under 是否集采 does not. */
const CHOICES = '中选, 非中选';

/** Why a row is refused while it is in doubt. */
export function doubtError(
  doubt: ImportDoubt,
  { product }: ProductLines,
  where: { readonly table: TableReading; readonly row: number },
): AppError {
  const { file } = where.table;
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
    case 'flagUnknown': {
      const { value } = doubt;
      // Without a flag column the mark stood in the name.
      const hasColumn = file.columns['selectedFlag'] !== undefined;
      const field = hasColumn ? 'selectedFlag' : 'genericName';
      return appError('cell.unknownChoice', {
        ...place(field),
        value,
        choices: CHOICES,
        isAsked: true,
      });
    }
    case 'classContradictory': {
      const { value, name } = doubt;
      return appError('cell.flagDisagrees', { ...place('selectedFlag'), value, name });
    }
    case 'directionUnknown':
      return appError('row.directionUnknown', { ...place('direction'), value: doubt.value });
    case 'statusUnknown':
      return appError('row.statusUnknown', { ...place('status'), value: doubt.value });
    case 'dateOutsideTitle':
      return appError('row.dateOutsideTitle', { ...place('date'), value: doubt.value });
    case 'institutionDiffers':
      return appError('row.institutionDiffers', { ...place('genericName'), value: doubt.value });
    case 'zeroAmount':
      return appError('row.zeroAmount', place('amountYuan'));
    case 'amountDisagrees':
      return appError('row.amountDisagrees', place('amountYuan'));
    case 'mergedAmount':
      return appError('row.mergedAmount', place(doubt.of === 'quantity' ? 'packs' : 'amountYuan'));
    case 'scaleTwice':
      return appError('row.scaleTwice', { ...place(doubt.field), value: doubt.header });
    case 'unitUnclear':
      return appError('row.unitUnclear', { ...place(doubt.field), value: doubt.unit });
    case 'headerUnclear':
      return appError('row.headerUnclear', { ...place(doubt.field), value: doubt.value });
    case 'discountBeside':
      return appError('row.discountBeside', { ...place('amountYuan'), value: doubt.header });
    case 'flagElsewhere':
      return appError('row.flagElsewhere', { ...place('selectedFlag'), value: doubt.of });
    case 'captionDisagrees':
      return appError('row.captionDisagrees', { ...place(doubt.field), value: doubt.caption });
    case 'unitDiffers': {
      const { unit: value, mainUnit } = doubt;
      return appError('row.unitDiffers', { ...place('unit'), value, mainUnit });
    }
    case 'subtotalPossible':
      return appError('row.subtotalPossible', { ...place('amountYuan'), value: doubt.name });
    case 'sheetCopied':
      return appError('row.sheetCopied', { ...place('genericName'), of: doubt.of });
    case 'sheetMostlyCopied':
      return appError('row.sheetMostlyCopied', { ...place('genericName'), of: doubt.of });
    case 'sheetSummarised':
      return appError('row.sheetSummarised', { ...place('genericName'), of: doubt.of });
    case 'sheetCalledSummary':
      return appError('row.sheetCalledSummary', { ...place('genericName'), of: doubt.of });
    case 'countUnclear': {
      const { reason, value } = doubt;
      const field = reason === 'zeroQuantity' ? 'packs' : 'amountYuan';
      return appError('row.countUnclear', { ...place(field), reason, value });
    }
    case 'yearUnknown':
      return appError('row.yearUnknown', place('monthOfYear'));
    case 'monthDisagrees':
      return appError('row.monthDisagrees', { ...place('date'), value: doubt.texts });
    case 'columnTied':
      return appError('row.columnTied', { ...place(doubt.field), columns: doubt.columns });
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
