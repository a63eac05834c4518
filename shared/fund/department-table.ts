import { ONE } from '../decimal/decimal';
import { type RatioText, textFromDecimal } from '../decimal/decimal-text';
import { readTypedNumber } from '../decimal/typed-number';
import { type AppError, appError, type CellPlace } from '../errors';
import type {
  AllocationKey,
  AllocationKeyKind,
  Department,
  KeyValue,
} from '../plan/fund-allocation';
import {
  columnLetters,
  EMPTY_CELL,
  type RawCell,
  type RawTable,
} from '../purchases/table/raw-table';
import { failure, type Result, success } from '../result';

/** Departments with their values, and the keys that the header names. */
export interface DepartmentTable {
  readonly keys: readonly AllocationKey[];
  readonly departments: readonly Department[];
}

const NAME = /^(?:科室|科室名称|部门|department|departments?)$/i;
const TOTAL = /^(?:合计|总计|小计|共计|total|sum)$/i;
const FOOTER = /^(?:制表|审核|复核|打印|填报|负责人|单位|日期|备注|说明|注)[^:]{0,6}:/;
const WEIGHTED = /^(.+?)[\s:：,，(（]*(\d+(?:\.\d+)?)\s*[%％][)）]?$/;

/** Names under which the keys with a meaning of their own are written. */
const KINDS: ReadonlyMap<string, AllocationKeyKind> = new Map([
  ['中选品种使用量', 'selectedUse'],
  ['中选采购金额', 'selectedUse'],
  ['中选使用量', 'selectedUse'],
  ['use of selected products', 'selectedUse'],
  ['中选占比', 'selectedShare'],
  ['selected share', 'selectedShare'],
  ['比上年少用非中选', 'avoidedSpending'],
  ['less non-selected than last year', 'avoidedSpending'],
  ['人数', 'headCount'],
  ['head count', 'headCount'],
]);

/**
 * Reads a table of departments: a column of names and a column for each key, whose header says the key and its weight, such
 * as 人数 40%. Every cell that cannot be read, is negative or stands below an unclear header is refused with its place; rows
 * of totals are passed over.
 */
export function readDepartmentTable(
  tables: readonly RawTable[],
): Result<DepartmentTable, readonly AppError[]> {
  for (const table of tables) {
    const at = table.rows.findIndex(({ cells }) => cells.some((cell) => NAME.test(textOf(cell))));
    if (at >= 0) return readBelow(table, at);
  }
  const [first] = tables;
  const { file = '', sheet = '' } = first ?? {};
  return failure([appError('table.columnMissing', { file, sheet, column: '科室' })]);
}

function readBelow(table: RawTable, at: number): Result<DepartmentTable, readonly AppError[]> {
  const header = table.rows[at]?.cells ?? [];
  const nameColumn = header.findIndex((cell) => NAME.test(textOf(cell)));
  const errors: AppError[] = [];
  const columns = header.flatMap((cell, index): { index: number; key: AllocationKey }[] => {
    const text = textOf(cell);
    if (index === nameColumn || text === '') return [];
    const key = keyOf(text, index);
    if (key !== null) return [{ index, key }];
    errors.push(appError('allocation.headerUnclear', placeOf(table, { at, index })));
    return [];
  });
  const departments = table.rows.slice(at + 1).flatMap((row, offset): Department[] => {
    const name = textOf(row.cells[nameColumn] ?? EMPTY_CELL);
    const isBlank = columns.every(({ index }) => textOf(row.cells[index] ?? EMPTY_CELL) === '');
    if (TOTAL.test(name) || (isBlank && (name === '' || FOOTER.test(name)))) return [];
    if (name === '') {
      errors.push(
        appError('cell.missing', placeOf(table, { at: at + 1 + offset, index: nameColumn })),
      );
      return [];
    }
    const values = columns.map(({ index, key }): [string, KeyValue] => {
      const value = valueOf(row.cells[index] ?? EMPTY_CELL);
      if (value.ok) return [key.id, value.value];
      const place = placeOf(table, { at: at + 1 + offset, index });
      errors.push(
        appError(value.error, { ...place, value: textOf(row.cells[index] ?? EMPTY_CELL) }),
      );
      return [key.id, NONE];
    });
    return [{ id: `d${String(row.number)}`, name, values: Object.fromEntries(values) }];
  });
  if (errors.length > 0) return failure(errors);
  return success({ keys: columns.map(({ key }) => key), departments });
}

function keyOf(text: string, index: number): AllocationKey | null {
  const [, name = '', percent = ''] = WEIGHTED.exec(text) ?? [];
  const weight = readTypedNumber(`${percent}%`);
  if (name === '' || weight.kind !== 'number' || weight.value.gt(ONE)) return null;
  const trimmed = name.trim();
  return {
    id: `k${String(index)}`,
    kind: KINDS.get(trimmed.toLowerCase()) ?? 'typed',
    name: trimmed,
    weightRatio: textFromDecimal<RatioText>(weight.value),
  };
}

const NONE = '0' as KeyValue;

/** An empty cell is nothing of the key; anything else must be a number that is not negative. */
function valueOf(cell: RawCell): Result<KeyValue, 'cell.notANumber' | 'cell.negative'> {
  if (cell.kind === 'error') return failure('cell.notANumber');
  const typed = readTypedNumber(textOf(cell));
  if (typed.kind === 'blank') return success(NONE);
  if (typed.kind !== 'number') return failure('cell.notANumber');
  if (typed.value.isNegative() && !typed.value.isZero()) return failure('cell.negative');
  return success(textFromDecimal<KeyValue>(typed.value));
}

function textOf(cell: RawCell): string {
  return cell.kind === 'empty' ? '' : cell.text.normalize('NFKC').trim();
}

function placeOf(
  { file, sheet, rows }: RawTable,
  { at, index }: { readonly at: number; readonly index: number },
): CellPlace {
  const header = rows.find(({ cells }) => cells.some((cell) => NAME.test(textOf(cell))));
  return {
    file,
    sheet,
    row: rows[at]?.number ?? 0,
    column: textOf(header?.cells[index] ?? EMPTY_CELL),
    letters: columnLetters(index),
  };
}
