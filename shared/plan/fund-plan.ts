import { z } from 'zod';

import { decimalTextSchema, nonNegativeSchema, rangeSchema } from '../decimal/decimal-schema';
import {
  decimalFromText,
  decimalText,
  type RatioText,
  type ScoreText,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import type { IndicatorValue } from '../policy/score-sheet';
import { allocationSchema, emptyAllocation } from './fund-allocation';
import { varietySchema } from './plan';

const yuan = nonNegativeSchema<YuanText>();
const units = nonNegativeSchema<UnitsText>();
const ratio = rangeSchema<RatioText>(1);
const score = rangeSchema<ScoreText>(100);
const day = z.iso.date();
const varietyId = varietySchema.shape.id;
const MOST_VARIETIES = 20_000;
const MOST_GROUPS = 500;

export const settlementStates = ['declared', 'running', 'ended', 'assessed', 'paid'] as const;

/** What an agreement year has of its own for a variety; what is not given is that of the plan, in proportion of days. */
const settlementInputsSchema = z.strictObject({
  varietyId,
  baseUnits: units.exactOptional(),
  agreedUnits: units.exactOptional(),
  nonSelectedYuan: yuan.exactOptional(),
  selectedUnits: units.exactOptional(),
  /** Its own score, where each variety is assessed by itself (domain 14, R3). */
  score: score.exactOptional(),
});
export type SettlementInputs = z.infer<typeof settlementInputsSchema>;

/** One settlement group: a batch in one agreement year (domain 14, R8). */
const settlementSchema = z.strictObject({
  id: z.string().min(1).max(64),
  /** As the varieties name it; empty for varieties without a batch, or for the whole hospital. */
  batch: z.string().max(200),
  agreementYear: z.int().min(1).max(20),
  /** The first and the last day of the agreement year. */
  fromDate: day.nullable(),
  toDate: day.nullable(),
  state: z.enum(settlementStates),
  /** The fund payment ratios of this year; `null`: those of the varieties and the plan (domain 14, R5). */
  fundRatio: ratio.nullable(),
  expenditureFundRatio: ratio.refine((text) => text !== '0', 'more than nothing').nullable(),
  /** The assessment score of this year; `null`: the plan's. */
  score: score.nullable(),
  inputs: z.array(settlementInputsSchema).max(MOST_VARIETIES).readonly(),
  /** Varieties of the batch that are not settled in this year. */
  leftOut: z.array(varietyId).max(MOST_VARIETIES).readonly(),
  /** What was paid, as a retention, and when; `null` until then. */
  paid: z.strictObject({ date: day, retentionYuan: yuan }).nullable(),
  /** What was forecast when the paid amount was typed, so that the error of the forecast stays; `null` before. */
  forecastYuan: decimalTextSchema<YuanText>().nullable(),
});
export type Settlement = z.infer<typeof settlementSchema>;

/** How a variety's agreed volume is judged (domain 14, R2). */
export const volumeJudgements = ['volume', 'share', 'none'] as const;
export type VolumeJudgement = (typeof volumeJudgements)[number];

/** Months from the end of an agreement year to the payment: seen from 12 to 24, never a rule (domain 14, R17). */
const lagSchema = z
  .strictObject({
    fewestMonths: z.int().min(0).max(120),
    likelyMonths: z.int().min(0).max(120),
    mostMonths: z.int().min(0).max(120),
  })
  .refine(
    ({ fewestMonths, likelyMonths, mostMonths }) =>
      fewestMonths <= likelyMonths && likelyMonths <= mostMonths,
    'months ascend',
  );
export type PaymentLag = z.infer<typeof lagSchema>;

const rangeOf = <Text extends ScoreText | RatioText>(schema: z.ZodType<Text, Text>) =>
  z
    .strictObject({ low: schema, high: schema })
    .refine(({ low, high }) => decimalFromText(low).lte(decimalFromText(high)), 'from low to high')
    .nullable();

/** What the fund forecast knows beside the varieties. */
export const fundPlanSchema = z.strictObject({
  settlements: z
    .array(settlementSchema)
    .max(MOST_GROUPS)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'ids differ')
    .readonly(),
  /** Typed values of the score sheet's indicators, by their id. */
  indicatorValues: z.record(z.string().max(64), decimalTextSchema<IndicatorValue>()),
  lag: lagSchema,
  /** Where a year of agreement crosses calendar years: it counts in the one in which it ends, or by days or purchases (R10). */
  earnedBy: z.enum(['endYear', 'amount']),
  /** Varieties that are not judged by volume, each with its reason (R2). */
  special: z
    .array(
      z.strictObject({
        varietyId,
        judgedBy: z.enum(volumeJudgements),
        reason: z.string().max(500),
      }),
    )
    .max(MOST_VARIETIES)
    .readonly(),
  /** The part of a variety's cost that a payment reform has already settled (R10). */
  excluded: z
    .array(z.strictObject({ varietyId, shareRatio: ratio }))
    .max(MOST_VARIETIES)
    .readonly(),
  /** What of the retention goes to performance pay; `null`: the least that the policy names. */
  performancePayRatio: ratio.nullable(),
  /** What the assessment may come to, where no score is typed for a group; `null`: what the score sheet says. */
  scoreRange: rangeOf(score),
  /** What the fund payment ratio may come to; `null`: it is certain. */
  fundRatioRange: rangeOf(ratio),
  /** How far next year's use may be off, as one standard deviation of 1, where no history says so. */
  useSpreadRatio: ratio,
  target: z.strictObject({ year: z.int().min(2018).max(2100), yuan }).nullable(),
  allocation: allocationSchema,
  seed: z.int().min(0).max(4_294_967_295),
});
export type FundPlan = z.infer<typeof fundPlanSchema>;

/** A fund of which nothing has been said: 18 months to the payment, 12 to 24 as seen elsewhere. */
export const emptyFund: FundPlan = {
  settlements: [],
  indicatorValues: {},
  lag: { fewestMonths: 12, likelyMonths: 18, mostMonths: 24 },
  earnedBy: 'endYear',
  special: [],
  excluded: [],
  performancePayRatio: null,
  scoreRange: null,
  fundRatioRange: null,
  useSpreadRatio: decimalText('0'),
  target: null,
  allocation: emptyAllocation,
  seed: 1,
};

/** An agreement year of which nothing has been said but its batch. */
export function emptySettlement(
  given: Pick<Settlement, 'id' | 'batch'> & Partial<Settlement>,
): Settlement {
  return {
    agreementYear: 1,
    fromDate: null,
    toDate: null,
    state: 'running',
    fundRatio: null,
    expenditureFundRatio: null,
    score: null,
    inputs: [],
    leftOut: [],
    paid: null,
    forecastYuan: null,
    ...given,
  };
}

/** A backward period, or one of which only one end is known, is no period: where the first stands, or `null`. */
export function settlementFault({ settlements }: FundPlan): number | null {
  const found = settlements.findIndex(
    ({ fromDate, toDate, state, paid }) =>
      (fromDate === null) !== (toDate === null) ||
      (fromDate !== null && toDate !== null && fromDate > toDate) ||
      (state === 'paid') !== (paid !== null),
  );
  return found < 0 ? null : found;
}
