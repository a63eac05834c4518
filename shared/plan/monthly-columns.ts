import type { DecimalText } from '../decimal/decimal-text';
import type { MonthlyUse } from '../purchases/monthly-use';
import { isPlainObject } from './plain-object';

/** The columns of decimals, in the order in which they stand in a file. */
const COLUMNS = [
  'selectedUnits',
  'selectedAmountYuan',
  'backupUnits',
  'backupAmountYuan',
  'noVolumeUnits',
  'noVolumeAmountYuan',
  'nonSelectedUnits',
  'nonSelectedAmountYuan',
  'exemptUnits',
  'exemptAmountYuan',
] as const satisfies readonly (keyof MonthlyUse)[];
type Column = (typeof COLUMNS)[number];

const NAMES: ReadonlySet<string> = new Set(['months', 'purchases', ...COLUMNS]);

/**
 * The months of a variety as a plan file holds them: a text for each column, its values parted by blanks. A column of
 * zeros alone is left out. A quarter of the size of an object a month, and written as much faster.
 */
export function columnsOfMonths(monthly: readonly MonthlyUse[]): Readonly<Record<string, unknown>> {
  if (monthly.length === 0) return {};
  const columns: Record<string, unknown> = {
    months: monthly.map(({ month }) => month).join(' '),
    purchases: monthly.map(({ purchases }) => purchases),
  };
  for (const column of COLUMNS) {
    if (monthly.some((use) => use[column] !== '0')) {
      columns[column] = monthly.map((use) => use[column]).join(' ');
    }
  }
  return columns;
}

/** The months again, their values not yet checked; what are no such columns stays as it is, for the schema to refuse. */
export function monthsOfColumns(columns: unknown): unknown {
  if (!isPlainObject(columns) || !Object.keys(columns).every((name) => NAMES.has(name))) {
    return columns;
  }
  const months = parts(columns['months']);
  const { purchases } = columns;
  if (months === null) return Object.keys(columns).length === 0 ? [] : columns;
  if (!Array.isArray(purchases) || purchases.length !== months.length) return columns;
  const values = COLUMNS.map((column) =>
    columns[column] === undefined ? months.map(() => '0') : parts(columns[column]),
  );
  if (!values.every((column) => column?.length === months.length)) return columns;
  const at = (column: Column, row: number): DecimalText<string> =>
    // Checked by the schema of the plan, with everything else.
    values[COLUMNS.indexOf(column)]?.[row] as DecimalText<string>;
  return months.map((month, row) => ({
    month,
    purchases: purchases[row] as unknown,
    ...Object.fromEntries(COLUMNS.map((column) => [column, at(column, row)])),
  }));
}

function parts(text: unknown): readonly string[] | null {
  return typeof text === 'string' ? text.split(' ') : null;
}
