import type { ImportWarning, ImportWarningCode } from './import-warnings';

const MOST_LISTED = 1000;

/** Rows that a check found: all are counted, the first thousand are listed. */
export class RowList {
  readonly rows: number[] = [];
  count = 0;

  add(row: number): void {
    this.count += 1;
    if (this.rows.length < MOST_LISTED) this.rows.push(row);
  }
}

/** A warning about some rows of a sheet; none where there are no rows. */
export function rowsWarning(
  code: ImportWarningCode,
  { file, sheet }: { readonly file: string; readonly sheet: string },
  { rows, count }: RowList,
): readonly ImportWarning[] {
  return count === 0 ? [] : [{ code, file, sheet, rows, count, params: {} }];
}
