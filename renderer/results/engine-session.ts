import { assert } from '../../shared/assert';
import type { EvaluatedPlan } from '../../shared/engine/evaluate-plan';
import { createPartsEvaluator } from '../../shared/engine/plan-evaluator';
import type { VarietyResult } from '../../shared/engine/plan-result';
import type { PlanDocument } from '../../shared/plan/plan';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { createScenarioReader } from '../../shared/plan/scenario-plan';
import type {
  EngineAnswer,
  EngineRequest,
  EvaluationAnswer,
  EvaluationRequest,
  QuestionRequest,
} from './engine-messages';
import { applyPatch } from './plan-patch';
import { answers, type QuestionInput, type QuestionName } from './questions';
import type { Scenarios } from './scenarios';
import { selectionFigures } from './selection-figures';

/** The worker's side: keeps the plan and what it answered, so that only what changed goes back. */
export function createEngineSession(): (request: EngineRequest) => EngineAnswer {
  const evaluate = createScenarioEvaluator();
  const readScenario = createScenarioReader();
  let plan: PlanWithScenarios | null = null;
  let openScenarioId: string | null = null;
  let answered: readonly VarietyResult[] = [];

  function answerEvaluation({
    number,
    content,
    scenarioId,
    selectedId,
  }: EvaluationRequest): EvaluationAnswer {
    if (content.kind === 'plan') {
      plan = content.plan;
      answered = [];
    } else {
      assert(plan !== null, 'a patch follows a plan');
      plan = applyPatch(plan, content.patch);
    }
    openScenarioId = scenarioId;
    const shown = readScenario(plan, scenarioId);
    const { result } = evaluate(scenarioId, shown);
    const { varieties, ...summary } = result;
    const changed = changedResults(answered, varieties);
    answered = varieties;
    const selection = selectionFigures(shown, result, selectedId);
    const baseHospital = scenarioId === null ? null : evaluate(null, plan).result.hospital;
    return { kind: 'evaluated', number, summary, changed, selection, baseHospital };
  }

  function answerQuestion({ number, name, input }: QuestionRequest): EngineAnswer {
    const document = plan;
    assert(document !== null, 'a question follows a plan');
    const planOf = (scenarioId: string | null): PlanDocument => readScenario(document, scenarioId);
    const evaluatedOf = (scenarioId: string | null): EvaluatedPlan =>
      evaluate(scenarioId, planOf(scenarioId));
    const output = answerOf(name, input, {
      document,
      openScenarioId,
      planOf,
      resultOf: (scenarioId) => evaluatedOf(scenarioId).result,
      evaluatedOf,
    });
    return { kind: 'answered', number, output };
  }

  return (request) =>
    request.kind === 'evaluate' ? answerEvaluation(request) : answerQuestion(request);
}

/** Results that are other objects than before; most edits leave every row in its place. */
function changedResults(
  before: readonly VarietyResult[],
  after: readonly VarietyResult[],
): readonly VarietyResult[] {
  if (before.length === after.length) return after.filter((each, place) => each !== before[place]);
  const known = new Set(before);
  return after.filter((each) => !known.has(each));
}

function answerOf<Name extends QuestionName>(
  name: Name,
  input: QuestionInput<Name>,
  scenarios: Scenarios,
): ReturnType<(typeof answers)[Name]> {
  return answers[name](scenarios, input) as ReturnType<(typeof answers)[Name]>;
}

/** Evaluates each scenario with an evaluator of its own, so that going from one to another costs what differs. */
function createScenarioEvaluator(): (
  scenarioId: string | null,
  plan: PlanDocument,
) => EvaluatedPlan {
  const evaluators = new Map<string | null, ReturnType<typeof createPartsEvaluator>>();
  return (scenarioId, plan) => {
    const evaluate = evaluators.get(scenarioId) ?? createPartsEvaluator();
    evaluators.set(scenarioId, evaluate);
    return evaluate(plan);
  };
}
