import type { ImportWarning, ImportWarningCode } from '../reading/import-warnings';

/** Rows that a check found, all of them. */
export class RowList {
  readonly rows: number[] = [];

  add(row: number): void {
    this.rows.push(row);
  }

  without(rows: ReadonlySet<number>): RowList {
    const list = new RowList();
    for (const row of this.rows) if (!rows.has(row)) list.add(row);
    return list;
  }
}

/** A warning about some rows of a sheet; none where there are no rows. */
export function rowsWarning(
  code: ImportWarningCode,
  { file, sheet }: { readonly file: string; readonly sheet: string },
  { rows }: Pick<RowList, 'rows'>,
): readonly ImportWarning[] {
  const count = rows.length;
  return count === 0 ? [] : [{ code, file, sheet, rows, count, params: {} }];
}

const MOST_SHOWN = 1000;

/** A warning as it is shown: all its rows are counted, the first thousand are listed. */
export function shownWarning(warning: ImportWarning): ImportWarning {
  return { ...warning, rows: warning.rows.slice(0, MOST_SHOWN) };
}
