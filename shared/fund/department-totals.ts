import { type Decimal, sum } from '../decimal/decimal';
import { decimalFromText, textFromDecimal } from '../decimal/decimal-text';
import { type AppError, appError, type CellPlace } from '../errors';
import type { Department, KeyValue } from '../plan/fund-allocation';
import type { RawRow } from '../purchases/table/raw-table';
import type { Result } from '../result';
import type { KeyColumn } from './department-header';

/** What spreadsheets leave of sums of binary fractions; no amount differs by so little. */
const NOISE = 1e-6;

interface TotalRows {
  readonly totals: readonly RawRow[];
  readonly columns: readonly KeyColumn[];
  readonly valueIn: (row: RawRow, column: KeyColumn) => Result<KeyValue | null, AppError>;
  readonly placeOf: (row: RawRow, index: number) => CellPlace;
}

/**
 * Where a row of totals is neither the sum of all departments above it nor of those since the total before: a row is missing,
 * or one too many. Shares of selected products have no sum.
 */
export function totalFaults(
  parts: readonly { readonly number: number; readonly values: Department['values'] | undefined }[],
  { totals, columns, valueIn, placeOf }: TotalRows,
): readonly AppError[] {
  const summed = columns.filter(({ key }) => key.kind !== 'selectedShare');
  return totals.flatMap((total, index) => {
    const since = totals[index - 1]?.number ?? 0;
    return summed.flatMap((column): AppError[] => {
      const read = valueIn(total, column);
      if (!read.ok) return [read.error];
      if (read.value === null) return [];
      const said = decimalFromText(read.value);
      const sumFrom = (from: number): Decimal =>
        sum(
          parts.flatMap(({ number, values }) => {
            const value = values?.[column.key.id];
            const isAbove = number > from && number < total.number;
            return isAbove && value !== undefined ? [decimalFromText(value)] : [];
          }),
        );
      const all = sumFrom(0);
      if ([all, sumFrom(since)].some((found) => found.minus(said).abs().lt(NOISE))) return [];
      const unit = column.unitYuan ?? 1;
      const [value, found] = [said, all].map((yuan) => textFromDecimal<KeyValue>(yuan.div(unit)));
      const place = placeOf(total, column.index);
      return [
        appError('allocation.totalDisagrees', { ...place, value: value ?? '', found: found ?? '' }),
      ];
    });
  });
}
