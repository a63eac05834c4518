import type { MonthlyUse } from '../purchases/monthly-use';
import {
  columnsOfFurther,
  type FurtherField,
  furtherFields,
  furtherOfColumns,
} from './further-month-columns';
import { isPlainObject } from './plain-object';

type Column = Exclude<keyof MonthlyUse, 'month' | 'source' | 'purchases' | FurtherField>;

/** The columns of decimals in the order in which they stand in a file; read by name, a field is found much faster. */
const READ: Readonly<Record<Column, (use: MonthlyUse) => string>> = {
  selectedUnits: (use) => use.selectedUnits,
  selectedAmountYuan: (use) => use.selectedAmountYuan,
  backupUnits: (use) => use.backupUnits,
  backupAmountYuan: (use) => use.backupAmountYuan,
  noVolumeUnits: (use) => use.noVolumeUnits,
  noVolumeAmountYuan: (use) => use.noVolumeAmountYuan,
  nonSelectedUnits: (use) => use.nonSelectedUnits,
  nonSelectedAmountYuan: (use) => use.nonSelectedAmountYuan,
  exemptUnits: (use) => use.exemptUnits,
  exemptAmountYuan: (use) => use.exemptAmountYuan,
};
const COLUMNS = Object.keys(READ) as readonly Column[];

const NAMES: ReadonlySet<string> = new Set([
  'months',
  'sources',
  'purchases',
  ...furtherFields,
  ...COLUMNS,
]);

/**
 * The months of a variety as a plan file holds them: a text for each column, its values parted by blanks. A column of
 * zeros alone is left out; where all came from one file, it is named once. A quarter of the size of an object a month, and written as much faster.
 */
export function columnsOfMonths(monthly: readonly MonthlyUse[]): Readonly<Record<string, unknown>> {
  if (monthly.length === 0) return {};
  const columns: Record<string, unknown> = {
    months: monthly.map(({ month }) => month).join(' '),
    sources: columnOfSources(monthly.map(({ source }) => source)),
    purchases: monthly.map(({ purchases }) => purchases),
  };
  Object.assign(columns, columnsOfFurther(monthly));
  for (const column of COLUMNS) {
    const values = monthly.map(READ[column]);
    if (values.some((value) => value !== '0')) columns[column] = values.join(' ');
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
  const sources = sourcesOf(parts(columns['sources']), months.length);
  const further = furtherOfColumns(columns, months.length);
  if (sources === null || further === null) return columns;
  const values = COLUMNS.map((column) =>
    columns[column] === undefined ? months.map(() => '0') : parts(columns[column]),
  );
  if (!values.every((column) => column?.length === months.length)) return columns;
  return months.map((month, row) => {
    const head = { month, source: sources[row], purchases: purchases[row] as unknown };
    const use = useAt(values, head, row);
    const more = further.get(row);
    return more === undefined ? use : { ...use, ...more };
  });
}

function columnOfSources(sources: readonly string[]): string {
  const [first = ''] = sources;
  return sources.every((source) => source === first) ? first : sources.join(' ');
}

function sourcesOf(column: readonly string[] | null, rows: number): readonly string[] | null {
  const [only] = column ?? [];
  if (column?.length === 1 && only !== undefined) return Array.from({ length: rows }, () => only);
  return column?.length === rows ? column : null;
}

/** One month with all its fields at once: thousands of objects of one form are quick to make. */
function useAt(
  [
    selected,
    selectedYuan,
    backup,
    backupYuan,
    noVolume,
    noVolumeYuan,
    nonSelected,
    nonSelectedYuan,
    exempt,
    exemptYuan,
  ]: readonly (readonly string[] | null)[],
  {
    month,
    source,
    purchases,
  }: {
    readonly month: string;
    readonly source: string | undefined;
    readonly purchases: unknown;
  },
  row: number,
): Record<Exclude<keyof MonthlyUse, FurtherField>, unknown> {
  return {
    month,
    source,
    purchases,
    selectedUnits: selected?.[row],
    selectedAmountYuan: selectedYuan?.[row],
    backupUnits: backup?.[row],
    backupAmountYuan: backupYuan?.[row],
    noVolumeUnits: noVolume?.[row],
    noVolumeAmountYuan: noVolumeYuan?.[row],
    nonSelectedUnits: nonSelected?.[row],
    nonSelectedAmountYuan: nonSelectedYuan?.[row],
    exemptUnits: exempt?.[row],
    exemptAmountYuan: exemptYuan?.[row],
  };
}

function parts(text: unknown): readonly string[] | null {
  return typeof text === 'string' ? text.split(' ') : null;
}
