import type { RatioText } from '../../shared/decimal/decimal-text';
import { type AgreedVolume, agreedVolume } from '../../shared/engine/agreed-volume';
import { blindSpots, type BlindSpotWatch } from '../../shared/engine/blind-spots';
import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import type { Goal, GoalMeans, GoalOutcome } from '../../shared/engine/goal';
import { seekGoal } from '../../shared/engine/goal-seek';
import { type BreakEvenLadder, breakEvenLadder } from '../../shared/engine/ladder';
import type { HospitalResult } from '../../shared/engine/plan-result';
import { compareScopes, type ScopeComparison } from '../../shared/engine/scope-comparison';
import {
  type LeverTerms,
  leverTerms,
  type LeverTermsAsked,
} from '../../shared/engine/sweep/followed-terms';
import { type LeverPoint, planAtPoint } from '../../shared/engine/sweep/lever-point';
import {
  type MeasuredTable,
  measuredTable,
  type MeasuredTableRequest,
} from '../../shared/engine/sweep/measured-table';
import { type PreparedSweep, prepareSweep } from '../../shared/engine/sweep/prepare-sweep';
import { type Tornado, tornado } from '../../shared/engine/tornado';
import { budgetWaterfall, type Waterfall } from '../../shared/engine/waterfall';
import type { PlanDocument } from '../../shared/plan/plan';
import type { Scenarios } from './scenarios';

type NoInput = Readonly<Record<string, never>>;

/** What the tools of the what-if screen ask about the open scenario. */
export interface WhatIfQuestions {
  readonly dataTable: { readonly input: MeasuredTableRequest; readonly output: MeasuredTable };
  /** The exact figures at one position of the levers: of one variety, or of every variety (`null`). */
  readonly leverPoint: {
    readonly input: { readonly point: LeverPoint; readonly varietyId: string | null };
    readonly output: HospitalResult;
  };
  /** What must be bought there, and what must be bought now. */
  readonly leverVolume: {
    readonly input: { readonly point: LeverPoint; readonly varietyId: string | null };
    readonly output: { readonly there: AgreedVolume; readonly present: AgreedVolume };
  };
  readonly ladder: { readonly input: NoInput; readonly output: BreakEvenLadder };
  readonly blindSpots: { readonly input: NoInput; readonly output: BlindSpotWatch };
  readonly tornado: {
    readonly input: { readonly varietyId: string | null; readonly rangeRatio: RatioText };
    readonly output: Tornado;
  };
  readonly waterfall: { readonly input: NoInput; readonly output: Waterfall };
  readonly goal: {
    readonly input: {
      readonly goal: Goal;
      readonly by: GoalMeans;
      readonly lockedIds: readonly string[];
    };
    readonly output: GoalOutcome;
  };
  readonly scopes: { readonly input: NoInput; readonly output: ScopeComparison };
  readonly leverTerms: { readonly input: LeverTermsAsked; readonly output: LeverTerms };
}

type WhatIfAnswers = {
  readonly [Name in keyof WhatIfQuestions]: (
    scenarios: Scenarios,
    input: WhatIfQuestions[Name]['input'],
  ) => WhatIfQuestions[Name]['output'];
};

export const whatIfAnswers: WhatIfAnswers = {
  dataTable: (scenarios, request) => measuredTable(prepared(openPlan(scenarios)), request),
  leverPoint: (scenarios, { point, varietyId }) =>
    evaluatePlan(planAtPoint(openPlan(scenarios), point, varietyId)).hospital,
  leverVolume: (scenarios, { point, varietyId }) => {
    const plan = openPlan(scenarios);
    return {
      there: agreedVolume(planAtPoint(plan, point, varietyId), varietyId),
      present: agreedVolume(plan, varietyId),
    };
  },
  ladder: (scenarios) => breakEvenLadder(openPlan(scenarios)),
  blindSpots: (scenarios) => blindSpots(openPlan(scenarios)),
  tornado: (scenarios, input) => tornado({ plan: openPlan(scenarios), ...input }),
  waterfall: (scenarios) => budgetWaterfall(openPlan(scenarios)),
  goal: (scenarios, input) => seekGoal({ plan: openPlan(scenarios), ...input }),
  scopes: (scenarios) => compareScopes(openPlan(scenarios)),
  leverTerms: ({ document }, asked) => leverTerms(document, asked),
};

function openPlan({ planOf, openScenarioId }: Scenarios): PlanDocument {
  return planOf(openScenarioId);
}

const preparedOf = new WeakMap<PlanDocument, PreparedSweep>();

/** A plan is read once for all tables about it. */
function prepared(plan: PlanDocument): PreparedSweep {
  const known = preparedOf.get(plan) ?? prepareSweep(plan);
  preparedOf.set(plan, known);
  return known;
}
