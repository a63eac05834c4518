import type { MonthlyUse } from '../purchases/monthly-use';

/**
 * Fields that few months have: their columns name the rows that have each value; that of `mayBeExempt`, which knows one value,
 * holds its rows alone.
 */
export const furtherFields = [
  'mayBeExempt',
  'unpassed',
  'shortageUnits',
  'shortageAmountYuan',
  'department',
  'isOffline',
  'payment',
] as const satisfies readonly (keyof MonthlyUse)[];
export type FurtherField = (typeof furtherFields)[number];

type Value = string | boolean;
type Rows = readonly number[];
/** A value with the rows that have it. */
type ValueRows = readonly [value: Value, rows: Rows];

/** What few months have, by column; a column that no month has is left out. */
export function columnsOfFurther(
  monthly: readonly MonthlyUse[],
): Readonly<Partial<Record<FurtherField, Rows | readonly ValueRows[]>>> {
  const columns: Partial<Record<FurtherField, Rows | readonly ValueRows[]>> = {};
  for (const field of furtherFields) {
    const rows = new Map<Value, number[]>();
    for (const [row, use] of monthly.entries()) {
      const value = use[field];
      if (value === undefined) continue;
      const known = rows.get(value) ?? [];
      rows.set(value, known);
      known.push(row);
    }
    if (rows.size > 0)
      columns[field] = field === 'mayBeExempt' ? (rows.get(true) ?? []) : [...rows];
  }
  return columns;
}

/** The fields of the rows that have any, not yet checked; `null` where a column names anything but rows of the table. */
export function furtherOfColumns(
  columns: Readonly<Record<string, unknown>>,
  rows: number,
): ReadonlyMap<number, Readonly<Record<string, unknown>>> | null {
  const further = new Map<number, Record<string, unknown>>();
  for (const field of furtherFields) {
    const column = columns[field];
    if (column === undefined) continue;
    const pairs: unknown = field === 'mayBeExempt' ? [[true, column]] : column;
    if (!Array.isArray(pairs)) return null;
    for (const pair of pairs as readonly unknown[]) {
      if (!isValueRows(pair, rows)) return null;
      for (const row of pair[1]) further.set(row, { ...further.get(row), [field]: pair[0] });
    }
  }
  return further;
}

function isValueRows(pair: unknown, rows: number): pair is ValueRows {
  if (!Array.isArray(pair) || pair.length !== 2) return false;
  const [, at] = pair as readonly unknown[];
  const isRow = (row: unknown): boolean =>
    Number.isInteger(row) && (row as number) >= 0 && (row as number) < rows;
  return Array.isArray(at) && at.every(isRow);
}
