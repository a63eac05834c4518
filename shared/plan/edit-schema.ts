import { z } from 'zod';

import { present } from '../assert';
import { policySchema } from '../policy/policy';
import { monthRangeSchema, monthSchema } from '../purchases/monthly-use';
import { declarationRoundSchema, floorUseSchema } from './declaration-round';
import type { PlanEdit, VarietyChange } from './edits';
import { fundActions, type FundEdit } from './fund-edits';
import { fundPlanSchema } from './fund-plan';
import { incomingHistorySchema } from './incoming-history';
import type { JoinEdit } from './join-edits';
import { leversSchema } from './levers';
import {
  LONGEST_FORMULA,
  planSchema,
  planSourceSchema,
  varietyAliasSchema,
  varietySchema,
} from './plan';
import { roundActions, type RoundEdit } from './round-edits';
import { planWithScenariosSchema, scenarioSchema } from './scenario';
import type { DocumentEdit, ScenarioEdit } from './scenario-edits';
import { mergedFields, scenarioFields, type VarietyField, varietyFields } from './variety-entries';

const inputs = varietySchema.shape;
const conditions = planSchema.shape;
const varietyId = inputs.id;
const scenarioId = scenarioSchema.shape.id;
const varieties = z.array(varietySchema).max(20_000).readonly();

const [firstChange, ...furtherChanges] = varietyFields.map((field) =>
  changeOf(field, inputs[field]).extend({
    formula: z.string().max(LONGEST_FORMULA).exactOptional(),
  }),
);
// Each field is paired with the schema of its own values.
const varietyChangeSchema = z.discriminatedUnion('field', [
  present(firstChange, 'a variety has inputs'),
  ...furtherChanges,
]) as unknown as z.ZodType<VarietyChange, VarietyChange>;

const planChangeSchema = z.discriminatedUnion('field', [
  changeOf('hospitalName', conditions.hospitalName),
  changeOf('year', conditions.year),
  changeOf('score', conditions.score),
  changeOf('scope', conditions.scope),
  changeOf('fundRatio', conditions.fundRatio),
  changeOf('policy', policySchema),
]);

const planEditSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('changeVariety'), varietyId, change: varietyChangeSchema }),
  z.strictObject({
    kind: z.literal('changeCells'),
    changes: z
      .array(z.strictObject({ varietyId, change: varietyChangeSchema }))
      .max(1_000_000)
      .readonly(),
    added: varieties,
    action: z.enum(['paste', 'cut', 'fill', 'clear', 'setAll']),
    cells: z.int().min(0),
  }),
  z.strictObject({ kind: z.literal('changePlan'), change: planChangeSchema }),
  z.strictObject({
    kind: z.literal('addVariety'),
    variety: varietySchema,
    beforeId: varietyId.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('removeVariety'), varietyId }),
  z.strictObject({
    kind: z.literal('removeVarieties'),
    varietyIds: z.array(varietyId).max(20_000).readonly(),
  }),
  z.strictObject({
    kind: z.literal('addHistory'),
    incoming: incomingHistorySchema,
    choices: z.strictObject({
      months: z.enum(['replace', 'add', 'skip']),
      referenceWindow: monthRangeSchema.nullable(),
      useWindow: monthRangeSchema.nullable(),
      winners: inputs.winners,
      insuredShareRatio: inputs.insuredShareRatio,
      newIds: z.array(varietyId).max(20_000).readonly(),
    }),
  }),
  z.strictObject({
    kind: z.literal('removeHistory'),
    removed: z.strictObject({
      sourceId: z.string().max(64).nullable(),
      fromMonth: monthSchema.nullable(),
      toMonth: monthSchema.nullable(),
    }),
  }),
  z.strictObject({
    kind: z.literal('changeReferenceWindow'),
    referenceWindow: monthRangeSchema,
  }),
  z.strictObject({ kind: z.literal('changeUseWindow'), useWindow: monthRangeSchema }),
]) satisfies z.ZodType<PlanEdit>;

const { name, note, colour, frozen } = scenarioSchema.shape;

const scenarioEditSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('addScenario'),
    scenario: scenarioSchema,
    afterId: scenarioId.nullable(),
  }),
  z.strictObject({ kind: z.literal('removeScenario'), scenarioId }),
  z.strictObject({
    kind: z.literal('describeScenario'),
    scenarioId,
    description: z.strictObject({
      name: name.exactOptional(),
      note: note.exactOptional(),
      colour: colour.exactOptional(),
    }),
  }),
  z.strictObject({
    kind: z.literal('moveScenario'),
    scenarioId,
    toIndex: z.int(),
  }),
  z.strictObject({
    kind: z.literal('setOfficialScenario'),
    scenarioId: scenarioId.nullable(),
  }),
  z.strictObject({ kind: z.literal('freezeScenario'), scenarioId, frozen: frozen.unwrap() }),
  z.strictObject({
    kind: z.literal('setLevers'),
    scenarioId,
    varietyId: varietyId.nullable(),
    levers: leversSchema,
  }),
  z.strictObject({
    kind: z.literal('resetInputs'),
    scenarioId,
    inputs: z
      .array(
        z.strictObject({ varietyId, fields: z.array(z.enum(scenarioFields)).max(50).readonly() }),
      )
      .max(20_000)
      .readonly(),
    to: z.enum(['base', 'levers']),
  }),
  z.strictObject({ kind: z.literal('resetScenario'), scenarioId }),
  z.strictObject({
    kind: z.literal('resetCondition'),
    scenarioId,
    condition: z.enum(['policy', 'score', 'scope', 'fundRatio']),
  }),
  z.strictObject({ kind: z.literal('inScenario'), scenarioId, edit: planEditSchema }),
]) satisfies z.ZodType<ScenarioEdit>;

const varietyName = varietySchema.pick({ genericName: true, dosageForm: true, batch: true });

const joinEditSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('mergeVarieties'),
    varietyIds: z.array(varietyId).max(500).readonly(),
    choices: z.partialRecord(z.enum(mergedFields), varietyId),
  }),
  z.strictObject({ kind: z.literal('splitVariety'), varietyId }),
  z.strictObject({
    kind: z.literal('partVariety'),
    varietyId,
    sourceIds: z.array(planSourceSchema.shape.id).max(1000).readonly(),
    newId: varietyId,
    name: varietyName,
  }),
  z.strictObject({
    kind: z.literal('renameVariety'),
    varietyId,
    name: varietyName,
    aliases: z.array(varietyAliasSchema).max(200).readonly(),
  }),
]) satisfies z.ZodType<JoinEdit>;

const round = declarationRoundSchema.shape;
const roundSettings = {
  name: round.name.exactOptional(),
  firstMonth: round.firstMonth.exactOptional(),
  deadline: round.deadline.exactOptional(),
  riskRatio: round.riskRatio.exactOptional(),
  floorShareRatio: round.floorShareRatio.exactOptional(),
  floorUse: floorUseSchema.exactOptional(),
  shortfall: round.shortfall.exactOptional(),
  seed: round.seed.exactOptional(),
};

const roundEditSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('addRound'), round: declarationRoundSchema }),
  z.strictObject({ kind: z.literal('removeRound'), roundId: round.id }),
  z.strictObject({
    kind: z.literal('changeRound'),
    roundId: round.id,
    change: z.strictObject(roundSettings),
  }),
  z.strictObject({
    kind: z.literal('changeEntries'),
    roundId: round.id,
    entries: round.entries,
    action: z.enum(roundActions),
  }),
  z.strictObject({
    kind: z.literal('removeEntries'),
    roundId: round.id,
    varietyIds: z.array(varietyId).max(20_000).readonly(),
  }),
]) satisfies z.ZodType<RoundEdit>;

const fund = fundPlanSchema.shape;
const fundEditSchema = z.strictObject({
  kind: z.literal('changeFund'),
  change: z.strictObject({
    settlements: fund.settlements.exactOptional(),
    indicatorValues: fund.indicatorValues.exactOptional(),
    lag: fund.lag.exactOptional(),
    earnedBy: fund.earnedBy.exactOptional(),
    special: fund.special.exactOptional(),
    excluded: fund.excluded.exactOptional(),
    performancePayRatio: fund.performancePayRatio.exactOptional(),
    scoreRange: fund.scoreRange.exactOptional(),
    fundRatioRange: fund.fundRatioRange.exactOptional(),
    useSpreadRatio: z.exactOptional(fund.useSpreadRatio),
    target: fund.target.exactOptional(),
    allocation: fund.allocation.exactOptional(),
    seed: fund.seed.exactOptional(),
  }),
  action: z.enum(fundActions),
}) satisfies z.ZodType<FundEdit>;

/** Checks an edit that comes from outside: from the page, or from a journal on disk. */
export const documentEditSchema = z.union([
  z.strictObject({
    kind: z.literal('replaceDocument'),
    document: planWithScenariosSchema,
    origin: z.enum(['backup', 'file']),
  }),
  scenarioEditSchema,
  joinEditSchema,
  roundEditSchema,
  fundEditSchema,
  planEditSchema,
]) satisfies z.ZodType<DocumentEdit>;

function changeOf<Field extends VarietyField | keyof typeof conditions, Value extends z.ZodType>(
  field: Field,
  value: Value,
) {
  return z.strictObject({ field: z.literal(field), value });
}
