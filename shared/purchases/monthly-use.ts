import { z } from 'zod';

import { decimalTextSchema } from '../decimal/decimal-schema';
import { isDecimalText, type UnitsText, type YuanText } from '../decimal/decimal-text';
import { isMonth, type Month } from './purchase';

export const monthSchema = z.custom<Month>(isMonth, 'month');

/** A span of months, both ends inclusive. */
export const monthRangeSchema = z.strictObject({ fromMonth: monthSchema, toMonth: monthSchema });
export type MonthRange = z.infer<typeof monthRangeSchema>;

/** Names a file within the plan (or the import) that keeps its purchases; no blank, so that a column can hold it. */
const SOURCE_ID = /^[0-9a-z-]{1,64}$/;

/**
 * What was bought of a variety in one month and came from one file, in main-specification units and yuan; returns may make
 * it negative. The buckets are the line classes of domain 2.3 and never overlap.
 */
export const monthlyUseSchema = z.strictObject({
  month: monthSchema,
  /** The id of the file among the plan's sources; of an import that is no part of a plan yet, the place of its table. */
  source: z.string().regex(SOURCE_ID),
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
  /**
   * Given where these are non-selected lines of one price, of products that passed the consistency evaluation: whether they
   * are exempt depends on what the selected product costs, which further months may change (domain rule N5).
   */
  mayBeExempt: z.literal(true).exactOptional(),
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
const FIELDS = DECIMALS.length + 3;

/** The same as {@link monthlyUseSchema}, many times faster: a plan holds tens of thousands, checked at each save. */
function isMonthlyUse(value: unknown): value is MonthlyUse {
  if (typeof value !== 'object' || value === null) return false;
  const use = value as Readonly<Record<string, unknown>>;
  const mayBeExempt = use['mayBeExempt'];
  return (
    isMonth(use['month']) &&
    typeof use['source'] === 'string' &&
    SOURCE_ID.test(use['source']) &&
    (mayBeExempt === undefined || mayBeExempt === true) &&
    Number.isSafeInteger(use['purchases']) &&
    (use['purchases'] as number) >= 0 &&
    DECIMALS.every((field) => use[field] === '0' || isDecimalText(use[field])) &&
    Object.keys(use).length === (mayBeExempt === undefined ? FIELDS : FIELDS + 1)
  );
}

/** All months of a variety. */
export const monthlyUsesSchema = z.custom<readonly MonthlyUse[]>(
  (value) => Array.isArray(value) && value.every(isMonthlyUse),
  'months',
);
