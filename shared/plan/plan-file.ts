import { z } from 'zod';

import { ONE, sum } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import { type AppError, appError } from '../errors';
import { failure, type Result, success } from '../result';
import { migratePlan, NEWEST_PLAN_VERSION } from './migrations';
import type { PlanDocument, Variety } from './plan';
import {
  findScenario,
  type PlanWithScenarios,
  planWithScenariosSchema,
  type Scenario,
} from './scenario';

const FORMAT = 'jieyu-plan';

const envelopeSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().min(1),
  savedWith: z.string().max(50),
  plan: z.unknown().optional(),
});

/** The text of a `.jieyu` file (contract 6): decimals as text, one line a key, so that versions can be compared. */
export function planFileText(plan: PlanWithScenarios, savedWith: string): string {
  const file = { format: FORMAT, version: NEWEST_PLAN_VERSION, savedWith, plan };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Whether a text is meant to be a plan file, whatever its state. */
export function looksLikePlanFile(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"jieyu-plan"/.test(text.slice(0, 200));
}

/** Opens a plan file's text: known format, not newer than this program, migrated step by step, then checked as a whole. */
export function parsePlanFile(text: string, file: string): Result<PlanWithScenarios, AppError> {
  const json = parseJson(text);
  if (json === undefined) return failure(appError('plan.notJson', { file }));
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return failure(appError('plan.foreign', { file }));
  const { version, plan } = envelope.data;
  if (version > NEWEST_PLAN_VERSION) {
    return failure(appError('plan.tooNew', { file, version, newest: NEWEST_PLAN_VERSION }));
  }
  const parsed = planWithScenariosSchema.safeParse(migratePlan(plan, version));
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
function domainFault(plan: PlanWithScenarios): string | null {
  const isOfficialKnown =
    plan.officialScenarioId === null || findScenario(plan, plan.officialScenarioId) !== null;
  return (
    planFault(plan, 'plan') ??
    repeatedId(plan.scenarios, 'plan.scenarios') ??
    (isOfficialKnown ? null : 'plan.officialScenarioId') ??
    firstOf(plan.scenarios, (scenario, index) =>
      scenarioFault(scenario, `plan.scenarios.${String(index)}`),
    )
  );
}

function planFault({ varieties, referenceWindow }: PlanDocument, place: string): string | null {
  const isBackward =
    referenceWindow !== null && referenceWindow.fromMonth > referenceWindow.toMonth;
  return (
    repeatedId(varieties, `${place}.varieties`) ??
    firstOf(varieties, (variety, index) =>
      portionsExceedWhole(variety)
        ? `${place}.varieties.${String(index)}.additionalSelected`
        : null,
    ) ??
    (isBackward ? `${place}.referenceWindow` : null)
  );
}

function scenarioFault({ varieties, frozen }: Scenario, place: string): string | null {
  const differing = varieties.map(({ varietyId }) => ({ id: varietyId }));
  return (
    repeatedId(differing, `${place}.varieties`) ??
    firstOf(varieties, ({ inputs }, index) =>
      portionsExceedWhole({ additionalSelected: inputs.additionalSelected ?? [] })
        ? `${place}.varieties.${String(index)}.inputs.additionalSelected`
        : null,
    ) ??
    (frozen === null ? null : planFault(frozen.plan, `${place}.frozen.plan`))
  );
}

function repeatedId(items: readonly { readonly id: string }[], place: string): string | null {
  const ids = new Set<string>();
  return firstOf(items, ({ id }, index) => {
    if (ids.has(id)) return `${place}.${String(index)}.id`;
    ids.add(id);
    return null;
  });
}

function firstOf<Item>(
  items: readonly Item[],
  faultOf: (item: Item, index: number) => string | null,
): string | null {
  for (const [index, item] of items.entries()) {
    const fault = faultOf(item, index);
    if (fault !== null) return fault;
  }
  return null;
}

function portionsExceedWhole({ additionalSelected }: Pick<Variety, 'additionalSelected'>): boolean {
  const portions = additionalSelected.map((product) => decimalFromText(product.agreedPortionRatio));
  return sum(portions).gt(ONE);
}
