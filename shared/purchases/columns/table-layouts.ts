import { type AppError, appError } from '../../errors';
import { failure, type Result, success } from '../../result';
import type { Month } from '../purchase';
import { columnLetters, type RawTable } from '../table/raw-table';
import { type ColumnMapping, fieldWord, missingField, type PurchaseField } from './column-mapping';
import type { DetectedHeader } from './detect-header';
import { guessColumns } from './doubtful-columns';
import { headerOfColumns, onlyColumns, tableBeside, tableStarts } from './header-parts';
import {
  type MonthsAcross,
  monthsAcross,
  repeatedMonthColumn,
  unclearMonthColumn,
} from './month-columns';
import { monthParts } from './month-parts';
import { tableTitles } from './table-flow';
import type { TableLayout, TableTime } from './table-layout';
import { possibleMonths, type SaidTime, saidTime } from './table-time';
import { chosenAmong, type SaidBefore, type TimeDoubt, timeKey } from './time-doubt';
import { oddlyQualifiedColumn } from './unread-headers';

/** How a person wants the tables of a sheet read. */
export interface LayoutChoices extends Pick<TableLayout, 'chosen' | 'fillsDown'> {
  readonly mapping: ColumnMapping;
  /** What was answered before: years and months have to be known before rows are read. */
  readonly answers?: SaidBefore;
  /** The years that are asked about where none is named, the likeliest first. */
  readonly years: readonly string[];
}

/**
 * The tables of a sheet below one header: mostly one; several where tables stand side by side, or the months of one do. All are
 * read, or none.
 */
export function layoutsUnder(
  table: RawTable,
  header: DetectedHeader,
  choices: LayoutChoices,
): Result<readonly TableLayout[], AppError> {
  const beside = tableBeside(header.headerRow);
  if (beside === null) return layoutsOfPart(table, header, choices);
  const { file, sheet } = table;
  const refusal = appError('table.sideBySide', { file, sheet, letters: columnLetters(beside) });
  const starts = tableStarts(header.headerRow);
  const parts = (starts ?? []).map((start, index) => {
    const end = starts?.[index + 1] ?? Infinity;
    const isShown = (column: number): boolean => column >= start && column < end;
    const part = withSharedTitles(table, onlyColumns(table, isShown), header);
    const own = headerOfColumns(header, isShown);
    const read = layoutsOfPart(part, own, {
      ...choices,
      mapping: guessColumns(part, own.headerRow),
    });
    if (!read.ok) return read;
    const hidden = columnsWhere(table, (column) => !isShown(column));
    return success(
      read.value.map((layout) => ({
        ...layout,
        hidden: new Set([...hidden, ...(layout.hidden ?? [])]),
      })),
    );
  });
  const layouts = parts.flatMap((part) => (part.ok ? part.value : []));
  const isWhole = parts.length > 1 && parts.every(({ ok }) => ok) && isOwn(choices, layouts);
  return isWhole ? success(layouts) : failure(refusal);
}

/** Whether a person wants the first table read by the columns that the program finds itself. */
function isOwn({ mapping, chosen = [] }: LayoutChoices, [first]: readonly TableLayout[]): boolean {
  return (
    chosen.length === 0 &&
    Object.entries(mapping).every(
      ([field, column]) =>
        first?.hidden?.has(column) === true ||
        Object.entries(first?.mapping ?? {}).some((own) => own[0] === field && own[1] === column),
    )
  );
}

/** A title that stands alone in its row is that of all tables below it. */
function withSharedTitles(
  { rows }: RawTable,
  part: RawTable,
  { headerRows }: DetectedHeader,
): RawTable {
  const top = headerRows[0]?.number ?? 0;
  return {
    ...part,
    rows: part.rows.map((row, index) => {
      const whole = rows[index] ?? row;
      const filled = whole.cells.filter(({ kind }) => kind !== 'empty');
      return row.number < top && filled.length === 1 ? whole : row;
    }),
  };
}

function columnsWhere({ rows }: RawTable, isSuch: (column: number) => boolean): readonly number[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => column).filter(isSuch);
}

/** One table, or its months. */
function layoutsOfPart(
  table: RawTable,
  header: DetectedHeader,
  choices: LayoutChoices,
): Result<readonly TableLayout[], AppError> {
  const { headerRow, headerRows, captions } = header;
  const { mapping, chosen, fillsDown } = choices;
  const plain: TableLayout = {
    table,
    headerRow,
    headerRows,
    captions,
    mapping,
    ...(chosen === undefined ? {} : { chosen }),
    ...(fillsDown === undefined ? {} : { fillsDown }),
  };
  const across = acrossOf(header, choices, tableTitles(plain));
  if (across !== null) return layoutsOfMonths(plain, header, { ...choices, across });
  const needs = neededTime(mapping);
  const lacking = missingField(mapping, needs);
  if (lacking !== null)
    return failure(oddlyQualifiedColumn(plain) ?? columnMissing(table, lacking));
  const timed = needs === null ? success(plain) : withTime(plain, needs, choices);
  if (!timed.ok) return timed;
  const missing = missingField(mapping, timed.value.time?.kind);
  return missing === null ? success([timed.value]) : failure(columnMissing(table, missing));
}

function columnMissing({ file, sheet }: RawTable, field: PurchaseField): AppError {
  return appError('table.columnMissing', { file, sheet, column: fieldWord(field) });
}

/** Fewer columns of months beside a column of dates are a remark. */
const MOST_MONTHS_BESIDE_DATES = 2;

/** The months beside each other, where they and no column of dates say when. */
export function acrossOf(
  { wordsRow }: Pick<DetectedHeader, 'wordsRow'>,
  { mapping, chosen = [] }: Pick<LayoutChoices, 'mapping' | 'chosen'>,
  titles: readonly string[],
): MonthsAcross | null {
  const across = monthsAcross(wordsRow, titles);
  if (across === null || chosen.includes('date')) return null;
  const hasDates = mapping.date !== undefined || mapping.monthOfYear !== undefined;
  return hasDates && across.months.length <= MOST_MONTHS_BESIDE_DATES ? null : across;
}

function layoutsOfMonths(
  plain: TableLayout,
  header: DetectedHeader,
  { across, ...choices }: LayoutChoices & { readonly across: MonthsAcross },
): Result<readonly TableLayout[], AppError> {
  const { table, mapping } = plain;
  const { file, sheet } = table;
  const unclear = unclearMonthColumn(across);
  const repeated = repeatedMonthColumn(across);
  const wrong = unclear ?? repeated;
  if (wrong !== null) {
    const cell = header.wordsRow.cells[wrong];
    const column = cell === undefined || cell.kind === 'empty' ? '' : cell.text;
    const place = { file, sheet, column, letters: columnLetters(wrong) };
    return failure(
      unclear === null
        ? appError('table.monthTwice', place)
        : appError('table.monthColumnUnclear', place),
    );
  }
  const others = withoutTime(mapping);
  const year = yearOf(plain, choices);
  const layouts: TableLayout[] = [];
  for (const part of monthParts(table, header, { mapping: others, across })) {
    if (part.year === null && !year.ok) return year;
    const known = year.ok ? year.value : null;
    const { year: ownYear, monthNumber, text, ...own } = part;
    const month = monthOfYear(ownYear ?? known?.year ?? '', monthNumber);
    const layout: TableLayout = {
      ...plain,
      ...own,
      time: { kind: 'month', month, text },
      ...(part.year === null && known !== null ? { doubts: known.doubts } : {}),
    };
    const missing = missingField(layout.mapping, 'month');
    if (missing !== null) return failure(columnMissing(table, missing));
    layouts.push(layout);
  }
  return success(layouts);
}

function withoutTime(mapping: ColumnMapping): ColumnMapping {
  const isTime = new Set(['date', 'year', 'monthOfYear']);
  return Object.fromEntries(Object.entries(mapping).filter(([field]) => !isTime.has(field)));
}

function monthOfYear(year: string, number: number): Month {
  return `${year}-${String(number).padStart(2, '0')}` as Month;
}

/** What of the time has to be found outside the columns; `null` for nothing. */
export function neededTime({ date, year, monthOfYear }: ColumnMapping): TableTime['kind'] | null {
  if (date !== undefined || (year !== undefined && monthOfYear !== undefined)) return null;
  return monthOfYear === undefined ? 'month' : 'year';
}

function withTime(
  plain: TableLayout,
  needs: TableTime['kind'],
  choices: LayoutChoices,
): Result<TableLayout, AppError> {
  if (needs === 'month') return withMonth(plain, choices);
  const known = yearOf(plain, choices);
  if (!known.ok) return known;
  const { year, text, doubts } = known.value;
  return success({ ...plain, time: { kind: 'year', year, text }, doubts });
}

function withMonth(plain: TableLayout, choices: LayoutChoices): Result<TableLayout, AppError> {
  const { file, sheet } = plain.table;
  const said = timeAround(plain);
  if (said.unclear !== null) {
    return failure(appError('table.monthUnclear', { file, sheet, text: said.unclear }));
  }
  if (said.months.length === 0) return success(plain);
  const text = Array.from(new Set(said.months.map((each) => each.text))).join('; ');
  const named = possibleMonths(said);
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) {
    return success({ ...plain, time: { kind: 'month', month: only, text } });
  }
  if (only !== undefined) {
    const texts = Array.from(new Set(said.texts)).join('; ');
    const doubt = { kind: 'monthDisagrees', months: named, texts, file, sheet } as const;
    const month =
      chosenAmong(choices.answers ?? {}, timeKey({ ...doubt, month: only }), named) ?? only;
    return success({
      ...plain,
      time: { kind: 'month', month, text },
      doubts: [{ ...doubt, month }],
    });
  }
  const numbers = new Set(said.months.map((each) => each.month));
  const [number = 0] = numbers;
  if (numbers.size > 1) {
    return failure(appError('table.monthUnclear', { file, sheet, text }));
  }
  const known = yearOf(plain, choices);
  if (!known.ok) return known;
  const month = monthOfYear(known.value.year, number);
  return success({
    ...plain,
    time: { kind: 'month', month, text },
    doubts: known.value.doubts,
  });
}

interface KnownYear {
  readonly year: string;
  readonly text: string;
  /** Not empty where it is one of several. */
  readonly doubts: readonly TimeDoubt[];
}

/** The year of months without one: the one that is named around the table, else it is asked. */
function yearOf(plain: TableLayout, choices: LayoutChoices): Result<KnownYear, AppError> {
  const { file, sheet } = plain.table;
  const { years, unclear, isOfYears } = timeAround(plain);
  if (isOfYears && unclear !== null) {
    return failure(appError('table.monthUnclear', { file, sheet, text: unclear }));
  }
  const [only, ...others] = years;
  if (only !== undefined && others.length === 0) {
    return success({ year: only, text: only, doubts: [] });
  }
  const asked = years.length > 0 ? years : choices.years;
  const doubt = { kind: 'yearUnknown', file, years: asked } as const;
  const first = asked[0] ?? '';
  const key = timeKey({ ...doubt, year: first });
  const year = chosenAmong(choices.answers ?? {}, key, asked) ?? first;
  return success({ year, text: year, doubts: [{ ...doubt, year }] });
}

function timeAround({ table, headerRow, headerRows }: TableLayout): SaidTime {
  return saidTime(table, headerRows?.[0]?.number ?? headerRow.number);
}
