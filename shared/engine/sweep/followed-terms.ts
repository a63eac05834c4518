import { type LeverName, varietyLevers } from '../../plan/lever-table';
import type { PlanDocument } from '../../plan/plan';
import {
  emptyScenario,
  findScenario,
  type PlanWithScenarios,
  type Scenario,
  type VarietyDifference,
} from '../../plan/scenario';
import { createScenarioReader } from '../../plan/scenario-plan';
import { without } from '../../plan/without';
import { prepareSweep, type SummedSweep } from './prepare-sweep';

/** What a lever of the whole hospital moves, added up by settlement group, as plain numbers. */
export interface LeverTerms {
  /** In the order of the numbers. */
  readonly groups: readonly string[];
  readonly sums: SummedSweep;
}

export interface LeverTermsAsked {
  /** `null` is the base. */
  readonly scenarioId: string | null;
  readonly lever: LeverName;
}

/** Adds up the varieties that follow a lever; a plan of any size comes to a few numbers. */
export function leverTerms(
  document: PlanWithScenarios,
  { scenarioId, lever }: LeverTermsAsked,
): LeverTerms {
  const scenario = findScenario(document, scenarioId) ?? BASE;
  const prepared = prepareSweep(followers(document, scenario, lever));
  const { groups, shares, fundRatio, counting, states } = prepared;
  return {
    groups: prepared.terms.groups,
    sums: {
      ...{ groups, shares, fundRatio, counting },
      states: states.map(({ own, plans, bound }) => ({ own, plans, bound })),
    },
  };
}

/** A scenario that differs in nothing. */
const BASE = emptyScenario({ id: 'base', name: '', colour: 'grey' });

/** The varieties that follow a lever, with everything but this lever as the scenario has it. */
function followers(
  document: PlanWithScenarios,
  scenario: Scenario,
  lever: LeverName,
): PlanDocument {
  const apart = { ...scenario, levers: without(scenario.levers, [lever]) };
  const plan = createScenarioReader()({ ...document, scenarios: [apart] }, apart.id);
  const own = new Set(
    scenario.varieties.filter((each) => hasOwn(each, lever)).map(({ varietyId }) => varietyId),
  );
  return { ...plan, varieties: plan.varieties.filter(({ id }) => !own.has(id)) };
}

function hasOwn({ levers, inputs }: VarietyDifference, lever: LeverName): boolean {
  return lever in levers || varietyLevers[lever].inputs.some((field) => field in inputs);
}
