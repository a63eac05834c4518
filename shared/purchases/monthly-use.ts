import { z } from 'zod';

import { decimalTextSchema } from '../decimal/decimal-schema';
import { isDecimalText, type UnitsText, type YuanText } from '../decimal/decimal-text';
import { isMonth, type Month } from './purchase';

export const monthSchema = z.custom<Month>(isMonth, 'month');

/** A span of months, both ends inclusive. */
export const monthRangeSchema = z.strictObject({ fromMonth: monthSchema, toMonth: monthSchema });
export type MonthRange = z.infer<typeof monthRangeSchema>;

/**
 * What was bought of a variety in one month, in main-specification units and yuan; returns may make it negative. The
 * buckets are the line classes of domain 2.3 and never overlap.
 */
export const monthlyUseSchema = z.strictObject({
  month: monthSchema,
  purchases: z.int().min(0),
  selectedUnits: decimalTextSchema<UnitsText>(),
  selectedAmountYuan: decimalTextSchema<YuanText>(),
  /** Of a backup maker whose product counts as selected after a failed supply. */
  backupUnits: decimalTextSchema<UnitsText>(),
  backupAmountYuan: decimalTextSchema<YuanText>(),
  /** Of selected products without agreed volume. */
  noVolumeUnits: decimalTextSchema<UnitsText>(),
  noVolumeAmountYuan: decimalTextSchema<YuanText>(),
  nonSelectedUnits: decimalTextSchema<UnitsText>(),
  nonSelectedAmountYuan: decimalTextSchema<YuanText>(),
  exemptUnits: decimalTextSchema<UnitsText>(),
  exemptAmountYuan: decimalTextSchema<YuanText>(),
});
export type MonthlyUse = z.infer<typeof monthlyUseSchema>;

const DECIMALS = [
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
const FIELDS = DECIMALS.length + 2;

/** The same as {@link monthlyUseSchema}, many times faster: a plan holds tens of thousands, checked at each save. */
function isMonthlyUse(value: unknown): value is MonthlyUse {
  if (typeof value !== 'object' || value === null) return false;
  const use = value as Readonly<Record<string, unknown>>;
  return (
    isMonth(use['month']) &&
    Number.isSafeInteger(use['purchases']) &&
    (use['purchases'] as number) >= 0 &&
    DECIMALS.every((field) => use[field] === '0' || isDecimalText(use[field])) &&
    Object.keys(use).length === FIELDS
  );
}

/** All months of a variety. */
export const monthlyUsesSchema = z.custom<readonly MonthlyUse[]>(
  (value) => Array.isArray(value) && value.every(isMonthlyUse),
  'months',
);
