import { productKey } from '../../../shared/purchases/product';
import type {
  HistoryReading,
  TableReading,
} from '../../../shared/purchases/reading/history-reading';
import {
  type ImportWarning,
  type ImportWarningCode,
  importWarningCodeSchema,
} from '../../../shared/purchases/reading/import-warnings';
import type { ImportAnswers } from '../../../shared/purchases/settling/import-answers';
import { answerFor } from '../../commands/import-answers';

/** All warnings of one kind. */
export interface WarningGroup {
  readonly code: ImportWarningCode;
  readonly warnings: readonly ImportWarning[];
  /** Rows meant in all; 0 where the kind concerns whole files. */
  readonly rows: number;
}

/**
 * The warnings of a reading by kind, in the order in which the kinds are stated. They speak of the classes as they are set
 * by now: a sheet without marks is no matter any more once every product has its class.
 */
export function warningGroups(
  { tables, warnings }: HistoryReading,
  answers: ImportAnswers = {},
): readonly WarningGroup[] {
  const all = [...tables.flatMap((table) => currentWarnings(table, answers)), ...warnings];
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

function currentWarnings(table: TableReading, answers: ImportAnswers): readonly ImportWarning[] {
  const presumed = new Set(
    table.products
      .filter(({ mark }) => mark.kind === 'none')
      .map(({ product }) => productKey(product))
      .filter((key) => answerFor(answers, key).productClass === null),
  ).size;
  return table.warnings.flatMap((warning) => {
    if (warning.code !== 'noFlag') return [warning];
    return presumed === 0 ? [] : [{ ...warning, params: { products: String(presumed) } }];
  });
}
