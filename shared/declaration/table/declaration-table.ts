import type { UnitsText } from '../../decimal/decimal-text';
import { type AppError, appError } from '../../errors';
import type { Variety } from '../../plan/plan';
import { columnName } from '../../plan/variety-columns';
import { type CellField } from '../../plan/variety-entries';
import { readVarietyTable } from '../../plan/variety-table';
import {
  cellText,
  type PlacedCell,
  readAmountCell,
  readCount,
  readNameCell,
} from '../../plan/variety-table-cells';
import {
  findTableHeader,
  type FoundColumn,
  headerPlaceOf,
  type TableHeader,
} from '../../plan/variety-table-header';
import { headerUnit } from '../../plan/variety-table-units';
import { EMPTY_CELL, type RawRow, type RawTable } from '../../purchases/table/raw-table';
import { failure, type Result, success } from '../../result';
import { type DeclarationInputs, nothingSaid } from '../declaration-inputs';
import { exceedMakers, mostWinners } from '../winner-chances';
import { readOtherUse, readPack, readUsable, readWinnerChances } from './declaration-cells';
import { type DeclarationColumn, declarationColumnOf } from './declaration-columns';

/** A variety table with what its declaration columns say. */
export interface DeclarationTable {
  readonly rows: readonly {
    readonly row: number;
    readonly variety: Variety;
    readonly inputs: DeclarationInputs;
    /** What a variety that was never reported lacks to be declared; `null` where nothing. */
    readonly lacking: AppError | null;
  }[];
  /** Headers that mean nothing to the program, as written. */
  readonly ignoredColumns: readonly string[];
}

/**
 * Reads a variety table for a declaration: prices and ratios are needed in every row, and the number of selected enterprises
 * in none. One refused cell refuses the table; what is blank in the row of a variety never reported leaves out that variety.
 */
export function readDeclarationTable(
  tables: readonly RawTable[],
  choices: { readonly hasFundRatio: boolean },
): Result<DeclarationTable, readonly AppError[]> {
  const read = readVarietyTable(tables, { ...choices, hasHistory: true });
  if (!read.ok) return read;
  const found = findTableHeader(tables);
  if (!found.ok) return found;
  const header = found.value;
  const own = ownColumns(header);
  if (!own.ok) return own;
  const rowOf = new Map(header.table.rows.map((row) => [row.number, row]));
  const errors: AppError[] = [];
  const rows = read.value.rows.map(({ row, variety }) => {
    const take = cellReader({
      row: rowOf.get(row),
      number: row,
      header,
      columns: own.value,
      errors,
    });
    const blank = missing(variety, { row, header, hasFundRatio: choices.hasFundRatio });
    const isOpen = variety.baseUnits === '0' && (variety.agreedUnits ?? '0') === '0';
    errors.push(...blank.filter(({ code }) => !(isOpen && code === 'cell.missing')));
    const inputs = readInputs(take);
    const column = own.value.get('winnerChances');
    const { winnerChances, qualifiedMakers: makers } = inputs;
    if (column !== undefined && makers !== null && exceedMakers(winnerChances, makers)) {
      const place = headerPlaceOf(header.table, row, column);
      const most = mostWinners(makers);
      errors.push(appError('cell.chancesBeyondMakers', { ...place, makers, most }));
    }
    return { row, variety, inputs, lacking: blank[0] ?? null };
  });
  if (errors.length > 0) return failure(distinct(errors));
  const ignoredColumns = read.value.ignoredColumns.filter(
    (name) => declarationColumnOf(name) === null,
  );
  return success({ rows, ignoredColumns });
}

type Take = <Value>(
  column: DeclarationColumn,
  read: (placed: PlacedCell) => Result<Value | null, AppError>,
) => Value | null;

function readInputs(take: Take): DeclarationInputs {
  return {
    ...nothingSaid,
    usable: take('usable', readUsable),
    floorUseUnits: take('meanUseUnits', readAmountCell<UnitsText>),
    qualifiedMakers: take('qualifiedMakers', readCount),
    winnerChances: take('winnerChances', readWinnerChances),
    floorUnits: take('floorUnits', readAmountCell<UnitsText>),
    capUnits: take('capUnits', readAmountCell<UnitsText>),
    otherUse: take('otherUse', readOtherUse),
    packUnits: take('packUnits', readPack),
    reason: take('reason', readNameCell) ?? '',
  };
}

const UNSCALED: ReadonlySet<DeclarationColumn> = new Set(['otherUse', 'packUnits']);

type OwnColumns = ReadonlyMap<DeclarationColumn, FoundColumn>;

function ownColumns({ table, row }: TableHeader): Result<OwnColumns, readonly AppError[]> {
  const columns = new Map<DeclarationColumn, FoundColumn>();
  const errors: AppError[] = [];
  const cells = table.rows.find(({ number }) => number === row)?.cells ?? [];
  for (const [index, cell] of cells.entries()) {
    const header = cellText(cell);
    const meaning = declarationColumnOf(header);
    if (meaning === null) continue;
    const place = headerPlaceOf(table, row, { index, header });
    const unit = headerUnit(meaning.unit);
    const other = columns.get(meaning.column);
    const isPercent = unit.kind === 'percent' && meaning.column !== 'winnerChances';
    // An amount with a price has two units, a pack is counted: none for all of the column.
    const isScaled = unit.kind === 'times' && UNSCALED.has(meaning.column) && unit.tenthPower !== 0;
    if (other !== undefined) {
      errors.push(appError('table.headerTwice', { ...place, other: other.header }));
    } else if (unit.kind === 'unusable' || isPercent || isScaled) {
      errors.push(appError('table.unitUnusable', { ...place, unit: meaning.unit }));
    } else columns.set(meaning.column, { index, header, unit });
  }
  return errors.length > 0 ? failure(errors) : success(columns);
}

function cellReader(given: {
  readonly row: RawRow | undefined;
  readonly number: number;
  readonly header: TableHeader;
  readonly columns: OwnColumns;
  readonly errors: AppError[];
}): Take {
  const { row, number, header, columns, errors } = given;
  return (column, read) => {
    const found = columns.get(column);
    if (found === undefined) return null;
    const cell = row?.cells[found.index] ?? EMPTY_CELL;
    const outcome = read({
      cell,
      place: headerPlaceOf(header.table, number, found),
      unit: found.unit,
    });
    if (outcome.ok) return outcome.value;
    errors.push(outcome.error);
    return null;
  };
}

const NEEDED = ['preVbpPriceYuan', 'selectedPriceYuan', 'fundRatio', 'insuredShareRatio'] as const;

function missing(
  variety: Variety,
  where: { readonly row: number; readonly header: TableHeader; readonly hasFundRatio: boolean },
): readonly AppError[] {
  const { row, header, hasFundRatio } = where;
  const needed = NEEDED.filter((column) => !(column === 'fundRatio' && hasFundRatio));
  return needed
    .filter((column) => variety[column] === null)
    .map((column) => missingError(column, { row, header }));
}

function missingError(
  column: CellField,
  { row, header }: { readonly row: number; readonly header: TableHeader },
): AppError {
  const { table, columns } = header;
  const found = columns.get(column);
  return found === undefined
    ? appError('table.columnMissing', {
        file: table.file,
        sheet: table.sheet,
        column: columnName(column),
      })
    : appError('cell.missing', headerPlaceOf(table, row, found));
}

/** A column that is absent is said once, not in each row. */
function distinct(errors: readonly AppError[]): readonly AppError[] {
  return Array.from(new Map(errors.map((error) => [JSON.stringify(error), error])).values());
}
