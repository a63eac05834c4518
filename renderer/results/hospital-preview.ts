import type { PlanResult } from '../../shared/engine/plan-result';
import { createGroupSums, type GroupSums } from '../../shared/engine/sweep/group-sums';
import { leversAtRest, movedLevers } from '../../shared/engine/sweep/lever-numbers';
import { prepareSweep } from '../../shared/engine/sweep/prepare-sweep';
import type { Levers } from '../../shared/plan/levers';
import type { PlanDocument } from '../../shared/plan/plan';
import {
  emptyScenario,
  findScenario,
  type PlanWithScenarios,
  type Scenario,
  type ScenarioField,
  type VarietyDifference,
} from '../../shared/plan/scenario';
import { without } from '../../shared/plan/scenario-differences';
import { createScenarioReader } from '../../shared/plan/scenario-plan';
import type { Preview } from './preview';
import { changeOf, createSettling, type FundAmounts } from './preview-figures';

interface HospitalPreviewRequest {
  readonly document: PlanWithScenarios;
  readonly scenarioId: string | null;
  /** The scenario as a plan of its own, and its figures. */
  readonly plan: PlanDocument;
  readonly result: PlanResult;
  /** The lever that moves. */
  readonly lever: keyof Levers;
}

/**
 * Previews of a lever of the whole hospital: the varieties that follow it worked out anew by plain numbers, those with a
 * value of their own at their exact figures.
 */
export function createHospitalPreview(
  request: HospitalPreviewRequest,
): (levers: Levers) => Preview {
  const { document, scenarioId, lever } = request;
  const scenario = findScenario(document, scenarioId) ?? BASE;
  const prepared = prepareSweep(followers(document, scenario, lever));
  const sumsAt = createGroupSums(prepared);
  const { groups } = prepared.terms;
  const places = new Map(groups.map((group, place) => [group, place]));
  const settle = createSettling(request, groups);
  const at = (levers: Levers): GroupSums =>
    sumsAt({ ...leversAtRest(), ...movedLevers(prepared, levers) });
  const before = at(lever in scenario.levers ? { [lever]: scenario.levers[lever] } : {});
  const rest = amountsOf(before);
  const restBalances = before.balancesYuan.slice();
  return (levers) => {
    const sums = at(levers);
    const balanceChangeOf = (group: string): number => {
      const place = places.get(group);
      if (place === undefined) return 0;
      return (sums.balancesYuan[place] ?? 0) - (restBalances[place] ?? 0);
    };
    return { hospital: settle(changeOf(rest, amountsOf(sums)), balanceChangeOf), variety: null };
  };
}

/** A scenario that differs in nothing. */
const BASE = emptyScenario({ id: 'base', name: '', colour: 'grey' });

/** The varieties that follow a lever, with everything but this lever as the scenario has it. */
function followers(
  document: PlanWithScenarios,
  scenario: Scenario,
  lever: keyof Levers,
): PlanDocument {
  const apart = { ...scenario, levers: without(scenario.levers, [lever]) };
  const plan = createScenarioReader()({ ...document, scenarios: [apart] }, apart.id);
  const own = new Set(
    scenario.varieties.filter((each) => hasOwn(each, lever)).map(({ varietyId }) => varietyId),
  );
  return { ...plan, varieties: plan.varieties.filter(({ id }) => !own.has(id)) };
}

/** The inputs that stand in for a lever where a variety has them. */
const INPUTS: Readonly<Record<keyof Levers, readonly ScenarioField[]>> = {
  baseScale: ['baseUnits'],
  winners: ['winners'],
  nonSelected: ['nonSelected'],
  selectedPriceScale: ['selectedPriceYuan', 'additionalSelected'],
  preVbpPriceScale: ['preVbpPriceYuan'],
};

function hasOwn({ levers, inputs }: VarietyDifference, lever: keyof Levers): boolean {
  return lever in levers || INPUTS[lever].some((field) => field in inputs);
}

function amountsOf(sums: GroupSums): FundAmounts {
  const { budgetYuan, agreedYuan, spentYuan } = sums;
  return {
    budgetYuan,
    expenditureYuan: agreedYuan + spentYuan,
    balanceBaseYuan: budgetYuan - (agreedYuan + spentYuan),
    fundBreakEvenYuan: budgetYuan - agreedYuan,
    fundNonSelectedYuan: spentYuan,
  };
}
