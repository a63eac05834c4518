import { type AppError, appError } from '../../errors';
import { failure, type Result, success } from '../../result';
import { type CellDate, dateFromCell, monthFromYearAndMonth } from '../contents/dates';
import { plainText } from '../table/cell-text';
import type { RawCell } from '../table/raw-table';
import { quotedText, type RowReader } from './row-reader';

/** When a row was bought. */
export interface ReadDate extends CellDate {
  /** What the file writes, as far as it is more than a month. */
  readonly text: string;
}

/** The date of a row, from its date column or from two columns of years and months. */
export function readDate(row: RowReader, epoch: 1900 | 1904): Result<ReadDate, AppError> {
  return row.place('date').letters === '' ? readYearAndMonth(row) : readDateCell(row, epoch);
}

function readDateCell(row: RowReader, epoch: 1900 | 1904): Result<ReadDate, AppError> {
  const cell = row.cell('date');
  const error = emptyOrWrong(row, 'date', cell);
  if (error !== null) return failure(error);
  const date = dateFromCell(cell, epoch);
  return date === null
    ? failure(appError('cell.notADate', { ...row.place('date'), value: quotedText(cell) }))
    : success({ ...date, text: plainText(cell) });
}

function readYearAndMonth(row: RowReader): Result<ReadDate, AppError> {
  const [year, month] = [row.cell('year'), row.cell('monthOfYear')];
  const error = emptyOrWrong(row, 'year', year) ?? emptyOrWrong(row, 'monthOfYear', month);
  if (error !== null) return failure(error);
  const read = monthFromYearAndMonth(year, month);
  if (read !== null) return success({ month: read, isoDate: null, isQuarter: false, text: read });
  const value = `${quotedText(year)} ${quotedText(month)}`;
  return failure(appError('cell.notADate', { ...row.place('monthOfYear'), value }));
}

function emptyOrWrong(
  row: RowReader,
  field: 'date' | 'year' | 'monthOfYear',
  cell: RawCell,
): AppError | null {
  const value = quotedText(cell);
  const place = row.place(field);
  if (cell.kind === 'error') return appError('cell.excelError', { ...place, value });
  return value === '' ? appError('cell.missing', place) : null;
}
