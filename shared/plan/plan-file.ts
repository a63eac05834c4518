import { z } from 'zod';

import { ONE, sum } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import { type AppError, appError } from '../errors';
import { failure, type Result, success } from '../result';
import { emptyFund, settlementFault } from './fund-plan';
import { fieldAheadOfVersion, migratePlan, NEWEST_PLAN_VERSION } from './migrations';
import { isPlainObject } from './plain-object';
import type { PlanDocument, Variety } from './plan';
import { formOfPlan, formOfVariety, planOfForm } from './plan-form';
import { sealed, type SealState, sealStateOf } from './plan-seal';
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
/** A key that is none of these is a damaged one: what this program does not know stands inside the plan. */
const ENVELOPE_KEYS: ReadonlySet<string> = new Set([...Object.keys(envelopeSchema.shape), 'seal']);

/**
 * The text of a `.jieyu` file in pieces, sealed: decimals as text, one line a variety, so that versions can be compared and
 * nobody waits for a piece.
 */
export function planFilePieces(plan: PlanWithScenarios, savedWith: string): Iterable<string> {
  return sealed(openPieces(plan, savedWith));
}

export function planFileText(plan: PlanWithScenarios, savedWith: string): string {
  return [...planFilePieces(plan, savedWith)].join('');
}

function* openPieces(plan: PlanWithScenarios, savedWith: string): Generator<string> {
  const head = JSON.stringify({ format: FORMAT, version: NEWEST_PLAN_VERSION, savedWith });
  yield `${withoutBrace(head)},\n"plan":${withoutBrace(JSON.stringify(formOfPlan(plan)))}`;
  yield ',\n"varieties":[';
  for (const [index, variety] of plan.varieties.entries()) {
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(formOfVariety(variety))}`;
  }
  yield ']}';
}

function withoutBrace(object: string): string {
  return object.slice(0, -1);
}

/** Whether a text is meant to be a plan file, whatever its state. */
export function looksLikePlanFile(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"jieyu-plan"/.test(text.slice(0, 200));
}

/**
 * Opens a plan file's text: known format, its seal unbroken where it has one, not newer than this program, with nothing
 * that the version it names does not have, migrated step by step, then checked as a whole. Another program that writes the JSON anew leaves no seal: the text is whole all the same.
 */
export function parsePlanFile(text: string, file: string): Result<PlanWithScenarios, AppError> {
  const json = parseJson(text);
  const seal = sealStateOf(text);
  if (json === undefined) return failure(appError(unreadableCode(text, seal), { file }));
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) {
    return failure(appError(seal === 'none' ? 'plan.foreign' : 'plan.torn', { file }));
  }
  const { version, plan } = envelope.data;
  if (seal === 'broken') return failure(appError('plan.torn', { file }));
  if (version > NEWEST_PLAN_VERSION) {
    return failure(appError('plan.tooNew', { file, version, newest: NEWEST_PLAN_VERSION }));
  }
  if (!hasOnlyKnownKeys(json)) return failure(appError('plan.torn', { file }));
  const ahead = fieldAheadOfVersion(plan, version);
  if (ahead !== null) return failure(appError('plan.damaged', { file, where: `plan.${ahead}` }));
  return checkedPlan(planOfForm(migratePlan(plan, version)), file);
}

function hasOnlyKnownKeys(json: unknown): boolean {
  return isPlainObject(json) && Object.keys(json).every((key) => ENVELOPE_KEYS.has(key));
}

function checkedPlan(plan: unknown, file: string): Result<PlanWithScenarios, AppError> {
  const parsed = planWithScenariosSchema.safeParse(plan);
  if (!parsed.success) {
    return failure(appError('plan.damaged', { file, where: placeOf(parsed.error) }));
  }
  const fault = domainFault(parsed.data);
  if (fault !== null) return failure(appError('plan.damaged', { file, where: fault }));
  return success(parsed.data);
}

/** What is no JSON: a file of ours that broke, or never was one. Nothing and zeros are what a failing disk leaves. */
function unreadableCode(text: string, seal: SealState): 'plan.torn' | 'plan.notJson' {
  const isOurs = seal !== 'none' || looksLikePlanFile(text) || /^[\0\s]*$/.test(text);
  return isOurs ? 'plan.torn' : 'plan.notJson';
}

/** `undefined` where the text is no JSON. Keys that could reach a prototype are dropped. */
function parseJson(text: string): unknown {
  try {
    // A reviver makes parsing several times slower; few texts can need it.
    return /__proto__|\\u005f/i.test(text)
      ? JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value))
      : JSON.parse(text);
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
    fundFault(plan) ??
    firstOf(plan.scenarios, (scenario, index) =>
      scenarioFault(scenario, `plan.scenarios.${String(index)}`),
    )
  );
}

function fundFault({ fund = emptyFund }: PlanWithScenarios): string | null {
  const index = settlementFault(fund);
  return index === null ? null : `plan.fund.settlements.${String(index)}`;
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
