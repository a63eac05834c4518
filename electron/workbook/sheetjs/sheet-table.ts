import type * as XLSX from 'xlsx';

import { type AppError, appError } from '../../../shared/errors';
import { isoDateFromSerial } from '../../../shared/purchases/contents/dates';
import { FarCellList } from '../../../shared/purchases/table/far-cells';
import {
  EMPTY_CELL,
  type RawCell,
  type RawRow,
  type RawTable,
} from '../../../shared/purchases/table/raw-table';
import { failure, type Result, success } from '../../../shared/result';
import { errorCell, numberCell, textCell } from '../cells/cell-values';
import { isDateFormat } from '../cells/date-format';
import { shownOtherwise } from '../cells/misleading-format';
import { limits } from '../limits';

/** What a sheet is read for, and where it stands. */
export interface SheetPlace {
  readonly file: string;
  readonly format: 'xlsx' | 'xlsb' | 'xls';
  readonly sheet: string;
  readonly epoch: 1900 | 1904;
}

/**
 * The cells of one parsed sheet. Walks the cells' own keys and nothing else: a damaged row number makes lengths and
 * ranges of hundreds of millions, and stored dimensions lie.
 */
export function tableFromSheet(
  sheet: XLSX.WorkSheet,
  place: SheetPlace,
): Result<RawTable, AppError> {
  const { file, format, sheet: name, epoch } = place;
  const far = new FarCellList();
  const grid = gridOf(sheet, place, far);
  if (!grid.ok) return grid;
  const covered = fillMerged(grid.value, sheet['!merges'] ?? []);
  if (covered === null) return failure(appError('file.damaged', { file }));
  const rows = Array.from(grid.value, ([index, cells]): RawRow => ({
    number: index + 1,
    ...(sheet['!rows']?.[index]?.hidden === true ? { isHidden: true } : {}),
    cells,
    ...(covered.has(index) ? { covered: covered.get(index) ?? [] } : {}),
  }));
  const farCells = far.found();
  return success({
    file,
    format,
    encoding: null,
    sheet: name,
    epoch,
    rows,
    ...(farCells === null ? {} : { farCells }),
  });
}

/** Rows that hold something, by their index from 0 and in its order: integer keys of an object always ascend. */
type Grid = Map<number, RawCell[]>;

function gridOf(
  sheet: XLSX.WorkSheet,
  { file, epoch }: SheetPlace,
  far: FarCellList,
): Result<Grid, AppError> {
  const data: unknown = sheet['!data'];
  const grid: Grid = new Map();
  if (typeof data !== 'object' || data === null) return success(grid);
  const isDate = dateFormatTest();
  for (const [rowKey, row] of ownEntries(data)) {
    const rowIndex = indexOf(rowKey, limits.rows);
    if (rowIndex === null || typeof row !== 'object' || row === null) {
      return failure(appError('file.damaged', { file }));
    }
    const cells: RawCell[] = [];
    for (const [columnKey, stored] of ownEntries(row)) {
      const columnIndex = indexOf(columnKey, 16_384);
      if (columnIndex === null) return failure(appError('file.damaged', { file }));
      const cell = rawCellFrom(stored, epoch, isDate);
      if (cell === null) return failure(appError('file.damaged', { file }));
      if (cell.kind === 'empty') continue;
      if (columnIndex >= limits.columns) {
        far.add(rowIndex + 1);
        continue;
      }
      while (cells.length < columnIndex) cells.push(EMPTY_CELL);
      cells[columnIndex] = cell;
    }
    if (cells.length > 0) grid.set(rowIndex, cells);
  }
  return success(grid);
}

function* ownEntries(holder: object): Generator<[string, unknown]> {
  for (const key of Object.keys(holder)) yield [key, (holder as Record<string, unknown>)[key]];
}

function indexOf(key: string, count: number): number | null {
  if (!/^(?:0|[1-9]\d{0,6})$/.test(key)) return null;
  const index = parseInt(key, 10);
  return index < count ? index : null;
}

/** `null` where the stored cell is not what its type says. Only the type decides: errors carry numbers, too. */
function rawCellFrom(
  stored: unknown,
  epoch: 1900 | 1904,
  isDate: (format: unknown) => boolean,
): RawCell | null {
  if (typeof stored !== 'object' || stored === null) return EMPTY_CELL;
  const { t: type, v: value, z: format } = stored as { t?: unknown; v?: unknown; z?: unknown };
  switch (type) {
    case 's':
      return typeof value === 'string' ? textCell(value) : null;
    case 'n':
      if (typeof value !== 'number') return null;
      return (
        (isDate(format) ? dateCell(value, epoch) : null) ??
        shownCell(value, format) ??
        numberCell(value)
      );
    case 'b':
      return { kind: 'text', text: value === true ? 'TRUE' : 'FALSE' };
    case 'e':
      return errorCell(value);
    default:
      return EMPTY_CELL;
  }
}

/** Times of day and days outside the calendar stay numbers. */
function dateCell(serial: number, epoch: 1900 | 1904): RawCell | null {
  const text = isoDateFromSerial(serial, epoch);
  return text === null ? null : { kind: 'date', text };
}

/** A number that is shown as another thing is none that may be taken as it stands: so many 万 is said beside it, -3 or 3箱 is read as shown. */
function shownCell(value: number, format: unknown): RawCell | null {
  const shown = typeof format === 'string' && value >= 0 ? shownOtherwise(format) : null;
  if (shown === null) return null;
  const { before, behind, isMultiple } = shown;
  const text = `${before}${String(value)}${behind}`;
  return { kind: 'text', text: isMultiple ? `${String(value)} (${text})` : text };
}

/** Formats repeat in every cell: each is looked at once. */
function dateFormatTest(): (format: unknown) => boolean {
  const known = new Map<string, boolean>();
  return (format) => {
    if (typeof format !== 'string') return false;
    const answer = known.get(format) ?? isDateFormat(format);
    known.set(format, answer);
    return answer;
  };
}

/**
 * Gives every row of a vertically merged range what the range shows: ledgers merge a drug's name over all its lines. Answers
 * the columns that were filled by row, for an amount merged over two lines is one amount; `null` for merges no honest sheet
 * has.
 */
function fillMerged(
  grid: Grid,
  merges: readonly XLSX.Range[],
): ReadonlyMap<number, readonly number[]> | null {
  let filled = 0;
  const covered = new Map<number, number[]>();
  for (const { s: start, e: end } of merges) {
    const top = grid.get(start.r)?.[start.c];
    if (start.c !== end.c || top === undefined || top.kind === 'empty') continue;
    for (let row = start.r + 1; row <= end.r; row += 1) {
      filled += 1;
      if (filled > limits.mergedCells) return null;
      const cells = grid.get(row);
      if (cells === undefined || (cells[start.c] ?? EMPTY_CELL).kind !== 'empty') continue;
      while (cells.length < start.c) cells.push(EMPTY_CELL);
      cells[start.c] = top;
      const columns = covered.get(row);
      if (columns === undefined) covered.set(row, [start.c]);
      else columns.push(start.c);
    }
  }
  return covered;
}
