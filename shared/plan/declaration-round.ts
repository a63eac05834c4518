import { z } from 'zod';

import { nonNegativeSchema, rangeSchema } from '../decimal/decimal-schema';
import {
  decimalFromText,
  type RatioText,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import { valueSchema } from '../policy/parameter-kinds';
import { parameterTable } from '../policy/parameter-table';
import { winnersSchema } from '../policy/winners';
import { monthSchema } from '../purchases/monthly-use';
import { varietySchema } from './plan';

/** A field that rounds of before did not have: what held then holds. */
function or<Value>(schema: z.ZodType<Value, Value>, before: Value): z.ZodType<Value, Value> {
  // A default is for reading alone; whoever writes a round writes the field.
  return schema.prefault(before) as unknown as z.ZodType<Value, Value>;
}

const units = nonNegativeSchema<UnitsText>();
const yuan = nonNegativeSchema<YuanText>();
const ratio = rangeSchema<RatioText>(1);
const MOST_STOCK_OUTS = 36;

/** What a person says of the selected units that patients can use in the year. */
const typedUseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('certain'), units }),
  /** The middle 80 % of what is thought possible. */
  z
    .strictObject({ kind: z.literal('range'), fromUnits: units, toUnits: units })
    .refine(
      ({ fromUnits, toUnits }) => decimalFromText(fromUnits).lt(decimalFromText(toUnits)),
      'a range goes from less to more',
    ),
]);
export type TypedUse = z.infer<typeof typedUseSchema>;

/** How likely 1, 2, 3, and 4 or more selected enterprises are thought; they add up to 1. */
const winnerChancesSchema = z.tuple([ratio, ratio, ratio, ratio]).readonly();
export type WinnerChances = z.infer<typeof winnerChancesSchema>;

/** What an agreed volume that is not bought costs. A region's matter, never a constant. Source: domain R1. */
const shortfallRuleSchema = z.discriminatedUnion('kind', [
  /** The variety retains nothing; its deficit, if it has one, still offsets the others. */
  z.strictObject({ kind: z.literal('variety') }),
  /** The hospital retains nothing. */
  z.strictObject({ kind: z.literal('hospital') }),
  z.strictObject({ kind: z.literal('none') }),
  /** What the lost points of the assessment are worth, for each variety that falls short. */
  z.strictObject({ kind: z.literal('points'), yuan }),
  /** For each unit that is missing. */
  z.strictObject({ kind: z.literal('unit'), yuan }),
]);
export type ShortfallRule = z.infer<typeof shortfallRuleSchema>;

const price = yuan.nullable();
/** What is planned to be used of products that are not selected; without a price the last twelve months' holds. */
const plannedOtherUseSchema = z.discriminatedUnion('kind', [
  /** Of all use, selected or not. */
  z
    .strictObject({ kind: z.literal('share'), ratio, priceYuan: price })
    .refine((planned) => planned.ratio !== '1', 'something is left for the selected product'),
  z.strictObject({ kind: z.literal('units'), units, priceYuan: price }),
]);
export type PlannedOtherUse = z.infer<typeof plannedOtherUseSchema>;

/** A brand's part of the declared base; what the brands leave goes to whoever is selected. */
const brandPartSchema = z.strictObject({ brand: z.string().min(1).max(60), units });
export type BrandPart = z.infer<typeof brandPartSchema>;

/** Of which use a floor is a share. */
export const floorUseSchema = valueSchema(parameterTable.declarationFloorUse.value);
export type FloorUse = z.infer<typeof floorUseSchema>;

/** How a declared base came about. */
export const declaredByKinds = ['safe', 'expected', 'minimaxRegret', 'typed'] as const;

/** One variety of a round; `null` where nothing is said and the purchases speak. */
const roundEntrySchema = z.strictObject({
  varietyId: varietySchema.shape.id,
  usable: typedUseSchema.nullable(),
  qualifiedMakers: winnersSchema.nullable(),
  winnerChances: winnerChancesSchema.nullable(),
  floorUnits: units.nullable(),
  capUnits: units.nullable(),
  otherUse: or(plannedOtherUseSchema.nullable(), null),
  /** Minimum units of a pack, where only whole packs are declared. */
  packUnits: or(units.refine((text) => text !== '0', 'a pack holds something').nullable(), null),
  brands: or(z.array(brandPartSchema).max(20).readonly(), []),
  /** Months in which the drug could not be had; the forecast fills them. */
  stockOuts: z.array(monthSchema).max(MOST_STOCK_OUTS).readonly(),
  declared: z.strictObject({ baseUnits: units, by: z.enum(declaredByKinds) }).nullable(),
  /** No rule and no bulk acceptance changes its base. */
  isLocked: z.boolean(),
  reason: z.string().max(500),
});
export type RoundEntry = z.infer<typeof roundEntrySchema>;

/** A declaration round: what is to be reported, for which year, and by which rules. */
export const declarationRoundSchema = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(60),
  /** The first of the twelve months that are declared; `null`: not yet said. */
  firstMonth: monthSchema.nullable(),
  /** `YYYY-MM-DD`. */
  deadline: z.iso.date().nullable(),
  /** The chance that the safe rule takes, when the largest share comes. */
  riskRatio: ratio,
  /** The floor's share of the use below. */
  floorShareRatio: ratio,
  floorUse: or(floorUseSchema, 'meanOfTwoYears'),
  shortfall: shortfallRuleSchema,
  /** Of the draws; shown, so that two people see the same. */
  seed: z.int().min(0).max(4_294_967_295),
  /** The varieties in it. */
  entries: z.array(roundEntrySchema).max(20_000).readonly(),
});
export type DeclarationRound = z.infer<typeof declarationRoundSchema>;
export type RoundSettings = Omit<DeclarationRound, 'id' | 'entries'>;

/** A variety of which nothing is said yet. */
export function emptyEntry(varietyId: string): RoundEntry {
  return {
    varietyId,
    usable: null,
    qualifiedMakers: null,
    winnerChances: null,
    floorUnits: null,
    capUnits: null,
    otherUse: null,
    packUnits: null,
    brands: [],
    stockOuts: [],
    declared: null,
    isLocked: false,
    reason: '',
  };
}
