import { type AppError, appError } from '../../errors';
import { failure, type Result, success } from '../../result';
import { MOST_COLUMNS } from '../table/far-cells';
import { normalizeHeader } from '../table/header-text';
import type { RawRow, RawTable } from '../table/raw-table';
import type { ColumnMapping, PurchaseField } from './column-mapping';
import { type DetectedHeader, headerAt, type HeaderPlace, SEARCHED_ROWS } from './detect-header';
import { suggestsFillDown } from './fill-down';
import type { MappingTemplate } from './mapping-template';
import { templateFor } from './mapping-template';
import { rowLikeHeader } from './row-like-header';
import type { TableLayout } from './table-layout';
import { layoutsUnder } from './table-layouts';
import { yearsBefore } from './table-time';
import type { SaidBefore } from './time-doubt';
import { findHeader, mappingOf } from './understand-table';

/** Columns as a person names them: a header's text, or letters as Excel shows them. */
export type NamedColumns = ReadonlyMap<PurchaseField, string>;

export interface Wanted {
  /** `null`: every shown sheet that is a purchase history. */
  readonly sheet: string | null;
  readonly columns: NamedColumns;
  /** Where a person says the header stands; not given: where the program finds it. */
  readonly header?: HeaderPlace;
  /** Remembered columns; they win over what headers say, and a named column wins over them. */
  readonly templates?: readonly MappingTemplate[];
  /** What was answered before rows are read. */
  readonly answers?: SaidBefore;
  /** `YYYY-MM-DD`; the years before it are asked about where none is named. */
  readonly today?: string;
}

/**
 * The purchase histories in a workbook, with header and columns. A workbook often has one sheet a month: without a name
 * every shown sheet whose header has what a purchase needs is read. The tables may be their first rows only.
 */
export function locatePurchases(
  file: string,
  tables: readonly RawTable[],
  { sheet, ...wanted }: Wanted,
): Result<LocatedPurchases, AppError> {
  const named = tables.filter((table) => table.sheet === sheet);
  const candidates = sheet === null ? tables.filter((table) => table.isHidden !== true) : named;
  const first = candidates[0];
  if (first === undefined) {
    return failure(appError('file.sheetMissing', { file, sheet: sheet ?? '' }));
  }
  if (candidates.every((table) => table.rows.length === 0)) {
    const far = candidates.find(({ farCells }) => farCells !== undefined);
    return failure(
      far === undefined
        ? appError('file.empty', { file })
        : appError('file.tooManyColumns', { file, sheet: far.sheet, limit: MOST_COLUMNS }),
    );
  }
  const found = candidates.map((table) => layoutsOf(table, wanted));
  const layouts = found.flatMap((each) => (each.ok ? each.value : []));
  const errors = found.flatMap((each) => (each.ok ? [] : [each.error]));
  const half = errors.find(({ code }) => code !== 'table.headerMissing' && !MAY_LACK.has(code));
  if (half !== undefined) return failure(half);
  if (layouts.length === 0) return failure(mostTelling(errors));
  return success({ layouts, unread: errors.filter(({ code }) => MAY_LACK.has(code)) });
}

/** The purchase histories of a workbook. */
export interface LocatedPurchases {
  readonly layouts: readonly TableLayout[];
  /** Why sheets that list drugs were left alone, for want of a column or a month; those without any header are not among them. */
  readonly unread: readonly AppError[];
}

/** A list of stock, or a sum over several months, beside purchases. Of what is refused for another reason half would be missing. */
const MAY_LACK: ReadonlySet<AppError['code']> = new Set([
  'table.columnMissing',
  'table.columnOfOther',
  'table.monthUnclear',
]);

/** The tables of one sheet, with header and columns. */
export function layoutsOf(
  table: RawTable,
  { columns, header: place, templates = [], answers = {}, today = '' }: Omit<Wanted, 'sheet'>,
): Result<readonly TableLayout[], AppError> {
  const { file, sheet } = table;
  const header =
    place === undefined
      ? (findHeader(table, templates) ?? headerByColumns(table, columns))
      : headerAt(table, place);
  if (header === null) {
    const seen = rowLikeHeader(table.rows.filter(({ number }) => number <= SEARCHED_ROWS));
    return failure(appError('table.headerMissing', { file, sheet, limit: SEARCHED_ROWS, seen }));
  }
  const { headerRow } = header;
  const named = namedMapping(headerRow, columns);
  if (typeof named === 'string') {
    return failure(appError('table.columnMissing', { file, sheet, column: named }));
  }
  const match = templateFor(templates, header.wordsRow);
  const mapping = { ...mappingOf(table, headerRow, match), ...named };
  return layoutsUnder(table, header, {
    mapping,
    chosen: [...columns.keys()],
    fillsDown: match?.template.fillsDown ?? suggestsFillDown(table, header, mapping),
    answers,
    years: yearsBefore(today),
  });
}

/** The columns a person named, or the name that the header does not have. */
function namedMapping(headerRow: RawRow, columns: NamedColumns): ColumnMapping | string {
  const named = new Map<PurchaseField, number>();
  for (const [field, name] of columns) {
    const column = columnOf(headerRow, name);
    if (column === null) return name;
    named.set(field, column);
  }
  return Object.fromEntries(named);
}

function columnOf(headerRow: RawRow, name: string): number | null {
  const isNamed = (same: (text: string) => boolean): number =>
    headerRow.cells.findIndex((cell) => cell.kind === 'text' && same(cell.text));
  const exact = isNamed((text) => text.trim() === name.trim());
  if (exact !== -1) return exact;
  const { key } = normalizeHeader(name);
  const alike = isNamed((text) => key !== '' && normalizeHeader(text).key === key);
  return alike === -1 ? columnFromLetters(name) : alike;
}

function columnFromLetters(letters: string): number | null {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return null;
  const index = Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return index <= 16_384 ? index - 1 : null;
}

/** Where the program knows none of the words: the first row that has every column the person named. */
function headerByColumns(table: RawTable, columns: NamedColumns): DetectedHeader | null {
  if (columns.size === 0) return null;
  const hasAll = (row: RawRow): boolean =>
    Array.from(columns.values()).every((name) => {
      const column = columnOf(row, name);
      return column !== null && row.cells[column]?.kind === 'text';
    });
  const row = table.rows.find((each) => each.number <= 100 && hasAll(each));
  return row === undefined ? null : headerAt(table, { row: row.number, depth: 1 });
}

/** A sheet with a header that lacks a column says more than one without a header. */
function mostTelling(errors: readonly AppError[]): AppError {
  const telling = errors.find(({ code }) => MAY_LACK.has(code)) ?? errors[0];
  if (telling === undefined) throw new Error('Broken belief: a refused sheet has an error');
  return telling;
}
