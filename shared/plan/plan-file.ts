import { z } from 'zod';

import { ONE, sum } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import { type AppError, appError } from '../errors';
import { failure, type Result, success } from '../result';
import { migratePlan, NEWEST_PLAN_VERSION } from './migrations';
import { type PlanDocument, planSchema, type Variety } from './plan';

const FORMAT = 'jieyu-plan';

const envelopeSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().min(1),
  savedWith: z.string().max(50),
  plan: z.unknown().optional(),
});

/** The text of a `.jieyu` file (contract 6): decimals as text, one line a key, so that versions can be compared. */
export function planFileText(plan: PlanDocument, savedWith: string): string {
  const file = { format: FORMAT, version: NEWEST_PLAN_VERSION, savedWith, plan };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Whether a text is meant to be a plan file, whatever its state. */
export function looksLikePlanFile(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"jieyu-plan"/.test(text.slice(0, 200));
}

/** Opens a plan file's text: known format, not newer than this program, migrated step by step, then checked as a whole. */
export function parsePlanFile(text: string, file: string): Result<PlanDocument, AppError> {
  const json = parseJson(text);
  if (json === undefined) return failure(appError('plan.notJson', { file }));
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return failure(appError('plan.foreign', { file }));
  const { version, plan } = envelope.data;
  if (version > NEWEST_PLAN_VERSION) {
    return failure(appError('plan.tooNew', { file, version, newest: NEWEST_PLAN_VERSION }));
  }
  const parsed = planSchema.safeParse(migratePlan(plan, version));
  if (!parsed.success) {
    return failure(appError('plan.damaged', { file, where: placeOf(parsed.error) }));
  }
  const fault = domainFault(parsed.data);
  if (fault !== null) return failure(appError('plan.damaged', { file, where: fault }));
  return success(parsed.data);
}

/** `undefined` where the text is no JSON. Keys that could reach a prototype are dropped. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    return undefined;
  }
}

function placeOf(error: z.ZodError): string {
  return ['plan', ...(error.issues[0]?.path ?? [])].map(String).join('.');
}

/** What a schema cannot say: the place of the first contradiction, or `null`. */
function domainFault(plan: PlanDocument): string | null {
  const ids = new Set<string>();
  for (const [index, variety] of plan.varieties.entries()) {
    const place = `plan.varieties.${String(index)}`;
    if (ids.has(variety.id)) return `${place}.id`;
    if (portionsExceedWhole(variety)) return `${place}.additionalSelected`;
    ids.add(variety.id);
  }
  const window = plan.referenceWindow;
  return window !== null && window.fromMonth > window.toMonth ? 'plan.referenceWindow' : null;
}

function portionsExceedWhole({ additionalSelected }: Variety): boolean {
  const portions = additionalSelected.map((product) => decimalFromText(product.agreedPortionRatio));
  return sum(portions).gt(ONE);
}
