import { plainText } from '../table/cell-text';
import { normalizeHeader } from '../table/header-text';
import { EMPTY_CELL, type RawCell, type RawRow, type RawTable } from '../table/raw-table';
import { meaningOf, type PurchaseField } from './column-mapping';
import type { DetectedHeader } from './detect-header';

const NEEDED_FIELDS = 3;

/** The column in which a second table begins beside the first; `null` where the header is that of one table. */
export function tableBeside(headerRow: RawRow): number | null {
  return furtherStarts(headerRow)[0] ?? null;
}

/**
 * The columns in which the tables of a header begin, the first among them. `null` where they cannot be told apart for sure: no blank
 * column parts them, and their words differ.
 */
export function tableStarts({ cells, ...row }: RawRow): readonly number[] | null {
  const isBlank = (column: number): boolean => plainText(cells[column]) === '';
  const starts = [
    0,
    ...furtherStarts({ cells, ...row }).map((start) => afterBlank(start, isBlank)),
  ];
  const words = starts.map((start, index) =>
    cells
      .slice(start, starts[index + 1])
      .map(wordOf)
      .filter((word) => word !== ''),
  );
  const isParted = starts.slice(1).every((start) => isBlank(start - 1));
  const isSame = words.every((each) => each.join('\n') === words[0]?.join('\n'));
  return isParted || isSame ? starts : null;
}

/** The first column behind the blank one that stands before a column, if there is one. */
function afterBlank(start: number, isBlank: (column: number) => boolean): number {
  let first = start;
  while (first > 0 && !isBlank(first - 1)) first -= 1;
  return first === 0 ? start : first;
}

function wordOf(cell: RawCell): string {
  return cell.kind === 'text' ? normalizeHeader(plainText(cell)).key : '';
}

function furtherStarts({ cells }: RawRow): readonly number[] {
  const columns = new Map<string, number[]>();
  for (const [index, cell] of cells.entries()) {
    const key = cell.kind === 'text' ? normalizeHeader(plainText(cell)).key : '';
    if (key === '' || meaningOf(cell) === null) continue;
    columns.set(key, [...(columns.get(key) ?? []), index]);
  }
  const twice = Array.from(columns.values()).filter(({ length }) => length > 1);
  // Quantities and amounts may stand several times for one drug: bought, returned, in stock.
  const names = twice.find(([column = -1]) => isOf(cells[column], 'genericName'));
  if (names === undefined || twice.length < NEEDED_FIELDS) return partedAt(cells);
  return names
    .slice(1)
    .map((_, index) => Math.min(...twice.map((each) => each[index + 1] ?? Infinity)));
}

/** A sheet with nothing but some of its columns. */
export function onlyColumns(table: RawTable, isShown: (column: number) => boolean): RawTable {
  return { ...table, rows: table.rows.map((row) => rowOfColumns(row, isShown)) };
}

/** A header with nothing but some of its columns. */
export function headerOfColumns(
  header: DetectedHeader,
  isShown: (column: number) => boolean,
): DetectedHeader {
  return {
    ...header,
    headerRow: rowOfColumns(header.headerRow, isShown),
    wordsRow: rowOfColumns(header.wordsRow, isShown),
    headerRows: header.headerRows.map((row) => rowOfColumns(row, isShown)),
  };
}

function rowOfColumns(row: RawRow, isShown: (column: number) => boolean): RawRow {
  return {
    ...row,
    cells: row.cells.map((cell, column) => (isShown(column) ? cell : EMPTY_CELL)),
  };
}

/** Where blank columns part headers, each with a name and a measure of its own. */
function partedAt(cells: readonly RawCell[]): readonly number[] {
  const parts: { readonly start: number; readonly fields: Set<PurchaseField> }[] = [];
  let isOpen = false;
  for (const [index, cell] of cells.entries()) {
    const isBlank = cell.kind === 'empty' || plainText(cell) === '';
    if (!isBlank && !isOpen) parts.push({ start: index, fields: new Set() });
    isOpen = !isBlank;
    const field = meaningOf(cell)?.field;
    if (field !== undefined) parts[parts.length - 1]?.fields.add(field);
  }
  const tables = parts.filter(({ fields }) => fields.has('genericName') && measures(fields));
  return tables.slice(1).map(({ start }) => start);
}

function isOf(cell: RawCell | undefined, field: PurchaseField): boolean {
  return cell !== undefined && meaningOf(cell)?.field === field;
}

function measures(fields: ReadonlySet<PurchaseField>): boolean {
  return fields.has('amountYuan') || fields.has('packs') || fields.has('units');
}
