import { z } from 'zod';

import { decimalTextSchema, nonNegativeSchema, rangeSchema } from '../decimal/decimal-schema';
import type { RatioText, ScoreText, YuanText } from '../decimal/decimal-text';
import { policySchema, scopeSchema } from '../policy/policy';
import { declarationRoundSchema } from './declaration-round';
import { fundPlanSchema } from './fund-plan';
import { furtherFieldsSchema } from './further-fields';
import { leversSchema } from './levers';
import { entryShape, importedFileSchema, planSchema, varietySchema } from './plan';
import { type ScenarioField, scenarioFields } from './variety-entries';

type ScenarioShape = {
  readonly [Field in ScenarioField]: z.ZodExactOptional<(typeof entryShape)[Field]>;
};

/** A variety's own inputs in a scenario. */
// Each field has the schema that it has in a variety, and may be left out.
const scenarioInputsSchema = z.strictObject(
  Object.fromEntries(
    scenarioFields.map((field) => [field, z.exactOptional(entryShape[field])]),
  ) as unknown as ScenarioShape,
);
export type ScenarioInputs = z.infer<typeof scenarioInputsSchema>;

const varietyId = varietySchema.shape.id;

/** In what a variety differs from the base scenario: its levers go before the hospital's, its own inputs before both. */
const varietyDifferenceSchema = z.strictObject({
  varietyId,
  levers: leversSchema,
  inputs: scenarioInputsSchema,
});
export type VarietyDifference = z.infer<typeof varietyDifferenceSchema>;

/** The conditions of the whole plan in which a scenario differs. */
const scenarioConditionsSchema = z.strictObject({
  policy: policySchema.exactOptional(),
  score: rangeSchema<ScoreText>(100).nullable().exactOptional(),
  scope: scopeSchema.exactOptional(),
  fundRatio: rangeSchema<RatioText>(1).nullable().exactOptional(),
});
export type ScenarioConditions = z.infer<typeof scenarioConditionsSchema>;
export type ScenarioCondition = keyof ScenarioConditions;
export const scenarioConditions = Object.keys(
  scenarioConditionsSchema.shape,
) as readonly ScenarioCondition[];

/** A frozen scenario (定稿): everything its figures follow from, and the figures themselves, for whoever opens it later. */
const frozenSchema = z.strictObject({
  /** When, as ISO 8601 in universal time. */
  at: z.iso.datetime(),
  programVersion: z.string().max(50),
  /** {@link engineVersion} of the formulas. */
  engineVersion: z.string().max(50),
  /** The purchase histories and tables the inputs came from. */
  files: z.array(importedFileSchema).max(1000).readonly(),
  plan: planSchema,
  figures: z.strictObject({
    budgetYuan: nonNegativeSchema<YuanText>(),
    expenditureYuan: nonNegativeSchema<YuanText>(),
    balanceBaseYuan: decimalTextSchema<YuanText>(),
    retentionYuan: decimalTextSchema<YuanText>().nullable(),
    performancePayYuan: decimalTextSchema<YuanText>().nullable(),
  }),
});
export type FrozenScenario = z.infer<typeof frozenSchema>;

export const scenarioColours = ['blue', 'green', 'amber', 'red', 'violet', 'grey'] as const;

/** A named set of differences from the base scenario, which is the plan itself. */
export const scenarioSchema = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(60),
  note: z.string().max(2000),
  colour: z.enum(scenarioColours),
  /** Moved for every variety. */
  levers: leversSchema,
  conditions: scenarioConditionsSchema,
  varieties: z.array(varietyDifferenceSchema).max(20000).readonly(),
  frozen: frozenSchema.nullable(),
  further: furtherFieldsSchema.exactOptional(),
});
export type Scenario = z.infer<typeof scenarioSchema>;

/** Varieties that were merged to one, as they stood before it, so that it can be split again. */
const joinedVarietiesSchema = z.strictObject({
  /** What they became; it has the id of the first of them. */
  varietyId,
  /** Each with its place in the table. */
  parts: z
    .array(z.strictObject({ variety: varietySchema, place: z.int().min(0) }))
    .max(500)
    .readonly(),
  /** In what the scenarios differed, and the place among a scenario's differences. */
  differences: z
    .array(
      z.strictObject({
        scenarioId: z.string().min(1).max(64),
        place: z.int().min(0),
        difference: varietyDifferenceSchema,
      }),
    )
    .max(20_000)
    .readonly(),
});
export type JoinedVarieties = z.infer<typeof joinedVarietiesSchema>;

/** The whole document: the base scenario's plan and the scenarios that differ from it. */
export const planWithScenariosSchema = planSchema.extend({
  scenarios: z.array(scenarioSchema).max(200).readonly(),
  /** 正式情景: the scenario that counts; `null` is the base. */
  officialScenarioId: z.string().nullable(),
  /** What was merged, the newest last. */
  joins: z.array(joinedVarietiesSchema).max(20_000).readonly().exactOptional(),
  /** What is to be declared next, when nobody knows yet how many enterprises will be selected. */
  rounds: z.array(declarationRoundSchema).max(100).readonly().exactOptional(),
  /** The fund forecast: agreement years, score, payment, allocation. */
  fund: fundPlanSchema.exactOptional(),
});
export type PlanWithScenarios = z.infer<typeof planWithScenariosSchema>;

/** A scenario that differs in nothing yet. */
export function emptyScenario(
  described: Pick<Scenario, 'id' | 'name' | 'colour'> & Partial<Scenario>,
): Scenario {
  return { note: '', levers: {}, conditions: {}, varieties: [], frozen: null, ...described };
}

export function findScenario(
  { scenarios }: Pick<PlanWithScenarios, 'scenarios'>,
  scenarioId: string | null,
): Scenario | null {
  return scenarios.find(({ id }) => id === scenarioId) ?? null;
}
