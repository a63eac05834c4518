import { z } from 'zod';

import { rangeSchema } from './decimal/decimal-schema';
import { decimalFromText, isDecimalText, type RatioText } from './decimal/decimal-text';
import { farthestOf, LEAST_AXIS_STEPS, MOST_AXIS_STEPS } from './plan/axis-limits';
import { axisLevers, tableLevers } from './plan/lever-table';

const position = z.string().max(40);

/** An axis of a data table: from less to more, within what its lever can be. */
const axisSchema = z
  .strictObject({
    lever: z.enum(tableLevers),
    min: position,
    max: position,
    steps: z.int().min(LEAST_AXIS_STEPS).max(MOST_AXIS_STEPS),
    reference: position.nullable(),
  })
  .refine(({ lever, min, max, reference }) => {
    const isPosition = (text: string): boolean =>
      isWithin(text, farthestOf[axisLevers[lever].kind]);
    if (!isPosition(min) || !isPosition(max)) return false;
    return isAbove(max, min) && (reference === null || isPosition(reference));
  });

function isWithin(text: string, farthestPosition: number): boolean {
  if (!isDecimalText(text)) return false;
  const value = decimalFromText(text);
  return !value.isNegative() && value.lte(farthestPosition);
}

function isAbove(more: string, less: string): boolean {
  return (
    isDecimalText(more) && isDecimalText(less) && decimalFromText(more).gt(decimalFromText(less))
  );
}

const scenarioId = z.string().max(64).nullable();

/** What a person last looked at in the comparison. Scenarios that are no more are passed over by the reader. */
const compareSettingsSchema = z.strictObject({
  baseId: scenarioId,
  otherIds: z.array(scenarioId).max(3).readonly().nullable(),
  focusId: scenarioId,
  measure: z.enum(['value', 'percent', 'both']),
  isDifferencesOnly: z.boolean(),
  figure: z.enum(['balanceBaseYuan', 'retentionYuan', 'performancePayYuan']),
  isWhole: z.boolean(),
});

/** How a person last asked "what if"; what is about one plan's varieties and amounts is not remembered. */
const whatIfSettingsSchema = z.strictObject({
  tool: z.enum(['tables', 'ladder', 'tornado', 'waterfall', 'goal', 'scopes']),
  rows: axisSchema,
  columns: axisSchema.nullable(),
  measure: z.enum(['retention', 'balance', 'performancePay', 'varietyBalance']),
  isDifference: z.boolean(),
  shape: z.enum(['both', 'map', 'table']),
  ladderPart: z.enum(['ladder', 'costing', 'blindSpots']),
  rangeRatio: rangeSchema<RatioText>(1),
  goalKind: z.enum(['retention', 'performancePay']),
  means: z.enum(['cuts', 'base', 'score']),
});

/** How a person arranged the screens that compare and ask "what if", as it is remembered. */
export const planningSettingsSchema = z.strictObject({
  compare: compareSettingsSchema,
  whatIf: whatIfSettingsSchema,
});
export type PlanningSettings = z.infer<typeof planningSettingsSchema>;
