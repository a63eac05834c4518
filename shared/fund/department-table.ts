import { ONE } from '../decimal/decimal';
import { textFromDecimal } from '../decimal/decimal-text';
import { readTypedNumber } from '../decimal/typed-number';
import { type AppError, appError, type CellPlace } from '../errors';
import type { AllocationKey, Department, KeyValue } from '../plan/fund-allocation';
import {
  columnLetters,
  EMPTY_CELL,
  type RawCell,
  type RawRow,
  type RawTable,
} from '../purchases/table/raw-table';
import { failure, type Result, success } from '../result';
import { type KeyColumn, keyColumn } from './department-header';
import { totalFaults } from './department-totals';

/** Departments with their values, and the keys that the header names. */
export interface DepartmentTable {
  readonly keys: readonly AllocationKey[];
  /** A cell that says nothing is no value. */
  readonly departments: readonly Department[];
}

const NAME =
  /^(?:科室|科室名称|科别|部门|部门名称|临床科室|使用科室|领用科室|病区|department|departments?)$/i;
const TOTAL =
  /(?:合计|总计|小计|共计)(?:数|金额)?[:：]?$|^(?:total|sum|subtotal|grandtotal)s?[:：]?$/i;
const FOOTER = /^(?:制表|审核|复核|打印|填报|负责人|单位|日期|备注|说明|注)[^:]{0,6}:/;
const LONGEST_NAME = 60;
const MOST_KEYS = 20;
const MOST_DEPARTMENTS = 500;

/**
 * Reads a table of departments: a column of names and a column for each key, whose header says the key and its weight, such
 * as 人数 40%, or names a key that is known. Every cell that cannot be read, is negative or stands below an unclear header is
 * refused with its place, and so are a department that stands in two rows, hidden rows, a second sheet of departments and a row
 * of totals that is not the sum of the departments above it.
 */
export function readDepartmentTable(
  tables: readonly RawTable[],
  known: readonly AllocationKey[] | null = null,
): Result<DepartmentTable, readonly AppError[]> {
  const shown = tables.filter(({ isHidden }) => isHidden !== true);
  for (const candidates of [shown, tables]) {
    const found = candidates.flatMap((table) => {
      const at = table.rows.findIndex(({ cells }) => cells.some((cell) => NAME.test(textOf(cell))));
      return at < 0 ? [] : [{ table, at }];
    });
    const [first, ...others] = found;
    if (first === undefined) continue;
    if (others.length === 0) return readBelow(first.table, first.at, known);
    const { file, sheet } = first.table;
    const names = others.map(({ table }) => table.sheet);
    return failure([appError('allocation.severalSheets', { file, sheet, others: names })]);
  }
  const { file = '', sheet = '' } = tables[0] ?? {};
  return failure([appError('table.columnMissing', { file, sheet, column: '科室' })]);
}

function readBelow(
  table: RawTable,
  at: number,
  known: readonly AllocationKey[] | null,
): Result<DepartmentTable, readonly AppError[]> {
  const header = table.rows[at]?.cells ?? [];
  const nameColumn = header.findIndex((cell) => NAME.test(textOf(cell)));
  const placeOf = (row: RawRow | undefined, index: number): CellPlace => ({
    file: table.file,
    sheet: table.sheet,
    row: row?.number ?? 0,
    column: textOf(header[index] ?? EMPTY_CELL),
    letters: columnLetters(index),
  });
  const errors: AppError[] = [];
  const columns = header.flatMap((cell, index): KeyColumn[] => {
    const text = textOf(cell);
    if (index === nameColumn || text === '') return [];
    const column = keyColumn(text, index, known);
    if (column !== null && column.key.name.length <= LONGEST_NAME) return [column];
    errors.push(appError('allocation.headerUnclear', placeOf(table.rows[at], index)));
    return [];
  });
  const below = table.rows.slice(at + 1);
  const rows = below.filter((row) => isDepartment(row, { nameColumn, columns }));
  const hidden = rows.filter(({ isHidden }) => isHidden === true).map(({ number }) => number);
  const { file, sheet } = table;
  if (columns.length > MOST_KEYS) {
    errors.push(appError('file.tooManyColumns', { file, sheet, limit: MOST_KEYS }));
  }
  if (rows.length > MOST_DEPARTMENTS) {
    return failure([appError('file.tooManyRows', { file, sheet, limit: MOST_DEPARTMENTS })]);
  }
  if (hidden.length > 0) {
    errors.push(appError('allocation.hiddenRows', { file, sheet, rows: hidden }));
  }
  const names = new Set<string>();
  const valueIn = (row: RawRow, column: KeyColumn): Result<KeyValue | null, AppError> => {
    const cell = row.cells[column.index] ?? EMPTY_CELL;
    const value = valueOf(cell, column);
    if (value.ok) return value;
    const place = { ...placeOf(row, column.index), value: textOf(cell) };
    return failure(appError(value.error, place));
  };
  const departments = rows.map((row): Department => {
    const name = textOf(row.cells[nameColumn] ?? EMPTY_CELL);
    const place = placeOf(row, nameColumn);
    if (name === '') errors.push(appError('cell.missing', place));
    else if (names.has(name)) {
      errors.push(appError('allocation.departmentTwice', { ...place, value: name }));
    } else if (name.length > LONGEST_NAME) {
      errors.push(appError('allocation.nameTooLong', { ...place, limit: LONGEST_NAME }));
    }
    names.add(name);
    const values = columns.flatMap((column): [string, KeyValue][] => {
      const value = valueIn(row, column);
      if (value.ok) return value.value === null ? [] : [[column.key.id, value.value]];
      errors.push(value.error);
      return [];
    });
    return { id: `d${String(row.number)}`, name, values: Object.fromEntries(values) };
  });
  const totals = below.filter(({ cells }) => TOTAL.test(plainName(cells[nameColumn])));
  if (errors.length === 0) {
    const parts = rows.map(({ number }, index) => ({ number, values: departments[index]?.values }));
    errors.push(...totalFaults(parts, { totals, columns, valueIn, placeOf }));
  }
  if (errors.length > 0) return failure(errors);
  return success({ keys: columns.map(({ key }) => key), departments });
}

function isDepartment(
  { cells }: RawRow,
  { nameColumn, columns }: { readonly nameColumn: number; readonly columns: readonly KeyColumn[] },
): boolean {
  const name = textOf(cells[nameColumn] ?? EMPTY_CELL);
  const isBlank = columns.every(({ index }) => textOf(cells[index] ?? EMPTY_CELL) === '');
  return (
    !TOTAL.test(plainName(cells[nameColumn])) && !(isBlank && (name === '' || FOOTER.test(name)))
  );
}

type ValueFault =
  | 'cell.excelError'
  | 'cell.notANumber'
  | 'cell.tooPrecise'
  | 'cell.negative'
  | 'cell.unitTwice'
  | 'cell.ratioAbove1'
  | 'cell.ratioTooLarge';

/** A number that is not negative; `null` where nothing is said. A share is one of 1, and a unit is named once. */
function valueOf(cell: RawCell, { key, unitYuan }: KeyColumn): Result<KeyValue | null, ValueFault> {
  if (cell.kind === 'error') return failure('cell.excelError');
  const typed = readTypedNumber(textOf(cell));
  if (typed.kind === 'blank') return success(null);
  if (typed.kind === 'tooPrecise') return failure('cell.tooPrecise');
  if (typed.kind !== 'number') return failure('cell.notANumber');
  if (unitYuan !== null && typed.writtenUnit !== '') return failure('cell.unitTwice');
  if (typed.value.isNegative() && !typed.value.isZero()) return failure('cell.negative');
  if (key.kind === 'selectedShare' && typed.value.gt(ONE)) {
    return failure(typed.isPercent ? 'cell.ratioTooLarge' : 'cell.ratioAbove1');
  }
  return success(textFromDecimal<KeyValue>(typed.value.times(unitYuan ?? 1)));
}

/** A name without the blanks that set its characters apart (合 计). */
function plainName(cell: RawCell = EMPTY_CELL): string {
  return textOf(cell).replace(/\s/g, '');
}

function textOf(cell: RawCell): string {
  return cell.kind === 'empty' ? '' : cell.text.normalize('NFKC').trim();
}
