import { assert } from '../../shared/assert';
import { createPlanEvaluator } from '../../shared/engine/plan-evaluator';
import type { VarietyResult } from '../../shared/engine/plan-result';
import type { PlanDocument } from '../../shared/plan/plan';
import type { EngineAnswer, EngineRequest } from './engine-messages';
import { applyPatch } from './plan-patch';
import { selectionFigures } from './selection-figures';

/** The worker's side: keeps the plan and what it answered, so that only what changed goes back. */
export function createEngineSession(): (request: EngineRequest) => EngineAnswer {
  const evaluate = createPlanEvaluator();
  let plan: PlanDocument | null = null;
  let answered: ReadonlyMap<string, VarietyResult> = new Map();
  return ({ number, content, selectedId }) => {
    if (content.kind === 'plan') {
      plan = content.plan;
      answered = new Map();
    } else {
      assert(plan !== null, 'a patch follows a plan');
      plan = applyPatch(plan, content.patch);
    }
    const result = evaluate(plan);
    const { varieties, ...summary } = result;
    const changed = varieties.filter((result) => answered.get(result.id) !== result);
    answered = new Map(varieties.map((result) => [result.id, result]));
    const selection = selectionFigures(plan, result, selectedId);
    return { kind: 'evaluated', number, summary, changed, selection };
  };
}
