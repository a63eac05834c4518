import { decimalFromText, type ScaleText, textFromDecimal } from '../decimal/decimal-text';
import { changedFields } from './changed-cells';
import { copyScenario } from './copy-scenario';
import { scaleLevers } from './lever-table';
import type { Levers, NonSelectedLevel } from './levers';
import type { PlanDocument, Variety } from './plan';
import { isSameData } from './same-data';
import { type PlanWithScenarios, type Scenario, scenarioConditions } from './scenario';
import {
  type ScenarioChange,
  withCondition,
  withInputs,
  withVarietyLevers,
} from './scenario-differences';
import { createScenarioReader } from './scenario-plan';

/** Levers on top of those that the open scenario has: of one variety, or of every variety (`null`). */
export interface MovedLevers {
  readonly levers: Levers;
  readonly varietyId: string | null;
}

export interface ScenarioOfPlanRequest {
  readonly document: PlanWithScenarios;
  /** The scenario that the plan was made from; `null` is the base. */
  readonly openScenarioId: string | null;
  /** What the new scenario must lead to. */
  readonly target: PlanDocument;
  /** How it came about, as far as levers say it; `null` where they do not. */
  readonly moved: MovedLevers | null;
  readonly described: Pick<Scenario, 'id' | 'name' | 'colour' | 'note'>;
}

/**
 * A new scenario with exactly the inputs and conditions of a plan: by levers where they lead there, by inputs of its own
 * where not. `null` where no scenario can: a frozen plan may have other varieties than the base has by now.
 */
export function scenarioOfPlan(request: ScenarioOfPlanRequest): Scenario | null {
  const { document, openScenarioId, target, moved, described } = request;
  const { scenario: copied } = copyScenario(document, openScenarioId, described);
  const noted: Scenario = { ...copied, note: described.note };
  const levered = moved === null ? noted : withMovedLevers(noted, moved);
  const conditioned = withConditionsOf(levered, document, target);
  const scenario = withInputs(conditioned, document, changesTo(document, conditioned, target));
  const read = readAlone(document, scenario);
  return isSamePlan(read, target) ? scenario : null;
}

function withMovedLevers(scenario: Scenario, { levers, varietyId }: MovedLevers): Scenario {
  if (varietyId !== null) {
    const own = scenario.varieties.find((each) => each.varietyId === varietyId)?.levers ?? {};
    const inherited = picked({ ...scenario.levers, ...own }, levers);
    return withVarietyLevers(scenario, varietyId, { ...own, ...composed(inherited, levers) });
  }
  return {
    ...scenario,
    levers: { ...scenario.levers, ...composed(picked(scenario.levers, levers), levers) },
    varieties: scenario.varieties.map((each) => {
      const own = picked(each.levers, levers);
      return { ...each, levers: { ...each.levers, ...composed(own, picked(levers, own)) } };
    }),
  };
}

/** Those of the levers that the others name. */
function picked(levers: Levers, names: Levers): Levers {
  return Object.fromEntries(Object.entries(levers).filter(([name]) => name in names));
}

/** One after the other as one: multipliers multiply, a number replaces. */
function composed(before: Levers, after: Levers): Levers {
  const level = composedLevel(before.nonSelected, after.nonSelected);
  const scales = scaleLevers.flatMap((name): (readonly [string, ScaleText])[] => {
    const [first, second] = [before[name], after[name]];
    return first === undefined || second === undefined ? [] : [[name, times(first, second)]];
  });
  return {
    ...after,
    ...(level !== undefined && { nonSelected: level }),
    ...Object.fromEntries(scales),
  };
}

/** A multiple of a share of the demand is no level; there the inputs tell. */
function composedLevel(
  before: NonSelectedLevel | undefined,
  after: NonSelectedLevel | undefined,
): NonSelectedLevel | undefined {
  if (before === undefined || after?.kind !== 'scale') return after;
  switch (before.kind) {
    case 'scale':
      return { kind: 'scale', scale: times(before.scale, after.scale) };
    case 'amount': {
      const amount = decimalFromText(before.amountYuan).times(decimalFromText(after.scale));
      return { kind: 'amount', amountYuan: textFromDecimal(amount) };
    }
    case 'demandShare':
      return before;
  }
}

function times(left: ScaleText, right: ScaleText): ScaleText {
  return textFromDecimal(decimalFromText(left).times(decimalFromText(right)));
}

function withConditionsOf(
  scenario: Scenario,
  document: PlanWithScenarios,
  { policy, score, scope, fundRatio }: PlanDocument,
): Scenario {
  return [
    { field: 'policy', value: policy } as const,
    { field: 'score', value: score } as const,
    { field: 'scope', value: scope } as const,
    { field: 'fundRatio', value: fundRatio } as const,
  ].reduce((before, change) => withCondition(before, document, change), scenario);
}

/** The inputs in which a scenario is not yet what it must be. */
function changesTo(
  document: PlanWithScenarios,
  scenario: Scenario,
  target: PlanDocument,
): readonly { readonly varietyId: string; readonly change: ScenarioChange }[] {
  const wanted = new Map(target.varieties.map((variety) => [variety.id, variety]));
  return readAlone(document, scenario).varieties.flatMap((variety) => {
    const other = wanted.get(variety.id);
    if (other === undefined) return [];
    return changedFields(other, variety).map((field) => ({
      varietyId: variety.id,
      change: changeOf(other, field),
    }));
  });
}

function changeOf(variety: Variety, field: ScenarioChange['field']): ScenarioChange {
  // The value is that of the very field.
  return { field, value: variety[field] } as ScenarioChange;
}

function readAlone(document: PlanWithScenarios, scenario: Scenario): PlanDocument {
  return createScenarioReader()({ ...document, scenarios: [scenario] }, scenario.id);
}

function isSamePlan(left: PlanDocument, right: PlanDocument): boolean {
  return (
    left.varieties.length === right.varieties.length &&
    scenarioConditions.every((condition) => isSameData(left[condition], right[condition])) &&
    left.varieties.every((variety, index) => {
      const other = right.varieties[index];
      return other?.id === variety.id && changedFields(variety, other).length === 0;
    })
  );
}
