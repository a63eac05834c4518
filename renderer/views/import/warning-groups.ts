import {
  type ImportWarning,
  type ImportWarningCode,
  importWarningCodeSchema,
} from '../../../shared/purchases/checks/import-warnings';
import type { HistoryReading } from '../../../shared/purchases/reading/history-reading';

/** All warnings of one kind. */
export interface WarningGroup {
  readonly code: ImportWarningCode;
  readonly warnings: readonly ImportWarning[];
  /** Rows meant in all; 0 where the kind concerns whole files. */
  readonly rows: number;
}

/** The warnings of a reading by kind, in the order in which the kinds are stated. */
export function warningGroups({ tables, warnings }: HistoryReading): readonly WarningGroup[] {
  const all = [...tables.flatMap((table) => table.warnings), ...warnings];
  return importWarningCodeSchema.options.flatMap((code) => {
    const own = all.filter((warning) => warning.code === code);
    const rows = own.reduce((total, { count }) => total + count, 0);
    return own.length === 0 ? [] : [{ code, warnings: own, rows }];
  });
}

/** How many kinds of rows are doubtful: what can be saved as rows. */
export function warnedRows(groups: readonly WarningGroup[]): number {
  return groups.reduce((total, { rows }) => total + rows, 0);
}
