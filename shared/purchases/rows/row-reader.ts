import { Decimal, ONE } from '../../decimal/decimal';
import { readTypedNumber } from '../../decimal/typed-number';
import { type AppError, appError, type ParamsOf } from '../../errors';
import { failure, type Result, success } from '../../result';
import { fieldWord, type PurchaseField, purchaseFieldSchema } from '../columns/column-mapping';
import { headerTenthPower } from '../columns/header-synonyms';
import type { TableLayout } from '../columns/table-layout';
import { plainText } from '../table/cell-text';
import { headerText } from '../table/header-text';
import { columnLetters, EMPTY_CELL, type RawCell } from '../table/raw-table';
import type { RowCursor } from '../table/row-cursor';

/** The fields of one row of a purchase table, read one by one. */
export interface RowReader {
  readonly cell: (field: PurchaseField) => RawCell;
  /** The field's text; empty where the cell or the whole column is missing. */
  readonly text: (field: PurchaseField) => Result<string, AppError>;
  /** The field's number, scaled by its header's unit (万); `null` where blank. */
  readonly number: (field: PurchaseField) => Result<Decimal | null, AppError>;
  /** Where the field stands, for an error. */
  readonly place: (field: PurchaseField) => ParamsOf<'cell.missing'>;
}

/** The longest name, specification or other text that a plan keeps. */
const LONGEST_TEXT = 200;

type ReadableRow = Pick<RowCursor, 'number' | 'cell'>;

/** Looks at every header once, and then reads row after row. */
export function rowReader(layout: TableLayout): (row: ReadableRow) => RowReader {
  const columns = columnsOf(layout);
  const { file, sheet } = layout.table;
  return (row) => {
    const cell = (field: PurchaseField): RawCell => {
      const { index } = columns[field];
      return index === null ? EMPTY_CELL : row.cell(index);
    };
    const place = (field: PurchaseField): ParamsOf<'cell.missing'> => {
      const { header: column, letters } = columns[field];
      return { file, sheet, row: row.number, column, letters };
    };
    return {
      cell,
      place,
      text: (field) => readText(cell(field), () => place(field)),
      number: (field) => readNumber(cell(field), columns[field], () => place(field)),
    };
  };
}

interface Column {
  /** `null` where the table has no such column. */
  readonly index: number | null;
  readonly header: string;
  readonly letters: string;
  /** What a number of this column is multiplied with: 10,000 for 万. */
  readonly scale: Decimal;
}

function columnsOf({ headerRow, mapping }: TableLayout): Readonly<Record<PurchaseField, Column>> {
  const columns = purchaseFieldSchema.options.map((field): [PurchaseField, Column] => {
    const index = mapping[field] ?? null;
    const header = index === null ? fieldWord(field) : headerText(headerRow.cells[index]);
    const letters = index === null ? '' : columnLetters(index);
    const scale = new Decimal(`1e${String(headerTenthPower(header) ?? 0)}`);
    return [field, { index, header, letters, scale }];
  });
  return Object.fromEntries(columns) as Record<PurchaseField, Column>;
}

/** A cell's content as an error quotes it. */
export function quotedText(cell: RawCell): string {
  return cell.kind === 'empty' ? '' : cell.text.trim().slice(0, 100);
}

type PlaceOf = () => ParamsOf<'cell.missing'>;

function readText(cell: RawCell, place: PlaceOf): Result<string, AppError> {
  if (cell.kind === 'error') {
    return failure(appError('cell.excelError', { ...place(), value: cell.text }));
  }
  const text = plainText(cell);
  return text.length > LONGEST_TEXT ? failure(appError('cell.tooLong', place())) : success(text);
}

function readNumber(
  cell: RawCell,
  { scale }: Column,
  place: PlaceOf,
): Result<Decimal | null, AppError> {
  if (cell.kind === 'empty') return success(null);
  const value = quotedText(cell);
  if (cell.kind === 'error') return failure(appError('cell.excelError', { ...place(), value }));
  const typed = readTypedNumber(cell.text);
  if (typed.kind === 'blank') return success(null);
  if (typed.kind === 'tooPrecise') {
    return failure(appError('cell.tooPrecise', { ...place(), value }));
  }
  if (typed.kind !== 'number' || typed.isPercent) {
    return failure(appError('cell.notANumber', { ...place(), value }));
  }
  if (typed.writtenUnit !== '' && !scale.eq(ONE)) {
    return failure(appError('cell.unitTwice', { ...place(), value }));
  }
  return success(typed.value.times(scale));
}
