import { type AppError, appError } from '../../shared/errors';
import type { PlanDocument } from '../../shared/plan/plan';
import { findScenario, type PlanWithScenarios, type Scenario } from '../../shared/plan/scenario';
import { createScenarioReader } from '../../shared/plan/scenario-plan';
import { failure, type Result, success } from '../../shared/result';
import type { CommandContext } from './command';

/** The word for the base scenario in every language. */
const BASE = 'base';

/** A scenario read as a plan. */
export interface ChosenScenario {
  readonly plan: PlanDocument;
  /** `null` is the base. */
  readonly scenario: string | null;
  readonly scenarioId: string | null;
}

/** The scenario of a plan file that `--scenario` names by its name or id; where it says nothing, the official one. */
export function chooseScenario(
  document: PlanWithScenarios,
  wanted: string | null,
  context: CommandContext,
): Result<ChosenScenario, AppError> {
  const found =
    wanted === null
      ? success(findScenario(document, document.officialScenarioId))
      : named(document, wanted, context);
  if (!found.ok) return found;
  const scenario = found.value;
  const scenarioId = scenario?.id ?? null;
  const plan = createScenarioReader()(document, scenarioId);
  return success({ plan, scenario: scenario?.name ?? null, scenarioId });
}

/** A variety table has no scenario but the base. */
export function onlyBase(
  wanted: string | null,
  { messages }: CommandContext,
): Result<null, AppError> {
  return wanted === null || isBase(wanted, messages.common.baseScenario)
    ? success(null)
    : failure(appError('scenario.unknown', { name: wanted, known: [BASE] }));
}

/** An id before a name, and either before the word for the base: a scenario may be called so. */
function named(
  document: PlanWithScenarios,
  wanted: string,
  { messages }: CommandContext,
): Result<Scenario | null, AppError> {
  const byId = findScenario(document, wanted);
  if (byId !== null) return success(byId);
  const byName = document.scenarios.filter(({ name }) => name === wanted.trim());
  const [scenario] = byName;
  if (byName.length > 1) {
    const ids = byName.map(({ id }) => id);
    return failure(appError('scenario.ambiguous', { name: wanted, ids }));
  }
  if (scenario !== undefined) return success(scenario);
  if (isBase(wanted, messages.common.baseScenario)) return success(null);
  const known = [BASE, ...document.scenarios.map(({ name }) => name)];
  return failure(appError('scenario.unknown', { name: wanted, known }));
}

function isBase(wanted: string, baseName: string): boolean {
  return wanted.trim() === BASE || wanted.trim() === baseName;
}
