import type { YuanText } from '../../shared/decimal/decimal-text';
import {
  type AllocatedPool,
  allocatePool,
  type AllocationProblem,
} from '../../shared/fund/allocate-pool';
import { allocationPool } from '../../shared/fund/allocation-pool';
import {
  comparePolicies,
  flatRatioCurve,
  type PolicyComparison,
  type RatioPoint,
  scopeApart,
} from '../../shared/fund/compare-policies';
import { drawFund } from '../../shared/fund/draw-fund';
import { type EvaluatedFund, evaluateFund } from '../../shared/fund/evaluate-fund';
import { fundBridge, type FundBridgeStep } from '../../shared/fund/fund-bridge';
import { type FundNote, fundNotes } from '../../shared/fund/fund-notes';
import type { FundFigures } from '../../shared/fund/fund-report';
import { type GroupItems, groupItems } from '../../shared/fund/group-items';
import { type PaidYear, paidYears } from '../../shared/fund/paid-years';
import { type ScoreLadder, scoreLadder } from '../../shared/fund/score-ladder';
import { type TargetWays, targetWays } from '../../shared/fund/target-ways';
import { waysToNextTier, type WayUp } from '../../shared/fund/ways-up';
import { fundOf } from '../../shared/plan/fund-edits';
import { findPolicy } from '../../shared/policy/packs';
import type { Scenarios } from './scenarios';

/** The forecast of the open scenario without draws. */
export interface FundForecast {
  readonly figures: FundFigures;
  readonly years: readonly PaidYear[];
  readonly notes: readonly FundNote[];
  /** `null` while a group's score is not known. */
  readonly bridge: readonly FundBridgeStep[] | null;
  readonly target: TargetWays | null;
}

/** The score sheet with what its points are worth. */
export interface FundScore {
  readonly figures: FundFigures;
  readonly ladder: ScoreLadder;
  readonly ways: readonly WayUp[];
}

/** What is divided among departments, and how, or why it cannot be. */
export type FundAllocated =
  | { readonly kind: 'poolUnknown' }
  | {
      readonly kind: 'refused';
      readonly poolYuan: YuanText;
      readonly paidYear: number | null;
      readonly isMedian: boolean;
      readonly problem: AllocationProblem;
    }
  | {
      readonly kind: 'divided';
      readonly pool: AllocatedPool;
      readonly paidYear: number | null;
      /** Whether the pool is the median of the draws of its year. */
      readonly isMedian: boolean;
    };

/** The same data under several packs. */
export interface FundPolicies {
  readonly comparison: PolicyComparison;
  /** Of the first pack. */
  readonly curve: readonly RatioPoint[];
}

/** What is asked of the open scenario. */
export interface OfOpenScenario {
  readonly of: 'openScenario';
}

export const ofOpenScenario: OfOpenScenario = { of: 'openScenario' };

/** What the fund screen asks. */
export interface FundQuestions {
  readonly fundForecast: { readonly input: OfOpenScenario; readonly output: FundForecast };
  readonly fundScore: { readonly input: OfOpenScenario; readonly output: FundScore };
  readonly fundAllocation: { readonly input: OfOpenScenario; readonly output: FundAllocated };
  /** A group's varieties; `null`: the first group. */
  readonly fundItems: {
    readonly input: { readonly settlementId: string | null };
    readonly output: FundItems;
  };
  /** The plan's own pack and, after it, built-in packs by their id. */
  readonly fundPolicies: {
    readonly input: { readonly policyIds: readonly string[] };
    readonly output: FundPolicies;
  };
}

/** The settlement groups, and the varieties of one of them. */
export interface FundItems {
  readonly groups: FundFigures['groups'];
  /** `null` where the group is no more. */
  readonly shown: GroupItems | null;
}

type FundAnswers = {
  readonly [Name in keyof FundQuestions]: (
    scenarios: Scenarios,
    input: FundQuestions[Name]['input'],
  ) => FundQuestions[Name]['output'];
};

export const fundAnswers: FundAnswers = {
  fundForecast: (scenarios) => {
    const evaluated = openFund(scenarios);
    const { figures } = evaluated;
    return {
      figures,
      years: paidYears(figures),
      notes: fundNotes(evaluated),
      bridge: fundBridge(figures.totals),
      target: targetWays(evaluated),
    };
  },
  fundScore: (scenarios) => {
    const evaluated = openFund(scenarios);
    const ladder = scoreLadder(evaluated);
    return { figures: evaluated.figures, ladder, ways: waysToNextTier(evaluated, ladder) };
  },
  fundAllocation: (scenarios) => {
    const evaluated = openFund(scenarios);
    const { fund } = evaluated;
    const pool = allocationPool(evaluated, () => drawFund(evaluated));
    if (pool === null) return { kind: 'poolUnknown' };
    const { paidYear, isMedian } = pool;
    const allocated = allocatePool(pool.yuan, fund.allocation);
    return allocated.ok
      ? { kind: 'divided', pool: allocated.value, paidYear, isMedian }
      : { kind: 'refused', poolYuan: pool.yuan, paidYear, isMedian, problem: allocated.error };
  },
  fundItems: (scenarios, { settlementId }) => {
    const evaluated = openFund(scenarios);
    const { groups } = evaluated.figures;
    const shown = groups.find(({ settlement }) => settlement.id === settlementId) ?? groups[0];
    return {
      groups,
      shown: shown === undefined ? null : groupItems(evaluated, shown.settlement.id),
    };
  },
  fundPolicies: (scenarios, { policyIds }) => {
    const evaluated = openFund(scenarios);
    const { plan, fund } = evaluated;
    const others = policyIds.flatMap((id) => findPolicy(id) ?? []);
    return {
      comparison: comparePolicies(plan, fund, {
        policies: [plan.policy, ...others],
        scope: scopeApart(plan),
      }),
      curve: flatRatioCurve(evaluated),
    };
  },
};

function openFund({ document, openScenarioId, planOf }: Scenarios): EvaluatedFund {
  return evaluateFund(planOf(openScenarioId), fundOf(document));
}
