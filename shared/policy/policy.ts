import { z } from 'zod';

import { rangeSchema } from '../decimal/decimal-schema';
import type { RatioText, ScoreText } from '../decimal/decimal-text';
import { winnersSchema } from './winners';

const text = z.string().max(2000);
const ratio = rangeSchema<RatioText>(1);
const score = rangeSchema<ScoreText>(100);

/** Where a parameter comes from. An assumption is ours and is shown as one; it is never presented as a rule. */
export const sourceSchema = z.strictObject({
  kind: z.enum(['national', 'local', 'assumption']),
  title: z.strictObject({ zh: text, en: text }),
  quotation: text.nullable(),
});
export type ParameterSource = z.infer<typeof sourceSchema>;

function sourced<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ value, source: sourceSchema });
}

export const shareGroupSchema = z.enum(['general', 'antiInfective', 'restricted']);
export type ShareGroup = z.infer<typeof shareGroupSchema>;
export const shareGroups = shareGroupSchema.options;

/** The agreed shares of a group: each row holds from its number of selected enterprises up to the next row's. */
const shareTableSchema = z
  .array(z.strictObject({ minWinners: winnersSchema, shareRatio: ratio }))
  .min(1)
  .max(50)
  .refine(
    (rows) =>
      rows[0]?.minWinners === 1 &&
      rows.every((row, i) => i === 0 || row.minWinners > (rows[i - 1]?.minWinners ?? 0)),
    'rows ascend from one selected enterprise',
  )
  .readonly();
export type ShareTable = z.infer<typeof shareTableSchema>;

/** How the assessment score becomes the retention ratio. Lower bounds are inclusive; below every bound the ratio is 0. */
export const retentionSchemeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('flat'), ratio, passMark: score }),
  z.strictObject({
    kind: z.literal('tiers'),
    tiers: z
      .array(z.strictObject({ minScore: score, ratio }))
      .min(1)
      .max(50),
  }),
]);
export type RetentionScheme = z.infer<typeof retentionSchemeSchema>;

export const scopeSchema = z.enum(['all', 'agreed']);
/** Which varieties are settled: all VBP varieties the hospital buys, or only those with an agreed volume (domain rule N7). */
export type Scope = z.infer<typeof scopeSchema>;

/** A policy pack: every parameter a region may set, each with its source (contract 5). */
export const policySchema = z.strictObject({
  format: z.literal('jieyu-policy'),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  names: z.strictObject({ zh: text, en: text }),
  shareTables: sourced(
    z.strictObject({
      general: shareTableSchema,
      antiInfective: shareTableSchema,
      restricted: shareTableSchema,
    }),
  ),
  retention: sourced(retentionSchemeSchema),
  retentionCapRatio: sourced(ratio),
  scope: sourced(scopeSchema),
  /** Deficits offset surpluses inside a settlement group: one per batch, or the whole hospital. */
  settlementGrouping: sourced(z.enum(['batch', 'hospital'])),
  /** Whether a group's negative total counts as zero. */
  floorAtZero: sourced(z.boolean()),
  /** Whether cheaper non-selected products that passed the consistency evaluation stay out of the calculation (N5). */
  exemptCheaperPassed: sourced(z.boolean()),
  redLine: sourced(
    z.strictObject({
      measure: z.enum(['amount', 'quantity']),
      /** The share must stay below this ratio; reaching it crosses the line. */
      shareRatio: ratio,
    }),
  ),
  minimumPerformancePayRatio: sourced(ratio),
  noticePeriodWorkingDays: sourced(z.int().min(0).max(366).nullable()),
});
export type Policy = z.infer<typeof policySchema>;

/** The parameters of a pack, in the order in which they are shown. */
export const policyParameters = [
  'shareTables',
  'retention',
  'retentionCapRatio',
  'scope',
  'settlementGrouping',
  'floorAtZero',
  'exemptCheaperPassed',
  'redLine',
  'minimumPerformancePayRatio',
  'noticePeriodWorkingDays',
] as const satisfies readonly (keyof Policy)[];
export type PolicyParameter = (typeof policyParameters)[number];

/** Reads a policy pack from parsed JSON; `null` where it is not one. */
export function parsePolicy(json: unknown): Policy | null {
  const parsed = policySchema.safeParse(json);
  return parsed.success ? parsed.data : null;
}
