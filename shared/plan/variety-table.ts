import { type AppError, appError } from '../errors';
import { EMPTY_CELL, type RawRow, type RawTable } from '../purchases/table/raw-table';
import { failure, type Result, success } from '../result';
import { blankVariety } from './blank-variety';
import type { Origin, Variety } from './plan';
import { repeatedRows } from './repeated-rows';
import { sumRows } from './sum-rows';
import { columnMeaning, columnName } from './variety-columns';
import { type CellField, cellFields } from './variety-entries';
import { cellText, readTableCell } from './variety-table-cells';
import { findTableHeader, headerPlaceOf, type TableHeader } from './variety-table-header';

/** A variety table (测算表, contract 3) as understood. */
export interface VarietyTable {
  readonly file: string;
  readonly sheet: string;
  /** The varieties in the order of the table, each with its row number as Excel shows it. */
  readonly rows: readonly { readonly row: number; readonly variety: Variety }[];
  /** Headers that mean nothing to the program, as written: shown, so that a misspelt column is not missed. */
  readonly ignoredColumns: readonly string[];
}

export interface TableChoices {
  /** Whether a plan-wide fund payment ratio is given, so that the column may be absent. */
  readonly hasFundRatio: boolean;
  /** Whether a purchase history brings what the table does not say: then nothing but the name is needed. */
  readonly hasHistory?: boolean;
}

const MOST_VARIETIES = 20000;
const MOST_NAMED_ROWS = 20;

/**
 * Reads a variety table. One refused cell refuses the table, and every refusal is listed: a total over a part of the rows
 * would be a wrong total.
 */
export function readVarietyTable(
  tables: readonly RawTable[],
  choices: TableChoices,
): Result<VarietyTable, readonly AppError[]> {
  const found = findTableHeader(tables);
  if (!found.ok) return found;
  const header = found.value;
  const { file, sheet, rows } = header.table;
  const data = rows.filter((row) => row.number > header.row && isVarietyRow(row, header));
  const hidden = data.filter(({ isHidden }) => isHidden === true).map(({ number }) => number);
  if (hidden.length > 0) {
    const shown = hidden.slice(0, MOST_NAMED_ROWS);
    return failure([appError('table.hiddenRows', { file, sheet, rows: shown })]);
  }
  if (data.length === 0) return failure([appError('table.empty', { file, sheet })]);
  if (data.length > MOST_VARIETIES) {
    return failure([appError('file.tooManyRows', { file, sheet, limit: MOST_VARIETIES })]);
  }
  const read = data.map((row) => ({ row: row.number, outcome: readVariety(row, header, choices) }));
  const errors = read.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.error));
  if (errors.length > 0) return failure(withoutRepeats(errors));
  const varieties = read.flatMap(({ row, outcome }) =>
    outcome.ok ? [{ row, variety: outcome.value }] : [],
  );
  const repeated = repeatedRows(varieties, header);
  const wrong = [...repeated, ...sumRows(varieties, header)];
  if (wrong.length > 0) return failure(wrong);
  return success({
    file,
    sheet,
    rows: varieties,
    ignoredColumns: header.ignored,
  });
}

/** Whole names of rows of sums, alone or for a batch, a month or the like. */
const TOTAL =
  /^(?:(?:本页|本月|本表|全院|第[一二三四五六七八九十百\d]+批次?|[一二三四五六七八九十\d]+月)?(?:合计数?|总计|小计|共计|累计|汇总|求和|总额|总和|月计|年计)(?:$|[:\d(])|(?:sub|grand)?totals?:?$)/i;
const FOOTER = /^(?:制表|审核|复核|打印|填报|负责人|单位|日期|备注|说明|注)[^:]{0,6}:/;

/** Whether a row below the header is a variety: not blank, not a total, not the header again, not a footer. */
export function isVarietyRow(row: RawRow, header: TableHeader): boolean {
  const texts = row.cells.map(cellText);
  const name = texts[header.columns.get('genericName')?.index ?? -1] ?? '';
  const first = texts.find((text) => text !== '');
  if (first === undefined) return false;
  const label = (name === '' ? first : name).normalize('NFKC').replace(/\s/g, '');
  if (TOTAL.test(label) || FOOTER.test(label)) return false;
  return columnMeaning(name)?.column !== 'genericName';
}

function readVariety(
  row: RawRow,
  header: TableHeader,
  choices: TableChoices,
): Result<Variety, readonly AppError[]> {
  const reader = rowReader(row, header);
  const blank = blankVariety(`row-${String(row.number)}`);
  const inputs = cellFields.map((field) => [field, reader.take(field) ?? blank[field]] as const);
  // Each cell is read as the kind of its field.
  const variety = { ...blank, ...Object.fromEntries(inputs), origins: reader.origins };
  reader.need('genericName', variety.genericName === '' ? null : variety.genericName);
  if (choices.hasHistory !== true) needInputs(variety, reader, choices);
  return reader.errors.length > 0 ? failure(inColumnOrder(reader.errors)) : success(variety);
}

/** What an estimate cannot do without, and a table has to say. */
function needInputs(variety: Variety, { need }: RowReader, choices: TableChoices): void {
  if (variety.baseUnits !== '0') {
    if (variety.agreedShareRatio === null && variety.agreedUnits === null) {
      need('winners', variety.winners);
    }
    need('preVbpPriceYuan', variety.preVbpPriceYuan);
  }
  if (variety.baseUnits !== '0' || (variety.agreedUnits ?? '0') !== '0') {
    need('selectedPriceYuan', variety.selectedPriceYuan);
  }
  if (!choices.hasFundRatio) need('fundRatio', variety.fundRatio);
  need('insuredShareRatio', variety.insuredShareRatio);
}

interface RowReader {
  /** The value of a column's cell; `null` where it is blank, absent or refused. */
  readonly take: (column: CellField) => Variety[CellField];
  /** Refuses the row where a value is blank or absent, unless its cell is refused already. */
  readonly need: (column: CellField, value: unknown) => void;
  readonly origins: Partial<Record<CellField, Origin>>;
  readonly errors: AppError[];
}

function rowReader(row: RawRow, { table, columns }: TableHeader): RowReader {
  const errors: AppError[] = [];
  const refused = new Set<CellField>();
  const origins: Partial<Record<CellField, Origin>> = {};
  const { file, sheet } = table;
  return {
    errors,
    origins,
    take: (column) => {
      const found = columns.get(column);
      if (found === undefined) return null;
      const place = headerPlaceOf(table, row.number, found);
      const cell = row.cells[found.index] ?? EMPTY_CELL;
      const outcome =
        row.covered?.includes(found.index) === true && isShared(column)
          ? failure(appError('cell.merged', place))
          : readTableCell(column, { cell, place, unit: found.unit });
      if (!outcome.ok) {
        errors.push(outcome.error);
        refused.add(column);
        return null;
      }
      if (outcome.value !== null) {
        origins[column] = { kind: 'file', file, sheet, row: row.number, column: found.header };
      }
      return outcome.value;
    },
    need: (column, value) => {
      if (value !== null || refused.has(column)) return;
      const found = columns.get(column);
      errors.push(
        found === undefined
          ? appError('table.columnMissing', { file, sheet, column: columnName(column) })
          : appError('cell.missing', headerPlaceOf(table, row.number, found)),
      );
    },
  };
}

/** Sums that one cell merged over several rows holds once: nobody knows whose they are. Prices and ratios hold for each. */
function isShared(column: CellField): boolean {
  return ['baseUnits', 'agreedUnits', 'nonSelected', 'selectedUnits'].includes(column);
}

/** Left to right as a person mends them; an absent column comes first. */
function inColumnOrder(errors: readonly AppError[]): readonly AppError[] {
  const order = (error: AppError): string =>
    'letters' in error.params ? error.params.letters.padStart(3) : '';
  return [...errors].sort((left, right) =>
    order(left) === order(right) ? 0 : order(left) < order(right) ? -1 : 1,
  );
}

/** A column that is absent is said once, not in each row. */
function withoutRepeats(errors: readonly AppError[]): readonly AppError[] {
  const seen = new Set<string>();
  return errors.filter((error) => {
    const key = JSON.stringify(error);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
