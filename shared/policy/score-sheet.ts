import { z } from 'zod';

import { decimalTextSchema, rangeSchema } from '../decimal/decimal-schema';
import type { DecimalText, ScoreText } from '../decimal/decimal-text';

const text = z.string().max(2000);
const MOST_INDICATORS = 50;
const MOST_BANDS = 50;

/** The value of an indicator: a share of 1, or a plain number. It may be negative: a growth can be a fall. */
export type IndicatorValue = DecimalText<'indicator'>;
const value = decimalTextSchema<IndicatorValue>();
const points = rangeSchema<ScoreText>(100);

/**
 * What an indicator measures. The first five follow from the plan's varieties, the next two from its purchases where these say it; the rest is typed. Each is a share of 1
 * except `other`, which is what the sheet says it is. Source: domain 6, 14 R12.
 */
export const indicatorMeasures = [
  /** `Σ min(X, A) ÷ Σ A`. */
  'completion',
  /** Varieties whose agreed volume is bought ÷ those with one. */
  'completedVarieties',
  /** `ΣS ÷ (ΣS + ΣX Ps)`. */
  'nonSelectedAmountShare',
  /** `ΣN ÷ (ΣN + ΣX)`. */
  'nonSelectedQuantityShare',
  /** `ΣX ÷ (ΣN + ΣX)`. */
  'selectedUseShare',
  'offlineShare',
  'paidInTime',
  'drugCostGrowth',
  'other',
] as const;
export type IndicatorMeasure = (typeof indicatorMeasures)[number];

/** How a value becomes points. Bounds are inclusive. */
const ruleSchema = z.discriminatedUnion('kind', [
  /** All points on the good side of the limit, the limit included, and none beyond. */
  z.strictObject({
    kind: z.literal('threshold'),
    side: z.enum(['atLeast', 'atMost']),
    limit: value,
  }),
  /** A straight line from no points to all of them; beyond its ends as at them. */
  z
    .strictObject({ kind: z.literal('line'), none: value, all: value })
    .refine(({ none, all }) => none !== all, 'a line has two ends'),
  /** All points up to `free`; from there each `step` more takes `each` points, parts of a step in proportion. */
  z.strictObject({
    kind: z.literal('deduction'),
    free: value,
    step: value.refine((step) => step !== '0' && !step.startsWith('-'), 'above nothing'),
    each: points,
  }),
  /** The points of the highest lower bound reached; none below every bound. */
  z.strictObject({
    kind: z.literal('bands'),
    bands: z
      .array(z.strictObject({ from: value, points }))
      .min(1)
      .max(MOST_BANDS)
      .readonly(),
  }),
]);
export type IndicatorRule = z.infer<typeof ruleSchema>;

/** Where an indicator or its rule comes from; an assumption is ours. */
const sourceSchema = z.strictObject({
  kind: z.enum(['national', 'local', 'assumption']),
  title: z.strictObject({ zh: text, en: text }),
  quotation: text.nullable(),
});

const indicatorSchema = z.strictObject({
  id: z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,63}$/),
  names: z.strictObject({ zh: text, en: text }),
  measure: z.enum(indicatorMeasures),
  /** Whether the rule is applied to the hospital's value, or to each variety's: the points are then their mean. */
  level: z.enum(['hospital', 'variety']),
  rule: ruleSchema,
  /** What the indicator is worth, at most. */
  points,
  /** A value on this side of the limit fails the assessment whatever the points; `null`: none does. */
  veto: z.strictObject({ side: z.enum(['below', 'atLeast']), limit: value }).nullable(),
  source: sourceSchema,
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** The assessment score sheet of a region (考核评分表). */
export const scoreSheetSchema = z.strictObject({
  indicators: z
    .array(indicatorSchema)
    .max(MOST_INDICATORS)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'ids differ')
    .readonly(),
  source: sourceSchema,
});
export type AssessmentSheet = z.infer<typeof scoreSheetSchema>;
