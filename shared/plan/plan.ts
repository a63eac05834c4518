import { z } from 'zod';

import { nonNegativeSchema, rangeSchema } from '../decimal/decimal-schema';
import type { RatioText, ScoreText, UnitsText, YuanText } from '../decimal/decimal-text';
import { shareGroupSchema } from '../policy/parameter-kinds';
import { policySchema, scopeSchema } from '../policy/policy';
import { winnersSchema } from '../policy/winners';
import {
  monthlyUseSchema,
  monthlyUsesSchema,
  monthRangeSchema,
  monthSchema,
} from '../purchases/monthly-use';
import { furtherFieldsSchema } from './further-fields';
import {
  type EntryKind,
  varietyEntries,
  type VarietyField,
  varietyFields,
} from './variety-entries';

const name = z.string().max(200);
const ratio = rangeSchema<RatioText>(1);
const units = nonNegativeSchema<UnitsText>();
const yuan = nonNegativeSchema<YuanText>();
const fileName = z.string().max(400);
const MOST_FILES = 1000;

/** An average price from a history, as what was paid and what was got for it: the quotient is taken where it is used. */
export const priceQuotientSchema = z.strictObject({
  /** Yuan, net of returns, ≥ 0. */
  amountYuan: yuan,
  /** Main-specification units, net of returns, above 0. */
  units: units.refine((text) => text !== '0', 'more than nothing'),
});
export type PriceQuotient = z.infer<typeof priceQuotientSchema>;

/** Of a text in a cell. */
export const LONGEST_FORMULA = 200;

/** Where an input's value came from, for the trace. */
export const originSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('typed'),
    /** What was worked out, as it was typed: =8000*1.5. Not given for a plain value. */
    formula: z.string().max(LONGEST_FORMULA).exactOptional(),
  }),
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
    /** The names of all files with purchases of the variety in these months. */
    files: z.array(fileName).max(MOST_FILES).readonly(),
    fromMonth: monthSchema,
    toMonth: monthSchema,
    purchases: z.int().min(0),
    /** What a price is the quotient of. Not given for other figures, and for prices that an earlier version rounded. */
    quotient: priceQuotientSchema.exactOptional(),
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
    /** What the price is the quotient of, where it was taken from the history as it is. */
    priceQuotient: priceQuotientSchema.exactOptional(),
  }),
]);
export type NonSelected = z.infer<typeof nonSelectedSchema>;

/** A further selected product that takes a part of the agreed volume; the main product takes the rest. */
const additionalSelectedSchema = z.strictObject({
  enterprise: name,
  priceYuan: yuan,
  agreedPortionRatio: ratio,
});

/** The values of each kind of input. */
const kinds = {
  name: name.min(1),
  text: name,
  units,
  optionalUnits: units.nullable(),
  count: winnersSchema.nullable(),
  shareGroup: shareGroupSchema,
  ratio: ratio.nullable(),
  positiveRatio: ratio.refine((text) => text !== '0', 'more than nothing').nullable(),
  price: yuan.nullable(),
  spending: nonSelectedSchema,
  products: z.array(additionalSelectedSchema).max(20).readonly(),
} as const satisfies Readonly<Record<EntryKind, z.ZodType>>;

type EntryShape = {
  readonly [Field in VarietyField]: (typeof kinds)[(typeof varietyEntries)[Field]['kind']];
};

/** The values of each input. */
// Each field has the schema of its own kind.
export const entryShape = Object.fromEntries(
  Object.entries(varietyEntries).map(([field, { kind }]) => [field, kinds[kind]]),
) as unknown as EntryShape;

/** A name that purchases of a variety go by in some file. */
export const varietyAliasSchema = z.strictObject({
  genericName: name.min(1),
  dosageForm: name,
  /** Not given: the variety's own batch. */
  batch: name.exactOptional(),
});
export type VarietyAlias = z.infer<typeof varietyAliasSchema>;

/** As many months, each of each file (and of each price that may be exempt), as a variety keeps. */
const MOST_MONTHS = 20_000;

/** One variety of the plan. `null` means "not yet known": the engine then says what is missing and invents nothing. */
export const varietySchema = z.strictObject({
  id: z.string().min(1).max(64),
  ...entryShape,
  origins: z.partialRecord(z.enum(varietyFields), originSchema),
  /** What was bought, month by month and file by file, in the order of the months. */
  monthly: monthlyUsesSchema.refine((monthly) => monthly.length <= MOST_MONTHS, 'months'),
  /** The trade names (商品名) under which its products were bought; not given where none is known. */
  tradeNames: z.array(name.min(1)).max(50).readonly().exactOptional(),
  /** Other names under which files bring this variety; an import joins them to it without asking. */
  aliases: z.array(varietyAliasSchema).max(200).readonly().exactOptional(),
  further: furtherFieldsSchema.exactOptional(),
});
export type Variety = z.infer<typeof varietySchema>;

/** A file that inputs came from. */
export const importedFileSchema = z.strictObject({
  name: fileName,
  /** The sha256 of its bytes as lower-case hex; `null` where it was not kept. */
  stamp: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
});
export type ImportedFile = z.infer<typeof importedFileSchema>;

/** A sheet of a file whose purchases the plan keeps. */
export const planSourceSchema = importedFileSchema.extend({
  /** What the months of the varieties name it by. */
  id: monthlyUseSchema.shape.source,
  /** Empty where the file has no sheets, or where an earlier version did not keep it. */
  sheet: name,
});
export type PlanSource = z.infer<typeof planSourceSchema>;

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
  /** The months whose use becomes base quantity, selected price, non-selected spending and selected quantity. */
  useWindow: monthRangeSchema.nullable(),
  /** The files whose purchases the plan keeps, the newest last. */
  sources: z.array(planSourceSchema).max(MOST_FILES).readonly(),
  varieties: z.array(varietySchema).max(20000).readonly(),
  further: furtherFieldsSchema.exactOptional(),
});
export type PlanDocument = z.infer<typeof planSchema>;
