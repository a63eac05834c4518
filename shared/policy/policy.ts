import { z } from 'zod';

import nationalSheet from './packs/score-sheet.json';
import { type ValuedParameter, valueSchema } from './parameter-kinds';
import {
  type ParameterRow,
  parameterRow,
  parameterTable,
  type ParameterValueOf,
  type PolicyParameter,
  policyParameters,
} from './parameter-table';
import { type AssessmentSheet, scoreSheetSchema } from './score-sheet';

const text = z.string().max(2000);

/** Where a parameter comes from. An assumption is ours and is shown as one; it is never presented as a rule. */
const sourceSchema = z.strictObject({
  kind: z.enum(['national', 'local', 'assumption']),
  title: z.strictObject({ zh: text, en: text }),
  quotation: text.nullable(),
});
export type ParameterSource = z.infer<typeof sourceSchema>;

/** A value with the document that says it. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly source: ParameterSource;
}

type SourcedSchemas = {
  readonly [Parameter in PolicyParameter]: z.ZodType<
    Sourced<ParameterValueOf<Parameter>>,
    Sourced<ParameterValueOf<Parameter>>
  >;
};

export const scopeSchema = valueSchema(parameterTable.scope.value);
export type Scope = z.infer<typeof scopeSchema>;

/** A policy pack: every parameter a region may set, each with its source (contract 5). */
const presentSchema = z.strictObject({
  format: z.literal('jieyu-policy'),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  names: z.strictObject({ zh: text, en: text }),
  ...sourcedSchemas(),
  scoreSheet: sheetSchema(),
});
export type Policy = z.infer<typeof presentSchema>;
export const policySchema = z.preprocess(withExemption, presentSchema) as unknown as z.ZodType<
  Policy,
  Policy
>;

/** What a policy says of a parameter, with what that is. */
export function valuedParameter(policy: Policy, parameter: PolicyParameter): ValuedParameter {
  // The schema has checked the value by the kind of its row.
  return { ...parameterRow(parameter).value, value: policy[parameter].value } as ValuedParameter;
}

/** Reads a policy pack from parsed JSON; `null` where it is not one. */
export function parsePolicy(json: unknown): Policy | null {
  const parsed = policySchema.safeParse(json);
  return parsed.success ? parsed.data : null;
}

/** A pack of before score sheets says nothing of one: the national one, whose points are assumptions, then stands. */
function sheetSchema(): z.ZodType<AssessmentSheet, AssessmentSheet> {
  // A default is for reading alone; whoever writes a pack writes its sheet.
  return scoreSheetSchema.default(scoreSheetSchema.parse(nationalSheet)) as unknown as z.ZodType<
    AssessmentSheet,
    AssessmentSheet
  >;
}

function sourcedSchemas(): SourcedSchemas {
  const schemas = policyParameters.map((parameter) => [
    parameter,
    sourcedSchema(parameterRow(parameter)),
  ]);
  // Made from every row of the table, each with the schema of its own values.
  return Object.fromEntries(schemas) as SourcedSchemas;
}

/** The schema of a value with its source. A pack of before the parameter says nothing of it: what held then holds. */
export function sourcedSchema({ value, before }: Omit<ParameterRow, 'symbol'>): z.ZodType {
  const sourced = z.strictObject({ value: valueSchema(value), source: sourceSchema });
  return before === null ? sourced : sourced.default(sourced.parse(before));
}

const exemptionBefore = z.looseObject({
  exemptCheaperPassed: z.looseObject({ value: z.boolean() }),
});

/** A pack of before the third way says whether cheaper products that passed the evaluation are exempt: the other two ways. */
function withExemption(json: unknown): unknown {
  const before = exemptionBefore.safeParse(json);
  if (!before.success || 'exemption' in before.data) return json;
  const { exemptCheaperPassed, ...others } = before.data;
  const value = exemptCheaperPassed.value ? 'cheaperPassed' : 'none';
  return { ...others, exemption: { ...exemptCheaperPassed, value } };
}
