import { leveredVariety, type Levers } from './levers';
import type { Origin, PlanDocument, Variety } from './plan';
import { isSameData } from './same-data';
import {
  findScenario,
  type PlanWithScenarios,
  type Scenario,
  type VarietyDifference,
} from './scenario';
import { type ScenarioField, scenarioFields, type VarietyField } from './variety-entries';

/**
 * Reads scenarios as plans of their own: `null` is the base scenario, a frozen one the plan it was frozen with. A variety
 * that a change did not touch stays the same object from reading to reading, so that only changed ones are evaluated anew.
 */
export function createScenarioReader(): (
  plan: PlanWithScenarios,
  scenarioId: string | null,
) => PlanDocument {
  const readings = new Map<string, Reading>();
  return (plan, scenarioId) => {
    const scenario = findScenario(plan, scenarioId);
    if (scenario === null) return plan;
    if (scenario.frozen !== null) return scenario.frozen.plan;
    const reading = readAgain(readings.get(scenario.id) ?? null, plan, scenario);
    readings.set(scenario.id, reading);
    return reading.result;
  };
}

interface Reading {
  readonly plan: PlanWithScenarios;
  readonly scenario: Scenario;
  readonly result: PlanDocument;
  readonly ofVariety: ReadonlyMap<Variety, ReadVariety>;
}

interface ReadVariety {
  readonly difference: VarietyDifference | null;
  readonly result: Variety;
}

function readAgain(before: Reading | null, plan: PlanWithScenarios, scenario: Scenario): Reading {
  if (before?.plan === plan && before.scenario === scenario) return before;
  const hasSameContext =
    before !== null &&
    before.scenario.name === scenario.name &&
    isSameData(before.scenario.levers, scenario.levers);
  const known = hasSameContext ? before.ofVariety : new Map<Variety, ReadVariety>();
  const differences = new Map(scenario.varieties.map((each) => [each.varietyId, each]));
  const ofVariety = new Map(
    plan.varieties.map((variety): [Variety, ReadVariety] => {
      const difference = differences.get(variety.id) ?? null;
      const last = known.get(variety);
      const isKnown = last !== undefined && isSameData(last.difference, difference);
      return [
        variety,
        isKnown ? last : { difference, result: readVariety(variety, scenario, difference) },
      ];
    }),
  );
  const varieties = [...ofVariety.values()].map(({ result }) => result);
  return {
    plan,
    scenario,
    result: { ...basePlan(plan), ...scenario.conditions, varieties },
    ofVariety,
  };
}

/** A variety as a scenario has it. What differs has the scenario as its origin; what does not is the base's own object. */
export function readVariety(
  variety: Variety,
  scenario: Pick<Scenario, 'name' | 'levers'>,
  difference: Pick<VarietyDifference, 'levers' | 'inputs'> | null,
): Variety {
  const levers: Levers = { ...scenario.levers, ...difference?.levers };
  const levered = Object.keys(levers).length === 0 ? variety : leveredVariety(variety, levers);
  const changed: Variety = { ...levered, ...difference?.inputs };
  const fields = scenarioFields.filter((field) => !isSameData(changed[field], variety[field]));
  return fields.length === 0
    ? variety
    : { ...changed, origins: { ...variety.origins, ...originsOf(fields, scenario.name) } };
}

function originsOf(
  fields: readonly ScenarioField[],
  scenario: string,
): Partial<Record<VarietyField, Origin>> {
  return Object.fromEntries(fields.map((field) => [field, { kind: 'scenario', scenario }]));
}

/** The base scenario's plan alone. */
export function basePlan(plan: PlanDocument): PlanDocument {
  const { hospitalName, year, isSample, policy, score, scope, fundRatio, referenceWindow } = plan;
  const { useWindow, sources, varieties, further } = plan;
  return {
    hospitalName,
    year,
    isSample,
    policy,
    score,
    scope,
    fundRatio,
    referenceWindow,
    useWindow,
    sources,
    varieties,
    ...(further !== undefined && { further }),
  };
}
