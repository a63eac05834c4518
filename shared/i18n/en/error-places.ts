import type { CellPlace } from '../../errors';

type SheetPlace = Pick<CellPlace, 'file' | 'sheet'>;

/** A sheet; a text table has none. */
export function inSheet({ file, sheet }: SheetPlace): string {
  return sheet === '' ? `file "${file}"` : `file "${file}", sheet "${sheet}"`;
}

/** A cell, or what is known of its place. */
export function atCell({ file, sheet, row, column, letters }: CellPlace): string {
  const columnName = column === '' ? '' : ` "${column}"`;
  const columnPlace = letters === '' && column === '' ? '' : `, column ${letters}${columnName}`;
  return `In ${inSheet({ file, sheet })}, row ${String(row)}${columnPlace.replace('column  ', 'column ')}`;
}
