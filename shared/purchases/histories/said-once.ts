import type { TableReading } from '../reading/history-reading';
import type { ImportWarning } from '../reading/import-warnings';

/**
 * Months beside each other are read as tables of their own, of the same rows: what is to be said of rows in several of them is
 * said in the first, of all these rows.
 */
export function saidOnce(tables: readonly TableReading[]): readonly TableReading[] {
  if (tables.length < 2) return tables;
  const unsaid = new Map<string, Set<number>>();
  for (const warning of tables.flatMap(({ warnings }) => warnings)) {
    const rows = unsaid.get(keyOf(warning)) ?? new Set<number>();
    unsaid.set(keyOf(warning), rows);
    for (const row of warning.rows) rows.add(row);
  }
  const said = (warning: ImportWarning): readonly ImportWarning[] => {
    if (warning.rows.length === 0) return [warning];
    const of = unsaid.get(keyOf(warning));
    if (of === undefined) return [];
    unsaid.delete(keyOf(warning));
    const rows = [...of].sort((left, right) => left - right);
    return [{ ...warning, rows, count: rows.length }];
  };
  return tables.map((table) => ({ ...table, warnings: table.warnings.flatMap(said) }));
}

function keyOf({ code, file, sheet, params }: ImportWarning): string {
  return JSON.stringify([code, file, sheet, params]);
}
