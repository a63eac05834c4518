import { Decimal } from '../../decimal/decimal';
import { type AppError, appError } from '../../errors';
import type { PackConversion } from '../reading/history-reading';
import type { RowCursor } from '../table/row-cursor';
import type { RowMeasures } from './row-measures';
import type { RowReader } from './row-reader';

/** Rounded to whole units, or in 万片 to some digits, is the same. */
const ROUNDED_UNITS = 0.5;
const ROUNDED_RATIO = 0.001;

/**
 * What is wrong with a row that states packs and units where its own pack makes other units of the packs: 10 boxes of 30 beside 310
 * tablets. `null` where they agree, or where nothing says what a pack holds.
 */
export function unitsUnlikePacks(
  row: RowCursor,
  measures: RowMeasures,
  {
    conversion,
    readerOf,
  }: { readonly conversion: PackConversion; readonly readerOf: (row: RowCursor) => RowReader },
): AppError | null {
  const { packs, units } = measures;
  if (!packs.isStated || !units.isStated || conversion.kind !== 'known') return null;
  // What is asked about, or may be that of several rows, says nothing yet.
  if (packs.isScaledTwice || units.isScaledTwice || measures.sharedIn(row) !== null) return null;
  const [made, stated] = [
    packs.roughly() * new Decimal(conversion.factor).toNumber(),
    units.roughly(),
  ];
  const off = Math.abs(made - stated);
  if (off <= ROUNDED_UNITS || off <= ROUNDED_RATIO * Math.abs(made)) return null;
  const factor = conversion.factor;
  return appError('row.unitsUnlikePacks', {
    ...readerOf(row).place('units'),
    value: units.value().toString(),
    packs: packs.value().toString(),
    factor,
  });
}
