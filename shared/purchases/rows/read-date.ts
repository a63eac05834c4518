import { type AppError, appError } from '../../errors';
import { failure, type Result, success } from '../../result';
import type { TableTime } from '../columns/table-layout';
import { type CellDate, dateFromCell, monthFromYearAndMonth } from '../contents/dates';
import { plainText } from '../table/cell-text';
import type { RawCell } from '../table/raw-table';
import { quotedText, type RowReader } from './row-reader';

/** When a row was bought. */
export interface ReadDate extends CellDate {
  /** What the file writes, as far as it is more than a month. */
  readonly text: string;
}

/** What holds for all rows of a table: the epoch of its serial numbers, and the time that no column says. */
export interface DatesOfTable {
  readonly epoch: 1900 | 1904;
  readonly time: TableTime | null;
}

/** The date of a row, from its date column, from two columns of years and months, or as it holds for its whole table. */
export function readDate(
  row: RowReader,
  { epoch, time }: DatesOfTable,
): Result<ReadDate, AppError> {
  if (time?.kind === 'month') {
    const { month } = time;
    return success({ month, isoDate: null, isQuarter: false, text: month });
  }
  const year = time === null ? row.cell('year') : ({ kind: 'text', text: time.year } as const);
  return row.place('date').letters === '' ? readYearAndMonth(row, year) : readDateCell(row, epoch);
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

function readYearAndMonth(row: RowReader, year: RawCell): Result<ReadDate, AppError> {
  const month = row.cell('monthOfYear');
  const error = emptyOrWrong(row, 'year', year) ?? emptyOrWrong(row, 'monthOfYear', month);
  if (error !== null) return failure(error);
  const read = monthFromYearAndMonth(year, month);
  if (read !== null) return success({ month: read, isoDate: null, isQuarter: false, text: read });
  const isYearWrong = monthFromYearAndMonth(year, JANUARY) === null;
  const [field, wrong] = isYearWrong
    ? (['year', year] as const)
    : (['monthOfYear', month] as const);
  const place = row.place(field);
  const value = quotedText(wrong);
  const isOfOtherYear = !isYearWrong && dateFromCell(month, 1900) !== null;
  return failure(
    isOfOtherYear
      ? appError('row.yearDisagrees', { ...place, value, other: quotedText(year) })
      : appError('cell.notADate', { ...place, value }),
  );
}

/** A month that goes with every year. */
const JANUARY: RawCell = { kind: 'number', text: '1' };

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
