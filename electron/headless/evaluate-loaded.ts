import { present } from '../../shared/assert';
import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import type { PlanResult, VarietyFigures } from '../../shared/engine/plan-result';
import { type AppError, appError } from '../../shared/errors';
import type { Language } from '../../shared/i18n/format';
import type { PlanDocument, Variety } from '../../shared/plan/plan';
import { type VarietyField } from '../../shared/plan/variety-entries';
import { retentionRatio } from '../../shared/policy/retention-scheme';
import { failure, type Result, success } from '../../shared/result';
import type { CommandContext } from './command';
import type { LoadedPlan } from './load-plan';

/** A variety with all its figures. */
export interface EvaluatedVariety {
  readonly row: number;
  readonly variety: Variety;
  readonly inScope: boolean;
  readonly figures: VarietyFigures;
}

/** A plan of which every figure is known. */
export interface LoadedEvaluation {
  readonly loaded: LoadedPlan;
  readonly result: PlanResult;
  readonly varieties: readonly EvaluatedVariety[];
}

/** Evaluates a plan; a variety that lacks inputs, or a score that the policy needs, refuses it: a part is no estimate. */
export function evaluateLoaded(
  loaded: LoadedPlan,
  context: CommandContext,
): Result<LoadedEvaluation, readonly AppError[]> {
  const { plan, rows } = loaded;
  const scenario = scenarioName(loaded, context);
  const result = evaluatePlan(plan);
  const pairs = plan.varieties.map((variety, index) => ({
    variety,
    outcome: present(result.varieties[index], 'each variety has a result'),
  }));
  const errors = [
    ...scoreErrors(plan, context.language),
    ...pairs.flatMap(({ variety, outcome: { outcome } }) =>
      outcome.kind === 'incomplete'
        ? [incompleteError(variety, outcome.missing, { context, scenario })]
        : [],
    ),
  ];
  if (errors.length > 0) return failure(errors);
  const varieties = pairs.flatMap(({ variety, outcome: { inScope, outcome } }) => {
    const row = present(rows.get(variety.id), 'each variety has a row');
    return outcome.kind === 'evaluated'
      ? [{ row, variety, inScope, figures: outcome.figures }]
      : [];
  });
  return success({ loaded, result, varieties });
}

/** The scenario that a plan is estimated in; empty for a table, which names neither year nor scenario. */
export function scenarioName({ year, scenario }: LoadedPlan, { messages }: CommandContext): string {
  return year === null ? '' : (scenario ?? messages.common.baseScenario);
}

/** A policy that pays by score cannot be estimated without one. */
export function scoreErrors(plan: PlanDocument, language: Language): readonly AppError[] {
  return retentionRatio(plan.policy, plan.score) === null
    ? [appError('score.missing', { policy: plan.policy.names[language] })]
    : [];
}

export function incompleteError(
  variety: Variety,
  missing: readonly VarietyField[],
  {
    context: { messages },
    scenario,
  }: { readonly context: CommandContext; readonly scenario: string },
): AppError {
  const fields = missing.map((field) => messages.fields[field]);
  return appError('variety.incomplete', {
    name: variety.genericName,
    missing: fields.join(messages.common.listSeparator),
    scenario,
  });
}
