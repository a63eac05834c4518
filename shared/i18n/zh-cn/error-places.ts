import type { CellPlace } from '../../errors';

type SheetPlace = Pick<CellPlace, 'file' | 'sheet'>;

/** A sheet; a text table has none. */
export function inSheet({ file, sheet }: SheetPlace): string {
  return sheet === '' ? `文件“${file}”` : `文件“${file}”的工作表“${sheet}”`;
}

/** A cell, or what is known of its place. */
export function inCell({ file, sheet, row, column, letters }: CellPlace): string {
  const columnName = column === '' ? '' : `“${column}”`;
  const columnPlace = letters === '' ? columnName : `${letters} 列${columnName}`;
  return `${inSheet({ file, sheet })}第 ${String(row)} 行${columnPlace === '' ? '' : ` ${columnPlace}`}`;
}
