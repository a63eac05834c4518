import { z } from 'zod';

import { nonNegativeSchema, rangeSchema } from '../decimal/decimal-schema';
import type { RatioText, ScoreText, UnitsText, YuanText } from '../decimal/decimal-text';
import { policySchema, scopeSchema, shareGroupSchema } from '../policy/policy';
import { monthlyUsesSchema, monthRangeSchema, monthSchema } from '../purchases/monthly-use';
import { furtherFieldsSchema } from './further-fields';

const name = z.string().max(200);
const ratio = rangeSchema<RatioText>(1);
const units = nonNegativeSchema<UnitsText>();
const yuan = nonNegativeSchema<YuanText>();
/** A number of selected enterprises. */
export const winnersSchema = z.int().min(1).max(1000);

/** Where an input's value came from, for the trace. */
export const originSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('typed') }),
  z.strictObject({ kind: z.literal('sample') }),
  z.strictObject({
    kind: z.literal('file'),
    file: name,
    sheet: name,
    row: z.int().min(1),
    column: name,
  }),
  z.strictObject({
    kind: z.literal('history'),
    file: name,
    fromMonth: monthSchema,
    toMonth: monthSchema,
    purchases: z.int().min(0),
  }),
  /** A difference of the scenario of this name. */
  z.strictObject({ kind: z.literal('scenario'), scenario: name }),
]);
export type Origin = z.infer<typeof originSchema>;

/**
 * Non-selected spending: typed as an amount, or following from a fixed demand (domain 3.4), in which case
 * S = max(0, demand − selected) × average non-selected price.
 */
export const nonSelectedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('amount'), amountYuan: yuan }),
  z.strictObject({
    kind: z.literal('demand'),
    demandUnits: units,
    selectedUnits: units,
    nonSelectedPriceYuan: yuan,
  }),
]);
export type NonSelected = z.infer<typeof nonSelectedSchema>;

/** A further selected product that takes a part of the agreed volume; the main product takes the rest. */
const additionalSelectedSchema = z.strictObject({
  enterprise: name,
  priceYuan: yuan,
  agreedPortionRatio: ratio,
});

/** The inputs of a variety that a person can type into the table. */
export const varietyFields = [
  'genericName',
  'dosageForm',
  'specification',
  'batch',
  'unit',
  'baseUnits',
  'winners',
  'shareGroup',
  'agreedShareRatio',
  'agreedUnits',
  'preVbpPriceYuan',
  'selectedPriceYuan',
  'nonSelected',
  'fundRatio',
  'insuredShareRatio',
  'selectedUnits',
  'additionalSelected',
] as const;
export const varietyFieldSchema = z.enum(varietyFields);
export type VarietyField = (typeof varietyFields)[number];

/** One variety of the plan. `null` means "not yet known": the engine then says what is missing and invents nothing. */
export const varietySchema = z.strictObject({
  id: z.string().min(1).max(64),
  genericName: name.min(1),
  dosageForm: name,
  specification: name,
  /** The settlement group. */
  batch: name,
  /** The minimum preparation unit's word: 片, 支 … */
  unit: name,
  /** Base quantity Q, units a year; 0 for a variety never reported. */
  baseUnits: units,
  /** Number of selected enterprises n. */
  winners: winnersSchema.nullable(),
  shareGroup: shareGroupSchema,
  /** Agreed share r; wins over the number of selected enterprises. */
  agreedShareRatio: ratio.nullable(),
  /** Signed agreed volume A; wins over the share. */
  agreedUnits: units.nullable(),
  /** Pre-VBP weighted average price P0, yuan per unit. */
  preVbpPriceYuan: yuan.nullable(),
  /** Selected price Ps, yuan per unit. */
  selectedPriceYuan: yuan.nullable(),
  additionalSelected: z.array(additionalSelectedSchema).max(20).readonly(),
  /** Non-selected spending S. */
  nonSelected: nonSelectedSchema,
  /** The variety's own fund payment ratio f; `null` takes the plan's. */
  fundRatio: ratio.nullable(),
  /** Insured-use share u. */
  insuredShareRatio: ratio.nullable(),
  /** Selected units bought X; `null`: completion and purchase shares are not judged. */
  selectedUnits: units.nullable(),
  origins: z.partialRecord(varietyFieldSchema, originSchema),
  monthly: monthlyUsesSchema.refine((monthly) => monthly.length <= 240, 'months'),
  further: furtherFieldsSchema.exactOptional(),
});
export type Variety = z.infer<typeof varietySchema>;

/** A file that inputs came from. */
export const importedFileSchema = z.strictObject({
  name: z.string().max(400),
  /** The sha256 of its bytes as lower-case hex; `null` where it was not kept. */
  stamp: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
});
export type ImportedFile = z.infer<typeof importedFileSchema>;

/** The whole plan: an immutable document. Every figure is a pure function of it. */
export const planSchema = z.strictObject({
  hospitalName: name,
  year: z.int().min(2018).max(2100),
  /** Marks invented data; shown as 示例数据，非真实价格 wherever the plan appears. */
  isSample: z.boolean(),
  policy: policySchema,
  /** Expected assessment score; `null`: not yet typed. */
  score: rangeSchema<ScoreText>(100).nullable(),
  scope: scopeSchema,
  /** The region's fund payment ratio f; `null`: not yet typed. */
  fundRatio: ratio.nullable(),
  /** The months from which the pre-VBP weighted average price is taken (domain 2.4). */
  referenceWindow: monthRangeSchema.nullable(),
  /** The files that were imported, newest content last. */
  importedFiles: z.array(importedFileSchema).max(1000).readonly(),
  varieties: z.array(varietySchema).max(20000).readonly(),
  further: furtherFieldsSchema.exactOptional(),
});
export type PlanDocument = z.infer<typeof planSchema>;
