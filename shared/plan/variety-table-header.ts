import { type AppError, appError, type CellPlace } from '../errors';
import { rowLikeHeader } from '../purchases/columns/row-like-header';
import { isReservedName } from '../purchases/reserved-name';
import { MOST_COLUMNS, reachesFar } from '../purchases/table/far-cells';
import { columnLetters, type RawRow, type RawTable } from '../purchases/table/raw-table';
import { failure, type Result, success } from '../result';
import { columnMeaning } from './variety-columns';
import { type CellField, kindOf } from './variety-entries';
import { captionedHeaders } from './variety-table-captions';
import { cellText } from './variety-table-cells';
import { type HeaderUnit, headerUnit } from './variety-table-units';

/** A column of the table that the program reads. */
export interface FoundColumn {
  readonly index: number;
  readonly header: string;
  readonly unit: HeaderUnit;
}

/** Where the header stands and what its columns mean. */
export interface TableHeader {
  readonly table: RawTable;
  readonly row: number;
  readonly columns: ReadonlyMap<CellField, FoundColumn>;
  /** Headers that mean nothing to the program, as written. */
  readonly ignored: readonly string[];
}

/** Title rows above the header; more than this is no variety table. */
const MOST_TITLE_ROWS = 50;
/**
 * Finds the header in the first shown sheet that has one, else in a hidden one: the row with the most known columns, a
 * generic name among them. Refused where another shown sheet has base quantities too: its varieties would be missing.
 */
export function findTableHeader(
  tables: readonly RawTable[],
): Result<TableHeader, readonly AppError[]> {
  const [shown, hidden] = [false, true].map((isHidden) =>
    tables.flatMap((table) => {
      const row = (table.isHidden === true) === isHidden ? headerRow(table) : null;
      return row === null ? [] : [{ table, row }];
    }),
  );
  const [found, ...others] = shown?.length === 0 ? (hidden ?? []) : (shown ?? []);
  if (found === undefined) {
    const { file = '', sheet = '', rows = [] } = tables[0] ?? {};
    const limit = MOST_TITLE_ROWS;
    const seen = rowLikeHeader(rows.slice(0, limit));
    return failure([appError('table.headerMissing', { file, sheet, limit, seen })]);
  }
  const { table, row } = found;
  const rivals = others.filter((other) => hasBase(other.row)).map((other) => other.table.sheet);
  if (rivals.length > 0) {
    const params = { ...placeOfTable(table), others: rivals };
    return failure([appError('table.severalVarietySheets', params)]);
  }
  return reachesFar(table.farCells, { firstRow: row.number, lastRow: row.number })
    ? failure([appError('file.tooManyColumns', { ...placeOfTable(table), limit: MOST_COLUMNS })])
    : readHeader(table, row);
}

function hasBase(row: RawRow): boolean {
  return row.cells.some((cell) => columnMeaning(cellText(cell))?.column === 'baseUnits');
}

function placeOfTable({ file, sheet }: RawTable): { file: string; sheet: string } {
  return { file, sheet };
}

export function headerPlaceOf(
  table: RawTable,
  row: number,
  column: { readonly index: number; readonly header: string },
): CellPlace {
  return {
    file: table.file,
    sheet: table.sheet,
    row,
    column: column.header,
    letters: columnLetters(column.index),
  };
}

function headerRow(table: RawTable): RawRow | null {
  let best: { row: RawRow; known: number } | null = null;
  for (const row of table.rows.slice(0, MOST_TITLE_ROWS)) {
    const known = new Set(row.cells.map((cell) => columnMeaning(cellText(cell))?.column));
    known.delete(undefined);
    if (known.has('genericName') && known.size > Math.max(1, best?.known ?? 0)) {
      best = { row, known: known.size };
    }
  }
  return best?.row ?? null;
}

interface Candidate extends FoundColumn {
  readonly column: CellField;
  readonly rank: number;
  readonly unitText: string;
}

function readHeader(table: RawTable, row: RawRow): Result<TableHeader, readonly AppError[]> {
  const errors: AppError[] = [];
  const columns = new Map<CellField, Candidate>();
  const ignored: string[] = [];
  const captioned = captionedHeaders(table, row);
  for (const [index, cell] of row.cells.entries()) {
    const header = cellText(cell);
    const place = headerPlaceOf(table, row.number, { index, header });
    const candidate = captioned(candidateFrom(header, index));
    if (isReservedName(header)) errors.push(appError('table.headerReserved', place));
    else if (candidate === null) {
      if (header !== '') ignored.push(header);
    } else if (isUnusable(candidate)) {
      errors.push(appError('table.unitUnusable', { ...place, unit: candidate.unitText }));
    } else {
      const other = columns.get(candidate.column);
      if (other === undefined) columns.set(candidate.column, candidate);
      else if (!mayChoose(candidate, other)) {
        errors.push(appError('table.headerTwice', { ...place, other: other.header }));
      } else {
        const [better, worse] =
          candidate.rank < other.rank ? [candidate, other] : [other, candidate];
        columns.set(candidate.column, better);
        ignored.push(worse.header);
      }
    }
  }
  if (errors.length > 0) return failure(errors);
  return success({ table, row: row.number, columns, ignored });
}

function candidateFrom(header: string, index: number): Candidate | null {
  const meaning = header === '' ? null : columnMeaning(header);
  if (meaning === null) return null;
  const { column, rank, unit } = meaning;
  return { column, rank, index, header, unit: headerUnit(unit), unitText: unit };
}

/** Two names for one text may stand side by side, the better one is read; of two figures neither is ours to choose. */
function mayChoose(left: Candidate, right: Candidate): boolean {
  return isText(left.column) && left.rank !== right.rank;
}

function isUnusable({ column, unit }: Candidate): boolean {
  const kind = kindOf(column);
  if (isText(column) || kind === 'count' || kind === 'shareGroup') return false;
  return unit.kind === 'unusable' || (unit.kind === 'percent' && kind !== 'ratio');
}

function isText(column: CellField): boolean {
  const kind = kindOf(column);
  return kind === 'name' || kind === 'text';
}
