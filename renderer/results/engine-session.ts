import { assert } from '../../shared/assert';
import { createPlanEvaluator } from '../../shared/engine/plan-evaluator';
import type { PlanResult, VarietyResult } from '../../shared/engine/plan-result';
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
  let answered: ReadonlyMap<string, VarietyResult> = new Map();

  function answerEvaluation({
    number,
    content,
    scenarioId,
    selectedId,
  }: EvaluationRequest): EvaluationAnswer {
    if (content.kind === 'plan') {
      plan = content.plan;
      answered = new Map();
    } else {
      assert(plan !== null, 'a patch follows a plan');
      plan = applyPatch(plan, content.patch);
    }
    openScenarioId = scenarioId;
    const shown = readScenario(plan, scenarioId);
    const result = evaluate(scenarioId, shown);
    const { varieties, ...summary } = result;
    const changed = varieties.filter((each) => answered.get(each.id) !== each);
    answered = new Map(varieties.map((each) => [each.id, each]));
    const selection = selectionFigures(shown, result, selectedId);
    const baseHospital = scenarioId === null ? null : evaluate(null, plan).hospital;
    return { kind: 'evaluated', number, summary, changed, selection, baseHospital };
  }

  function answerQuestion({ number, name, input }: QuestionRequest): EngineAnswer {
    const document = plan;
    assert(document !== null, 'a question follows a plan');
    const planOf = (scenarioId: string | null): PlanDocument => readScenario(document, scenarioId);
    const output = answerOf(name, input, {
      document,
      openScenarioId,
      planOf,
      resultOf: (scenarioId) => evaluate(scenarioId, planOf(scenarioId)),
    });
    return { kind: 'answered', number, output };
  }

  return (request) =>
    request.kind === 'evaluate' ? answerEvaluation(request) : answerQuestion(request);
}

function answerOf<Name extends QuestionName>(
  name: Name,
  input: QuestionInput<Name>,
  scenarios: Scenarios,
): ReturnType<(typeof answers)[Name]> {
  return answers[name](scenarios, input) as ReturnType<(typeof answers)[Name]>;
}

/** Evaluates each scenario with an evaluator of its own, so that going from one to another costs what differs. */
function createScenarioEvaluator(): (scenarioId: string | null, plan: PlanDocument) => PlanResult {
  const evaluators = new Map<string | null, ReturnType<typeof createPlanEvaluator>>();
  return (scenarioId, plan) => {
    const evaluate = evaluators.get(scenarioId) ?? createPlanEvaluator();
    evaluators.set(scenarioId, evaluate);
    return evaluate(plan);
  };
}
