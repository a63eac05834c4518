import { z } from 'zod';

import { decimalTextSchema } from '../../decimal/decimal-schema';
import type { PacksText, UnitsText, YuanText } from '../../decimal/decimal-text';
import { lineTagsSchema, monthSchema } from '../monthly-use';
import { productSchema } from '../product';
import { readFileSchema, rejectedRowSchema } from './import-summary';
import { importWarningSchema } from './import-warnings';
import { lineDoubtSchema } from './line-doubt';

const count = z.int().min(0);
const units = decimalTextSchema<UnitsText>();
const packs = decimalTextSchema<PacksText>();
const yuan = decimalTextSchema<YuanText>();

/** Lines of one product, month and, where the price may matter (domain rule N5), price. Returns make it negative. */
export const productUseSchema = z.strictObject({
  month: monthSchema,
  purchases: count,
  /** Packs of the lines that state packs. */
  packs,
  /** Of these, packs of lines that state no units: a factor has to turn them into units. */
  packsToConvert: packs,
  /** Units of the lines that state units. */
  units,
  /** Of these, units of lines that state no packs. */
  unitsWithoutPacks: units,
  /** Yuan of the lines that state an amount, or whose price and quantity need no factor to be multiplied. */
  amountYuan: yuan,
  /** Of lines that state packs and a price by the unit: yuan to multiply with the factor. Not given where there are none. */
  yuanTimesFactor: yuan.optional(),
  /** Of lines that state units and a price by the pack: yuan to divide by the factor. Not given where there are none. */
  yuanByFactor: yuan.optional(),
  /** What the file says of these lines beside their product; not given where it says nothing. */
  tags: lineTagsSchema.optional(),
});
export type ProductUse = z.infer<typeof productUseSchema>;

/** How many minimum preparation units a pack holds, as far as the file says it. Source: domain 8.4. */
export const packConversionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), factor: units }),
  z.strictObject({ kind: z.literal('unknown') }),
  /** The factor column and the specification's text contradict each other: a person decides. */
  z.strictObject({ kind: z.literal('disagreeing'), fromColumn: units, fromText: units }),
  /** Nobody knows it, or the file contradicts itself, but these lines state their units. */
  z.strictObject({ kind: z.literal('unneeded') }),
]);
export type PackConversion = z.infer<typeof packConversionSchema>;

/** What the flag column and the name say of a product's class. */
export const lineMarkSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('selected') }),
  z.strictObject({ kind: z.literal('nonSelected') }),
  z.strictObject({ kind: z.literal('none') }),
  /** Words that are no known mark. */
  z.strictObject({ kind: z.literal('unreadable'), value: z.string().max(200) }),
  /** The name carries the opposite of what the flag column says. */
  z.strictObject({
    kind: z.literal('contradictory'),
    value: z.string().max(200),
    name: z.string().max(200),
  }),
]);
export type LineMark = z.infer<typeof lineMarkSchema>;

/** All lines of one product that the file marks and converts alike. One product may have several of these. */
export const productLinesSchema = z.strictObject({
  product: productSchema,
  mark: lineMarkSchema,
  conversion: packConversionSchema,
  /** Whether the product is known to have passed the consistency evaluation. */
  hasPassed: z.boolean(),
  purchases: count,
  /** The first rows, at most ten, to show where the product stands. */
  firstRows: z.array(count).readonly(),
  uses: z.array(productUseSchema).readonly(),
  /** What is open about these lines besides their product; nothing where not given. */
  doubts: z.array(lineDoubtSchema).readonly().optional(),
});
export type ProductLines = z.infer<typeof productLinesSchema>;

/** One sheet as read, row by row, before anybody decided anything about its products. */
export const tableReadingSchema = z.strictObject({
  /** Counts as if every line of every product were accepted. */
  file: readFileSchema,
  products: z.array(productLinesSchema).readonly(),
  /** Rows that are refused whatever is decided. `file.rejected` counts them all; the list may be cut for showing. */
  rejected: z.array(rejectedRowSchema).readonly(),
  warnings: z.array(importWarningSchema).readonly(),
  /** What a line without any mark counts as, by the marks of the others; non-selected where not given. */
  unmarked: z.enum(['selected', 'nonSelected', 'unknown']).optional(),
  /** Field → the letters of its column, to say where something is wrong. */
  letters: z.record(z.string(), z.string().max(3)).optional(),
  /** What is open about all lines of the table; nothing where not given. */
  doubts: z.array(lineDoubtSchema).readonly().optional(),
});
export type TableReading = z.infer<typeof tableReadingSchema>;

export const historyReadingSchema = z.strictObject({
  tables: z.array(tableReadingSchema).readonly(),
  /** Warnings that concern several tables, such as a line found in two of them. */
  warnings: z.array(importWarningSchema).readonly(),
});
export type HistoryReading = z.infer<typeof historyReadingSchema>;
