import { present } from '../../../shared/assert';
import { bridgePlans, type PlanBridge } from '../../../shared/engine/bridge';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { type BreakEvenLadder, breakEvenLadder } from '../../../shared/engine/ladder';
import type { PlanResult } from '../../../shared/engine/plan-result';
import { type HospitalScaleCurve, hospitalScaleCurve } from '../../../shared/engine/scale-curve';
import { budgetWaterfall, type Waterfall } from '../../../shared/engine/waterfall';
import type { Messages } from '../../../shared/i18n/zh-cn';
import type { PlanDocument } from '../../../shared/plan/plan';
import { findScenario } from '../../../shared/plan/scenario';
import { createScenarioReader } from '../../../shared/plan/scenario-plan';
import type { ReportRequest } from '../../../shared/report-request';

/** A scenario of the report with all that follows from it. */
export interface ReportedScenario {
  readonly name: string;
  readonly plan: PlanDocument;
  readonly result: PlanResult;
}

type Bridge = Extract<PlanBridge, { readonly kind: 'bridge' }>;

export interface ReportFigures {
  readonly main: ReportedScenario;
  readonly others: readonly ReportedScenario[];
  readonly scaleCurve: HospitalScaleCurve;
  readonly ladder: BreakEvenLadder;
  readonly waterfall: Waterfall;
  /** From the main scenario to each of the others. */
  readonly bridges: readonly { readonly otherName: string; readonly bridge: Bridge }[];
}

const CURVE_POINTS = 41;

/** Everything that a report shows, as a pure function of what was asked for. */
export function reportFigures(request: ReportRequest, messages: Messages): ReportFigures {
  const scenarios = reportedScenarios(request, messages);
  const main = present(scenarios[0], 'a report has a scenario');
  const others = scenarios.slice(1);
  const { plan, result } = main;
  return {
    main,
    others,
    scaleCurve: hospitalScaleCurve({ plan, result, points: CURVE_POINTS, maxScale: null }),
    ladder: breakEvenLadder(plan),
    waterfall: budgetWaterfall(plan),
    bridges: others.flatMap((other) => {
      const bridge = bridgeOf(plan, other.plan);
      return bridge === null ? [] : [{ otherName: other.name, bridge }];
    }),
  };
}

/** A scenario that is no longer there is read as the base. */
export function reportedScenarios(
  { plan: document, scenarioIds }: ReportRequest,
  messages: Messages,
): readonly ReportedScenario[] {
  const readScenario = createScenarioReader();
  return scenarioIds.map((id) => {
    const plan = readScenario(document, id);
    const name = findScenario(document, id)?.name ?? messages.common.baseScenario;
    return { name, plan, result: evaluatePlan(plan) };
  });
}

/** Of what is retained; of the balance base where a score is missing. */
function bridgeOf(base: PlanDocument, other: PlanDocument): Bridge | null {
  for (const figure of ['retentionYuan', 'balanceBaseYuan'] as const) {
    const bridge = bridgePlans({ base, other, figure });
    if (bridge.kind === 'bridge') return bridge;
  }
  return null;
}
