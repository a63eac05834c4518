import { columnLetters } from '../purchases/table/raw-table';

/** A place in a sheet: rows as Excel counts them, columns from 0. */
interface Place {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
}

/** `'品种测算'!$C$4`, for formulas on another sheet. */
export function addressOf({ sheet, column, row }: Place): string {
  return `${quotedSheet(sheet)}!$${columnLetters(column)}$${String(row)}`;
}

/** `'品种测算'!$C$4:$C$9`: one column over some rows. */
export function rangeOf(first: Place, lastRow: number): string {
  return `${addressOf(first)}:$${columnLetters(first.column)}$${String(lastRow)}`;
}

function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Text inside a formula. */
export function quotedFormulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The row, as Excel counts it, of the first row below the header. */
export function firstBodyRow(sheet: {
  readonly preface: readonly string[];
  readonly chartRows: number;
}): number {
  return sheet.preface.length + sheet.chartRows + 2;
}
