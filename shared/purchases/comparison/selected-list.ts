import { type AppError, appError } from '../../errors';
import { failure, type Result, success } from '../../result';
import { splitDrugName } from '../contents/drug-name';
import { plainText } from '../table/cell-text';
import { columnLetters, type RawCell, type RawRow, type RawTable } from '../table/raw-table';
import type { ComparisonColumns } from './comparison-columns';
import type { ComparedDrug } from './drug-comparison';
import { voidsRow } from './other-selection';

type ListColumns = Extract<ComparisonColumns, { readonly kind: 'selectedList' }>;

/** A list's rows below its header. */
export interface ListedRows {
  readonly table: RawTable;
  readonly headerRow: RawRow;
  readonly rows: readonly RawRow[];
  readonly columns: ListColumns;
}

const LONGEST_TEXT = 200;
/** Several enterprises may share a cell: a holder and the one that makes it, or two that were selected together. */
const BETWEEN_ENTERPRISES = /[、;；|]|\n/;

/**
 * Reads a published list of selected products. That an enterprise is not in it means that it was not selected, so that no row
 * with an enterprise is left out: one that cannot be read refuses the list. A row without a name goes on with the drug above.
 */
export function readSelectedList(list: ListedRows): Result<readonly ComparedDrug[], AppError> {
  const { table, rows, columns } = list;
  const { file, sheet } = table;
  const drugs: ComparedDrug[] = [];
  const regions = new Set<string>();
  let above: ListedDrug | null = null;
  const other = otherSelection(list);
  if (other !== null) return failure(other);
  for (const row of rows) {
    const enterprises = enterprisesIn(row, list);
    if (!enterprises.ok) return enterprises;
    const named = drugIn(row, list);
    if (!named.ok) {
      if (enterprises.value.length > 0) return named;
      continue;
    }
    const drug: ListedDrug | null = named.value ?? (enterprises.value.length > 0 ? above : null);
    if (drug === null) continue;
    above = drug;
    // Without its enterprise a selected product rules out nobody.
    const makers = enterprises.value.length === 0 ? [''] : enterprises.value;
    for (const manufacturer of makers) drugs.push({ ...drug, manufacturer, excludesOthers: true });
    if (columns.regions !== null) regions.add(plainText(row.cells[columns.regions]));
  }
  regions.delete('');
  return regions.size > 1
    ? failure(appError('comparison.severalRegions', { file, sheet }))
    : success(drugs);
}

/** A title, a heading between the rows, or a remark by which not all that is listed was selected. */
function otherSelection({ table, headerRow, rows, columns }: ListedRows): AppError | null {
  const { file, sheet } = table;
  const titles = table.rows.filter(({ number }) => number < headerRow.number);
  const { code, genericName, dosageForm, specification } = columns.drug;
  const known = [code, genericName, dosageForm, specification, ...columns.manufacturers];
  for (const { number: row, cells } of [...titles, ...rows]) {
    const isHeading = cells.filter((cell) => plainText(cell) !== '').length === 1;
    const telling = cells.find(
      (cell, column) =>
        (isHeading || row < headerRow.number || !known.includes(column)) && voidsRow(cell),
    );
    if (telling !== undefined) {
      return appError('comparison.otherSelection', { file, sheet, row, value: plainText(telling) });
    }
  }
  return null;
}

type ListedDrug = Omit<ComparedDrug, 'manufacturer' | 'excludesOthers'>;

/** The drug that a row names; `null` where it names none, or is the header again. */
function drugIn(row: RawRow, list: ListedRows): Result<ListedDrug | null, AppError> {
  const { drug } = list.columns;
  const texts = new Map<keyof typeof drug, string>();
  for (const field of ['code', 'genericName', 'dosageForm', 'specification'] as const) {
    const text = textAt(row, drug[field], list);
    if (!text.ok) return text;
    texts.set(field, text.value);
  }
  const name = texts.get('genericName') ?? '';
  const code = texts.get('code') ?? '';
  const isHeader =
    drug.genericName !== undefined &&
    name !== '' &&
    name === plainText(list.headerRow.cells[drug.genericName]);
  if ((name === '' && code === '') || isHeader) return success(null);
  const { bareName, flag } = splitDrugName(name);
  return success({
    code,
    genericName: bareName,
    dosageForm: texts.get('dosageForm') ?? '',
    specification: texts.get('specification') ?? '',
    isSelected: flag !== 'nonSelected',
  });
}

function enterprisesIn(row: RawRow, list: ListedRows): Result<readonly string[], AppError> {
  const names: string[] = [];
  for (const column of list.columns.manufacturers) {
    const cell = row.cells[column];
    if (cell?.kind === 'error') return failure(errorAt(row, column, list));
    names.push(...namesIn(cell));
  }
  return names.some((name) => name.length > LONGEST_TEXT)
    ? failure(tooLong(row, list))
    : success(names);
}

function namesIn(cell: RawCell | undefined): readonly string[] {
  const written = cell === undefined || cell.kind === 'empty' ? '' : cell.text;
  return written
    .split(BETWEEN_ENTERPRISES)
    .map((name) => plainText({ kind: 'text', text: name }))
    .filter((name) => !/^[-—–/无]*$/.test(name));
}

function textAt(
  row: RawRow,
  column: number | undefined,
  list: ListedRows,
): Result<string, AppError> {
  const cell: RawCell | undefined = column === undefined ? undefined : row.cells[column];
  if (column !== undefined && cell?.kind === 'error') return failure(errorAt(row, column, list));
  const text = plainText(cell);
  return text.length > LONGEST_TEXT ? failure(tooLong(row, list)) : success(text);
}

function errorAt(row: RawRow, column: number, { table, headerRow }: ListedRows): AppError {
  const cell = row.cells[column];
  return appError('cell.excelError', {
    file: table.file,
    sheet: table.sheet,
    row: row.number,
    column: plainText(headerRow.cells[column]),
    letters: columnLetters(column),
    value: cell?.kind === 'error' ? cell.text : '',
  });
}

function tooLong(row: RawRow, { table: { file, sheet } }: ListedRows): AppError {
  return appError('file.textTooLong', { file, sheet, row: row.number, limit: LONGEST_TEXT });
}
