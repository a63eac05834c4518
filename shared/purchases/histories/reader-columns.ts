import type { ColumnMapping } from '../columns/column-mapping';
import type { TableLayout } from '../columns/table-layout';

/** The columns that say when a row's purchase was made. */
export function dateColumnsOf({
  mapping: { date, year, monthOfYear },
  time,
}: Pick<TableLayout, 'mapping' | 'time'>): readonly number[] {
  if (time?.kind === 'month') return [];
  if (date !== undefined) return [date];
  return time === undefined ? [year ?? -1, monthOfYear ?? -1] : [monthOfYear ?? -1];
}

/** The columns of quantities and amounts. */
export function measureColumnsOf(mapping: ColumnMapping): readonly number[] {
  return (['packs', 'units', 'amountYuan'] as const).flatMap((field) => mapping[field] ?? []);
}
