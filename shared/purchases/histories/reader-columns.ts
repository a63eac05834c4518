import type { ColumnMapping } from '../columns/column-mapping';

/** The columns that say when a row's purchase was made. */
export function dateColumnsOf({ date, year, monthOfYear }: ColumnMapping): readonly number[] {
  return date === undefined ? [year ?? -1, monthOfYear ?? -1] : [date];
}

/** The columns of quantities and amounts. */
export function measureColumnsOf(mapping: ColumnMapping): readonly number[] {
  return (['packs', 'units', 'amountYuan'] as const).flatMap((field) => mapping[field] ?? []);
}
