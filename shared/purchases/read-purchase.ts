import type { Decimal } from '../decimal/decimal';
import { textFromDecimal } from '../decimal/decimal-text';
import { type AppError, appError } from '../errors';
import { failure, type Result, success } from '../result';
import { classifyLine, type Unmarked } from './classify-line';
import { monthFromCell } from './dates';
import type { Month, Purchase } from './purchase';
import { type Quantities, readQuantities } from './read-quantities';
import { isReservedName } from './reserved-name';
import { quotedText, type RowReader } from './row-reader';
import { hasPassed, type SelectedFlag, splitNameMark } from './selected-flag';

/** The month a row belongs to. */
export function readMonth(row: RowReader, epoch: 1900 | 1904): Result<Month, AppError> {
  const cell = row.cell('date');
  const value = quotedText(cell);
  const place = row.place('date');
  if (cell.kind === 'error') return failure(appError('cell.excelError', { ...place, value }));
  if (value === '') return failure(appError('cell.missing', place));
  const month = monthFromCell(cell, epoch);
  return month === null ? failure(appError('cell.notADate', { ...place, value })) : success(month);
}

/** One purchase from a row of a known month; the first thing wrong refuses it. */
export function readPurchase(
  row: RowReader,
  line: { readonly number: number; readonly month: Month; readonly unmarked: Unmarked },
): Result<Purchase, AppError> {
  const name = readName(row);
  if (!name.ok) return name;
  const words = readWords(row);
  if (!words.ok) return words;
  const flag = classifyLine(row, { ...name.value, unmarked: line.unmarked });
  if (!flag.ok) return flag;
  const quantities = readQuantities(row);
  if (!quantities.ok) return quantities;
  const amount = readAmount(row, quantities.value);
  if (!amount.ok) return amount;
  const { packs, units, unit } = quantities.value;
  return success({
    row: line.number,
    month: line.month,
    genericName: name.value.genericName,
    ...words.value,
    unit,
    packs: packs === null ? null : textFromDecimal(packs),
    units: textFromDecimal(units),
    amountYuan: textFromDecimal(amount.value),
    lineClass: flag.value,
    hasPassed: hasPassed(row.cell('consistencyFlag')),
  });
}

/** The name without its mark, and as it stands in the file. */
function readName(
  row: RowReader,
): Result<{ genericName: string; name: string; nameMark: SelectedFlag | null }, AppError> {
  const text = row.text('genericName');
  if (!text.ok) return text;
  const { name: genericName, mark: nameMark } = splitNameMark(text.value);
  const place = row.place('genericName');
  if (genericName === '') return failure(appError('cell.missing', place));
  if (isReservedName(genericName)) {
    return failure(appError('cell.reservedName', { ...place, value: genericName }));
  }
  return success({ genericName, name: text.value, nameMark });
}

type Words = Pick<Purchase, 'dosageForm' | 'specification' | 'manufacturer' | 'batch'>;

function readWords(row: RowReader): Result<Words, AppError> {
  const dosageForm = row.text('dosageForm');
  if (!dosageForm.ok) return dosageForm;
  const specification = row.text('specification');
  if (!specification.ok) return specification;
  const manufacturer = row.text('manufacturer');
  if (!manufacturer.ok) return manufacturer;
  const batch = row.text('batch');
  if (!batch.ok) return batch;
  return success({
    dosageForm: dosageForm.value,
    specification: specification.value,
    manufacturer: manufacturer.value,
    batch: batch.value,
  });
}

/** The amount as it stands, else price × quantity. A missing amount without a price is refused, never zero. */
function readAmount(row: RowReader, { packs, units }: Quantities): Result<Decimal, AppError> {
  const amount = row.number('amountYuan');
  if (!amount.ok) return amount;
  if (amount.value !== null) return success(amount.value);
  const packPrice = row.number('packPriceYuan');
  if (!packPrice.ok) return packPrice;
  if (packPrice.value !== null && packs !== null) return success(packPrice.value.times(packs));
  const unitPrice = row.number('unitPriceYuan');
  if (!unitPrice.ok) return unitPrice;
  if (unitPrice.value !== null) return success(unitPrice.value.times(units));
  return failure(appError('cell.amountMissing', row.place('amountYuan')));
}
