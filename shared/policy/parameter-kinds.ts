import { z } from 'zod';

import { nonNegativeSchema, rangeSchema } from '../decimal/decimal-schema';
import type { RatioText, ScoreText, UnitsText, YuanText } from '../decimal/decimal-text';
import { winnersSchema } from './winners';

const MOST_ROWS = 50;

const ratio = rangeSchema<RatioText>(1);
const score = rangeSchema<ScoreText>(100);

export const shareGroupSchema = z.enum(['general', 'antiInfective', 'restricted']);
export type ShareGroup = z.infer<typeof shareGroupSchema>;
export const shareGroups = shareGroupSchema.options;

/** The agreed shares of a group: each row holds from its number of selected enterprises up to the next row's. */
const shareTableSchema = z
  .array(z.strictObject({ minWinners: winnersSchema, shareRatio: ratio }))
  .min(1)
  .max(MOST_ROWS)
  .refine(
    (rows) =>
      rows[0]?.minWinners === 1 &&
      rows.every((row, i) => i === 0 || row.minWinners > (rows[i - 1]?.minWinners ?? 0)),
    'rows ascend from one selected enterprise',
  )
  .readonly();
export type ShareTable = z.infer<typeof shareTableSchema>;

/** How the assessment score becomes a ratio. Lower bounds are inclusive; below every bound the ratio is 0. */
const retentionSchemeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('flat'), ratio, passMark: score }),
  z.strictObject({
    kind: z.literal('tiers'),
    tiers: z
      .array(z.strictObject({ minScore: score, ratio }))
      .min(1)
      .max(MOST_ROWS),
  }),
]);
export type RetentionScheme = z.infer<typeof retentionSchemeSchema>;

/**
 * What the value of a parameter is, and how it is checked at the door. A kind is read from the keyboard and written in
 * `shared/plan/typed-parameters.ts`, shown and edited in `renderer/views/policy/ParameterValue.tsx` and printed in
 * `shared/reports/parameter-lines.ts`; a kind with rows of its own has a view of its own.
 */
export const parameterSchemas = {
  ratio,
  /** Not negative. */
  yuan: nonNegativeSchema<YuanText>(),
  /** Minimum preparation units, not negative. */
  units: nonNegativeSchema<UnitsText>(),
  date: z.iso.date(),
  yesNo: z.boolean(),
  /** A ratio by assessment score: one for all that pass, or by tier. */
  ratioByScore: retentionSchemeSchema,
  /** A ratio by number of selected enterprises, for each group of drugs. */
  ratioByWinners: z.strictObject({
    general: shareTableSchema,
    antiInfective: shareTableSchema,
    restricted: shareTableSchema,
  }),
  /** A share that must not be reached, by amount or by quantity. */
  shareLimit: z.strictObject({ measure: z.enum(['amount', 'quantity']), shareRatio: ratio }),
} as const;
type Schemas = typeof parameterSchemas;

/** What a count counts. */
export type CountUnit = 'workingDays';

/** What one parameter of a policy is. */
export type ParameterKind =
  | (Open<'ratio'> & { readonly most: RatioText })
  | Open<'yuan'>
  | Open<'units'>
  | Open<'date'>
  | (Open<'count'> & { readonly unit: CountUnit; readonly most: number })
  | (Kind<'choice'> & { readonly choices: readonly [string, ...string[]] })
  | Kind<'yesNo'>
  | Kind<'ratioByScore'>
  | Kind<'ratioByWinners'>
  | Kind<'shareLimit'>;

interface Kind<Name extends string> {
  readonly kind: Name;
}

interface Open<Name extends string> extends Kind<Name> {
  /** Whether it may be left open, where no document says it. */
  readonly isOpen: boolean;
}

/** The type of a parameter's values. */
export type ValueOfKind<Of> = Of extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : | (Of extends { readonly isOpen: infer IsOpen } ? (IsOpen extends false ? never : null) : never)
    | (Of extends { readonly kind: keyof Schemas } ? z.infer<Schemas[Of['kind']]> : never)
    | (Of extends { readonly kind: 'count' } ? number : never);

/** A value beside what it is, so that a switch over the kind knows its type. */
export type ValuedParameter = ParameterKind extends infer One
  ? One extends ParameterKind
    ? One & { readonly value: ValueOfKind<One> }
    : never
  : never;

/** The door check of a parameter's values. */
export function valueSchema<Of extends ParameterKind>(
  kind: Of,
): z.ZodType<ValueOfKind<Of>, ValueOfKind<Of>> {
  // Each kind has the schema of its own values.
  return schemaOf(kind) as unknown as z.ZodType<ValueOfKind<Of>, ValueOfKind<Of>>;
}

function schemaOf(kind: ParameterKind): z.ZodType {
  if (kind.kind === 'choice') return z.enum(kind.choices);
  const schema =
    kind.kind === 'count' ? z.int().min(0).max(kind.most) : parameterSchemas[kind.kind];
  return 'isOpen' in kind && kind.isOpen ? schema.nullable() : schema;
}
