import { z } from 'zod';

import { decimalTextSchema } from '../decimal/decimal-schema';
import type { UnitsText, YuanText } from '../decimal/decimal-text';
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
