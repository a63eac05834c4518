import type { PlanChange, VarietyChange } from './edits';
import { leversOf } from './lever-table';
import type { Levers } from './levers';
import type { PlanDocument, Variety } from './plan';
import { isSameData } from './same-data';
import { type Scenario, type VarietyDifference } from './scenario';
import { type ScenarioField, scenarioFields } from './variety-entries';
import { without } from './without';

/** The change of an input in which scenarios may differ. */
export type ScenarioChange = Extract<VarietyChange, { readonly field: ScenarioField }>;

export function isScenarioChange(change: VarietyChange): change is ScenarioChange {
  return scenarioFields.some((field) => field === change.field);
}

/** How a scenario's input of a variety came to differ from the base. */
export interface InputDifference {
  readonly field: ScenarioField;
  /** The variety's own: typed, or its own lever. */
  readonly isOwn: boolean;
  /** A lever of the hospital moves it, or would. */
  readonly isLevered: boolean;
}

/** The inputs in which a variety differs from the base, and those kept as the base's against a lever of the hospital. */
export function inputDifferences(
  scenario: Scenario,
  shown: Variety,
  base: Variety,
): readonly InputDifference[] {
  const difference = scenario.varieties.find(({ varietyId }) => varietyId === base.id);
  const { inputs, levers } = difference ?? noDifference(base.id);
  return scenarioFields.flatMap((field): InputDifference[] => {
    const movers = leversOf(field);
    const isOwn = field in inputs || movers.some((lever) => lever in levers);
    const isLevered = movers.some((lever) => lever in scenario.levers);
    const isChanged = !isSameData(shown[field], base[field]);
    return isChanged || field in inputs ? [{ field, isOwn, isLevered }] : [];
  });
}

/** Gives varieties inputs of their own. A value that is the base's, and that no lever moves, is no difference. */
export function withInputs(
  scenario: Scenario,
  base: PlanDocument,
  changes: readonly { readonly varietyId: string; readonly change: ScenarioChange }[],
): Scenario {
  const varieties = new Map(base.varieties.map((variety) => [variety.id, variety]));
  const differences = new Map(scenario.varieties.map((each) => [each.varietyId, each]));
  for (const { varietyId, change } of changes) {
    const before = differences.get(varietyId) ?? noDifference(varietyId);
    differences.set(varietyId, withInput(scenario, before, varieties.get(varietyId), change));
  }
  return withDifferences(scenario, [...differences.values()]);
}

function withInput(
  scenario: Scenario,
  before: VarietyDifference,
  base: Variety | undefined,
  { field, value }: ScenarioChange,
): VarietyDifference {
  const isLevered = leversOf(field).some(
    (lever) => lever in scenario.levers || lever in before.levers,
  );
  const isBase = !isLevered && isSameData(base?.[field], value);
  const others = without(before.inputs, [field]);
  const inputs = isBase ? others : { ...others, [field]: value };
  return isSameData(inputs, before.inputs) ? before : { ...before, inputs };
}

/** Moves the levers of one variety, in place of those it had. */
export function withVarietyLevers(scenario: Scenario, varietyId: string, levers: Levers): Scenario {
  return changeDifference(scenario, varietyId, (before) => ({ ...before, levers }));
}

/** Inputs of one variety. */
export interface InputsOf {
  readonly varietyId: string;
  readonly fields: readonly ScenarioField[];
}

/** Makes inputs of varieties follow the base and the hospital's levers again. */
export function withoutInputs(scenario: Scenario, inputs: readonly InputsOf[]): Scenario {
  const fieldsOf = new Map(inputs.map(({ varietyId, fields }) => [varietyId, fields]));
  return withDifferences(
    scenario,
    scenario.varieties.map((before) => follow(before, fieldsOf.get(before.varietyId) ?? [])),
  );
}

/** Makes inputs of varieties those of the base, whatever the hospital's levers do. */
export function withBaseInputs(
  scenario: Scenario,
  base: PlanDocument,
  inputs: readonly InputsOf[],
): Scenario {
  const varieties = new Map(base.varieties.map((variety) => [variety.id, variety]));
  const changes = inputs.flatMap(({ varietyId, fields }) => {
    const variety = varieties.get(varietyId);
    return variety === undefined
      ? []
      : fields.map((field) => ({ varietyId, change: inputOf(variety, field) }));
  });
  return withInputs(withoutInputs(scenario, inputs), base, changes);
}

function follow(before: VarietyDifference, fields: readonly ScenarioField[]): VarietyDifference {
  const levers = fields.flatMap(leversOf);
  const isUnchanged =
    !levers.some((lever) => lever in before.levers) &&
    !fields.some((field) => field in before.inputs);
  return isUnchanged
    ? before
    : {
        ...before,
        levers: without(before.levers, levers),
        inputs: without(before.inputs, fields),
      };
}

function inputOf(variety: Variety, field: ScenarioField): ScenarioChange {
  // The value is that of the very field.
  return { field, value: variety[field] } as ScenarioChange;
}

/** A condition of the whole plan; the base's own value is no difference. */
export function withCondition(
  scenario: Scenario,
  base: PlanDocument,
  { field, value }: Extract<PlanChange, { readonly field: keyof Scenario['conditions'] }>,
): Scenario {
  const others = without(scenario.conditions, [field]);
  const conditions = isSameData(base[field], value) ? others : { ...others, [field]: value };
  return isSameData(conditions, scenario.conditions) ? scenario : { ...scenario, conditions };
}

export function withoutVariety(scenario: Scenario, varietyId: string): Scenario {
  return withDifferences(
    scenario,
    scenario.varieties.filter((each) => each.varietyId !== varietyId),
  );
}

function changeDifference(
  scenario: Scenario,
  varietyId: string,
  changed: (before: VarietyDifference) => VarietyDifference,
): Scenario {
  const before = scenario.varieties.find((each) => each.varietyId === varietyId);
  const after = changed(before ?? noDifference(varietyId));
  if (isSameData(after, before)) return scenario;
  return withDifferences(
    scenario,
    before === undefined
      ? [...scenario.varieties, after]
      : scenario.varieties.map((each) => (each === before ? after : each)),
  );
}

/** Differences in nothing are left out; where none changed, the scenario is the same object. */
export function withDifferences(
  scenario: Scenario,
  differences: readonly VarietyDifference[],
): Scenario {
  const varieties = differences.filter(
    ({ levers, inputs }) => Object.keys(levers).length + Object.keys(inputs).length > 0,
  );
  const isUnchanged =
    varieties.length === scenario.varieties.length &&
    varieties.every((each, index) => each === scenario.varieties[index]);
  return isUnchanged ? scenario : { ...scenario, varieties };
}

function noDifference(varietyId: string): VarietyDifference {
  return { varietyId, levers: {}, inputs: {} };
}
