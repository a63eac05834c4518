import { z } from 'zod';

import { decimalTextSchema } from '../../decimal/decimal-schema';
import type { PacksText, UnitsText, YuanText } from '../../decimal/decimal-text';
import { appErrorSchema } from '../../error-schema';
import { monthlyUseSchema, monthSchema } from '../monthly-use';
import { tableFormatSchema, textEncodingSchema } from '../table/table-format';

const text = z.string().max(1000);
const count = z.int().min(0);
const units = decimalTextSchema<UnitsText>();
const yuan = decimalTextSchema<YuanText>();

/** How one sheet was read. `rows = accepted + rejected + skipped`: nothing disappears uncounted. */
export const readFileSchema = z.strictObject({
  file: text,
  format: tableFormatSchema,
  encoding: textEncodingSchema.nullable(),
  sheet: text,
  headerRow: count,
  rows: count,
  accepted: count,
  rejected: count,
  skipped: count,
  /** Field → the header text it was read from. */
  columns: z.record(z.string(), text),
});
export type ReadFile = z.infer<typeof readFileSchema>;

/**
 * All purchases of one variety. Amounts are net of returns. The selected amount is that of the selected product and of
 * backups that count as selected; what is in neither part is exempt, or selected without agreed volume.
 */
export const varietyHistorySchema = z.strictObject({
  genericName: text,
  dosageForm: text,
  specification: text,
  batch: text,
  unit: text,
  purchases: count,
  units,
  amountYuan: yuan,
  selectedAmountYuan: yuan,
  nonSelectedAmountYuan: yuan,
  firstMonth: monthSchema,
  lastMonth: monthSchema,
  monthly: z.array(monthlyUseSchema).max(20_000).readonly(),
  /** The trade names (商品名) of its products; not given where none is named. */
  tradeNames: z.array(text).max(50).readonly().exactOptional(),
  /** Names that a person has joined to this one; not given where there are none. */
  aliases: z
    .array(z.strictObject({ genericName: text, dosageForm: text }))
    .max(200)
    .readonly()
    .exactOptional(),
});
export type VarietyHistory = z.infer<typeof varietyHistorySchema>;

/** A row that was refused, and why. */
export const rejectedRowSchema = z.strictObject({
  file: text,
  sheet: text,
  row: count,
  /** The column's header; empty where the whole row is at fault. */
  column: text,
  error: appErrorSchema,
});
export type RejectedRow = z.infer<typeof rejectedRowSchema>;

export const importSummarySchema = z.strictObject({
  files: z.array(readFileSchema).readonly(),
  totals: z.strictObject({
    purchases: count,
    packs: decimalTextSchema<PacksText>(),
    units,
    amountYuan: yuan,
  }),
  varieties: z.array(varietyHistorySchema).readonly(),
  rejected: z.array(rejectedRowSchema).readonly(),
});
export type ImportSummary = z.infer<typeof importSummarySchema>;
