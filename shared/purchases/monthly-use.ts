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

/** What tells lines of a month apart beside their class, where the file says it: they stand in months of their own. */
const tagShape = {
  /** Who used or received it. */
  department: z.string().min(1).max(60).exactOptional(),
  /** Whether it was ordered beside the platform, where the file has numbers of the platform's orders. */
  isOffline: z.boolean().exactOptional(),
  /** Whether it was paid within 30 days, where the file has days of payment; `open`: no day stands there. */
  payment: z.enum(['inTime', 'late', 'open']).exactOptional(),
} as const;
export const lineTagsSchema = z.strictObject(tagShape);
export type LineTags = z.infer<typeof lineTagsSchema>;

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
  /**
   * Given where these are the non-selected lines of one product that is not known to have passed the evaluation: whether it
   * cost less on average of the month than the selected product of its variety did (domain 14, R6).
   */
  unpassed: z.enum(['cheaper', 'other']).exactOptional(),
  /** Of others in place of a selected product that was short (domain 14, R7); given where any was bought. */
  shortageUnits: decimalTextSchema<UnitsText>().exactOptional(),
  shortageAmountYuan: decimalTextSchema<YuanText>().exactOptional(),
  ...tagShape,
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
/** The fields that a month may go without. */
export const furtherUse = {
  mayBeExempt: true,
  unpassed: true,
  shortageUnits: true,
  shortageAmountYuan: true,
  department: true,
  isOffline: true,
  payment: true,
} as const;
const furtherSchema = monthlyUseSchema.pick(furtherUse);
const FURTHER = Object.keys(furtherSchema.shape) as readonly (keyof MonthlyUse)[];

/** The same as {@link monthlyUseSchema}, many times faster: a plan holds tens of thousands, checked at each save. */
function isMonthlyUse(value: unknown): value is MonthlyUse {
  if (typeof value !== 'object' || value === null) return false;
  const use = value as Readonly<Record<string, unknown>>;
  const further = FURTHER.filter((field) => Object.hasOwn(use, field));
  return (
    isMonth(use['month']) &&
    typeof use['source'] === 'string' &&
    SOURCE_ID.test(use['source']) &&
    Number.isSafeInteger(use['purchases']) &&
    (use['purchases'] as number) >= 0 &&
    DECIMALS.every((field) => use[field] === '0' || isDecimalText(use[field])) &&
    Object.keys(use).length === FIELDS + further.length &&
    (further.length === 0 || isFurther(use, further))
  );
}

function isFurther(use: Readonly<Record<string, unknown>>, fields: readonly string[]): boolean {
  const given = Object.fromEntries(fields.map((field) => [field, use[field]]));
  return furtherSchema.safeParse(given).success;
}

/** All months of a variety. */
export const monthlyUsesSchema = z.custom<readonly MonthlyUse[]>(
  (value) => Array.isArray(value) && value.every(isMonthlyUse),
  'months',
);
