import { changedFields } from './changed-cells';
import type { PlanDocument } from './plan';
import { isSameData } from './same-data';
import {
  emptyScenario,
  findScenario,
  type PlanWithScenarios,
  type Scenario,
  scenarioConditions,
  type ScenarioInputs,
  type VarietyDifference,
} from './scenario';
import { createScenarioReader } from './scenario-plan';

export interface CopiedScenario {
  readonly scenario: Scenario;
  /** Varieties of a frozen plan that the base no longer has: a scenario cannot hold them. */
  readonly leftOut: number;
  /** Varieties that came into the base since it was frozen: a scenario cannot be without them. */
  readonly added: number;
}

/**
 * A scenario with the same figures that can be changed. A frozen one keeps its levers where they still lead from the
 * base to the plan it was frozen with; otherwise the copy holds what differs from the base by now.
 */
export function copyScenario(
  document: PlanWithScenarios,
  scenarioId: string | null,
  described: Pick<Scenario, 'id' | 'name' | 'colour'>,
): CopiedScenario {
  const source = findScenario(document, scenarioId);
  if (source === null) return { scenario: emptyScenario(described), leftOut: 0, added: 0 };
  const scenario: Scenario = { ...source, ...described, frozen: null };
  if (source.frozen === null) return { scenario, leftOut: 0, added: 0 };
  const { plan } = source.frozen;
  const read = createScenarioReader()({ ...document, scenarios: [scenario] }, scenario.id);
  return {
    scenario: isEquallyFilled(read, plan)
      ? scenario
      : { ...scenario, levers: {}, ...differences(plan, document) },
    leftOut: beyond(plan, document),
    added: beyond(document, plan),
  };
}

/** How many varieties the one has and the other has not. */
function beyond(one: PlanDocument, other: PlanDocument): number {
  const known = new Set(other.varieties.map(({ id }) => id));
  return one.varieties.filter(({ id }) => !known.has(id)).length;
}

/** Whether both have the same varieties with the same inputs under the same conditions, wherever these came from. */
function isEquallyFilled(left: PlanDocument, right: PlanDocument): boolean {
  const { conditions, varieties } = differences(left, right);
  return (
    left.varieties.length === right.varieties.length &&
    left.varieties.every(({ id }, index) => id === right.varieties[index]?.id) &&
    varieties.length === 0 &&
    Object.keys(conditions).length === 0
  );
}

function differences(
  plan: PlanDocument,
  base: PlanDocument,
): Pick<Scenario, 'conditions' | 'varieties'> {
  const baseOf = new Map(base.varieties.map((variety) => [variety.id, variety]));
  const varieties = plan.varieties.flatMap((variety): VarietyDifference[] => {
    const before = baseOf.get(variety.id);
    const fields = before === undefined ? [] : changedFields(variety, before);
    if (fields.length === 0) return [];
    const inputs: ScenarioInputs = Object.fromEntries(
      fields.map((field) => [field, variety[field]]),
    );
    return [{ varietyId: variety.id, levers: {}, inputs }];
  });
  const changed = scenarioConditions.filter(
    (condition) => !isSameData(plan[condition], base[condition]),
  );
  const conditions: Scenario['conditions'] = Object.fromEntries(
    changed.map((condition) => [condition, plan[condition]]),
  );
  return { conditions, varieties };
}
