import type { MonthlyUse } from '../purchases/monthly-use';
import { followHistory } from './follow-history';
import { leversOf } from './lever-table';
import { addedInput, type MergeChoices, mergedFrom } from './merge-inputs';
import { mergedVariety } from './merge-varieties';
import { monthSums, sourceMonth } from './month-sums';
import type { Variety } from './plan';
import { isSameData } from './same-data';
import type { JoinedVarieties, PlanWithScenarios, Scenario } from './scenario';
import { type ScenarioChange, withDifferences, withInputs } from './scenario-differences';
import { readVariety } from './scenario-plan';
import { isScenarioField, mergedFields } from './variety-entries';
import { type ScenarioField } from './variety-entries';
import { without } from './without';

/** The varieties of some ids, in the order of the ids; those that are not there are left out. */
export function varietiesOf(
  { varieties }: Pick<PlanWithScenarios, 'varieties'>,
  varietyIds: readonly string[],
): readonly Variety[] {
  const byId = new Map(varieties.map((variety) => [variety.id, variety]));
  return [...new Set(varietyIds)].flatMap((id) => byId.get(id) ?? []);
}

/** The plan with varieties merged to one; the same plan where fewer than two of them are there. */
export function mergeVarieties(
  plan: PlanWithScenarios,
  varietyIds: readonly string[],
  choices: MergeChoices,
): PlanWithScenarios {
  const parts = varietiesOf(plan, varietyIds);
  const [first] = parts;
  if (first === undefined || parts.length < 2) return plan;
  const ids = new Set(parts.map(({ id }) => id));
  const merged = mergedVariety(parts, choices, plan);
  const varieties = plan.varieties.flatMap((variety) => {
    if (variety === first) return merged;
    return ids.has(variety.id) ? [] : variety;
  });
  const join: JoinedVarieties = {
    varietyId: merged.id,
    parts: parts.map((variety) => ({ variety, place: plan.varieties.indexOf(variety) })),
    differences: differencesIn(plan, ids),
  };
  const after = { ...plan, varieties, joins: [...(plan.joins ?? []), join] };
  const scenarios = plan.scenarios.map((scenario) =>
    scenario.frozen === null
      ? mergedScenario(scenario, { after, parts, merged, choices })
      : scenario,
  );
  return { ...after, scenarios };
}

/** What was last joined to a variety; `null` where nothing was. */
export function lastJoin(
  { joins = [] }: Pick<PlanWithScenarios, 'joins'>,
  varietyId: string,
): JoinedVarieties | null {
  return [...joins].reverse().find((join) => join.varietyId === varietyId) ?? null;
}

/**
 * The plan with a merged variety parted again: each part is as it was, less the purchases that are gone since. Purchases that
 * were added or replaced since are of the part that gave the name. The same plan where nothing was merged.
 */
export function splitVariety(plan: PlanWithScenarios, varietyId: string): PlanWithScenarios {
  const join = lastJoin(plan, varietyId);
  const merged = plan.varieties.find(({ id }) => id === varietyId);
  if (join === null || merged === undefined) return plan;
  const parts = partedMonths(join, merged).map(({ variety, place }) => {
    const before = join.parts.find((part) => part.variety.id === variety.id)?.variety;
    return { place, variety: variety === before ? variety : followHistory(variety, plan) };
  });
  const others = plan.varieties.filter((variety) => variety !== merged);
  const varieties = atPlaces(
    others,
    parts.map(({ place, variety }) => ({ place, item: variety })),
  );
  const joins = (plan.joins ?? []).filter((each) => each !== join);
  const scenarios = plan.scenarios.map((scenario) =>
    scenario.frozen === null ? partedScenario(scenario, join) : scenario,
  );
  const rest = without(plan, ['joins']);
  return { ...rest, varieties, scenarios, ...(joins.length > 0 && { joins }) };
}

/** A list with items put where they stood before. */
function atPlaces<Item>(
  list: readonly Item[],
  placed: readonly { readonly place: number; readonly item: Item }[],
): readonly Item[] {
  const items = [...list];
  for (const { place, item } of [...placed].sort((left, right) => left.place - right.place)) {
    items.splice(place, 0, item);
  }
  return items;
}

function partedMonths(join: JoinedVarieties, merged: Variety): JoinedVarieties['parts'] {
  const now = monthSums(merged.monthly);
  const then = monthSums(join.parts.flatMap(({ variety }) => variety.monthly));
  const isLeft = (use: MonthlyUse): boolean =>
    now.get(sourceMonth(use)) === then.get(sourceMonth(use));
  const added = merged.monthly.filter((use) => !isLeft(use));
  return join.parts.map(({ variety, place }) => {
    const left = variety.monthly.filter(isLeft);
    const own = variety.id === merged.id ? [...left, ...added] : left;
    const isSame = own.length === variety.monthly.length && added.length === 0;
    if (isSame || isSameData(own, variety.monthly)) return { variety, place };
    const monthly = own.sort((one, other) =>
      one.month === other.month ? 0 : one.month < other.month ? -1 : 1,
    );
    return { place, variety: { ...variety, monthly } };
  });
}

function differencesIn(
  { scenarios }: PlanWithScenarios,
  ids: ReadonlySet<string>,
): JoinedVarieties['differences'] {
  return scenarios.flatMap((scenario) =>
    scenario.frozen === null
      ? scenario.varieties.flatMap((difference, place) =>
          ids.has(difference.varietyId) ? { scenarioId: scenario.id, place, difference } : [],
        )
      : [],
  );
}

interface MergedParts {
  readonly after: PlanWithScenarios;
  readonly parts: readonly Variety[];
  readonly merged: Variety;
  readonly choices: MergeChoices;
}

/**
 * A scenario that differs in a part differs in the merged variety: its inputs are merged as those of the base were, sums
 * added, chosen ones chosen; of a price that follows the purchases, the first that differs holds.
 */
function mergedScenario(scenario: Scenario, joined: MergedParts): Scenario {
  const { after, parts, merged, choices } = joined;
  const ids = new Set(parts.map(({ id }) => id));
  const own = scenario.varieties.filter(({ varietyId }) => ids.has(varietyId));
  if (own.length === 0) return scenario;
  const others = scenario.varieties.filter((each) => !own.includes(each));
  const [first] = own;
  const isAlike =
    own.length === parts.length &&
    own.every(
      ({ levers, inputs }) => isSameData(levers, first?.levers) && Object.keys(inputs).length === 0,
    );
  if (first !== undefined && isAlike) {
    return withDifferences(scenario, [...others, { ...first, varietyId: merged.id }]);
  }
  const shown = parts.map((part) => {
    const difference = own.find(({ varietyId }) => varietyId === part.id) ?? null;
    return { part: readVariety(part, scenario, difference), difference };
  });
  const bare = withDifferences(scenario, others);
  const changes = mergedFields.flatMap((field) => {
    if (!isScenarioField(field)) return [];
    const changed = shown.filter(({ difference }) => differsIn(difference, field));
    if (changed.length === 0) return [];
    const from = mergedFrom(parts, field, choices);
    const all = shown.map(({ part }) => part);
    const chosen =
      from.kind === 'part'
        ? all.find(({ id }) => id === from.varietyId)?.[field]
        : (addedInput(all, field) ?? changed[0]?.part[field]);
    return chosen === undefined
      ? []
      : { varietyId: merged.id, change: { field, value: chosen } as ScenarioChange };
  });
  return withInputs(bare, after, changes);
}

function differsIn(
  difference: Scenario['varieties'][number] | null,
  field: ScenarioField,
): boolean {
  if (difference === null) return false;
  return field in difference.inputs || leversOf(field).some((lever) => lever in difference.levers);
}

/** What a scenario had of the parts; what it has of the merged variety goes. */
function partedScenario(scenario: Scenario, join: JoinedVarieties): Scenario {
  const own = join.differences.flatMap(({ scenarioId, place, difference }) =>
    scenarioId === scenario.id ? { place, item: difference } : [],
  );
  const ids = new Set(join.parts.map(({ variety }) => variety.id));
  const others = scenario.varieties.filter(({ varietyId }) => !ids.has(varietyId));
  return withDifferences(scenario, atPlaces(others, own));
}
