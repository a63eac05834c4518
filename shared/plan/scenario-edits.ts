import { assertNever } from '../assert';
import { applyEdit, type CellsEdit, type PlanChange, type PlanEdit } from './edits';
import { applyFundEdit, type FundEdit } from './fund-edits';
import { applyJoinEdit, type JoinEdit } from './join-edits';
import type { Levers } from './levers';
import { applyRoundEdit, isRoundEdit, type RoundEdit } from './round-edits';
import {
  findScenario,
  type FrozenScenario,
  type PlanWithScenarios,
  type Scenario,
  type ScenarioCondition,
} from './scenario';
import {
  type InputsOf,
  isScenarioChange,
  withBaseInputs,
  withCondition,
  withInputs,
  withoutInputs,
  withoutVariety,
  withVarietyLevers,
} from './scenario-differences';
import { without } from './without';

/** Everything that can change the scenarios of a plan. A frozen one can be described, moved and removed, and no more. */
export type ScenarioEdit =
  | {
      readonly kind: 'addScenario';
      readonly scenario: Scenario;
      /** The scenario it is put behind; `null` puts it first. */
      readonly afterId: string | null;
    }
  | { readonly kind: 'removeScenario'; readonly scenarioId: string }
  | {
      readonly kind: 'describeScenario';
      readonly scenarioId: string;
      readonly description: ScenarioDescription;
    }
  | { readonly kind: 'moveScenario'; readonly scenarioId: string; readonly toIndex: number }
  | { readonly kind: 'setOfficialScenario'; readonly scenarioId: string | null }
  | {
      readonly kind: 'freezeScenario';
      readonly scenarioId: string;
      readonly frozen: FrozenScenario;
    }
  /** The levers of one variety, or of the whole hospital where no variety is named. */
  | {
      readonly kind: 'setLevers';
      readonly scenarioId: string;
      readonly varietyId: string | null;
      readonly levers: Levers;
    }
  /** Makes inputs of varieties those of the base scenario again, or lets them follow the hospital's levers again. */
  | {
      readonly kind: 'resetInputs';
      readonly scenarioId: string;
      readonly inputs: readonly InputsOf[];
      readonly to: 'base' | 'levers';
    }
  /** Makes a scenario the same as the base. */
  | { readonly kind: 'resetScenario'; readonly scenarioId: string }
  | {
      readonly kind: 'resetCondition';
      readonly scenarioId: string;
      readonly condition: ScenarioCondition;
    }
  /** An edit made while a scenario is open: inputs and conditions become its differences, the rest changes the base. */
  | { readonly kind: 'inScenario'; readonly scenarioId: string; readonly edit: PlanEdit };

type ScenarioDescription = Partial<Pick<Scenario, 'name' | 'note' | 'colour'>>;

/** Another version of the document in its place: one kept before, or what someone else has written into the file. */
export interface ReplaceEdit {
  readonly kind: 'replaceDocument';
  readonly document: PlanWithScenarios;
  readonly origin: 'backup' | 'file';
}

/** Everything that can change the whole document. */
export type DocumentEdit = PlanEdit | ScenarioEdit | JoinEdit | ReplaceEdit | RoundEdit | FundEdit;

/** The document after an edit; the same document where the edit changes nothing or its scenario is frozen or gone. */
export function applyDocumentEdit(plan: PlanWithScenarios, edit: DocumentEdit): PlanWithScenarios {
  if (isRoundEdit(edit)) return applyRoundEdit(plan, edit);
  if (edit.kind === 'changeFund') return applyFundEdit(plan, edit);
  switch (edit.kind) {
    case 'replaceDocument':
      return edit.document;
    case 'addScenario':
      return withScenarioAfter(plan, edit.scenario, edit.afterId);
    case 'removeScenario':
      return withoutScenario(plan, edit.scenarioId);
    case 'moveScenario':
      return moved(plan, edit.scenarioId, edit.toIndex);
    case 'setOfficialScenario':
      return edit.scenarioId === plan.officialScenarioId
        ? plan
        : { ...plan, officialScenarioId: edit.scenarioId };
    case 'describeScenario':
      return mapScenario(plan, edit.scenarioId, (scenario) =>
        describedScenario(scenario, edit.description),
      );
    case 'freezeScenario':
    case 'setLevers':
    case 'resetInputs':
    case 'resetScenario':
    case 'resetCondition':
      return mapOpenScenario(plan, edit.scenarioId, (scenario) =>
        changedScenario(plan, scenario, edit),
      );
    case 'inScenario':
      return editInScenario(plan, edit.scenarioId, edit.edit);
    case 'mergeVarieties':
    case 'splitVariety':
    case 'partVariety':
    case 'renameVariety':
      return applyJoinEdit(plan, edit);
    case 'removeVariety':
      return removeVarieties(plan, [edit.varietyId]);
    case 'removeVarieties':
      return removeVarieties(plan, edit.varietyIds);
    case 'addVariety':
    case 'changeVariety':
    case 'changeCells':
    case 'changePlan':
    case 'changeReferenceWindow':
    case 'changeUseWindow':
      return applyEdit(plan, edit);
    case 'addHistory':
    case 'removeHistory':
      return withoutGone(plan, applyEdit(plan, edit));
    default:
      return assertNever(edit);
  }
}

function describedScenario(scenario: Scenario, description: ScenarioDescription): Scenario {
  const { name = scenario.name, note = scenario.note, colour = scenario.colour } = description;
  const isSame = name === scenario.name && note === scenario.note && colour === scenario.colour;
  return isSame ? scenario : { ...scenario, name, note, colour };
}

type ContentEdit = Extract<
  ScenarioEdit,
  {
    readonly kind:
      'freezeScenario' | 'setLevers' | 'resetInputs' | 'resetScenario' | 'resetCondition';
  }
>;

function changedScenario(plan: PlanWithScenarios, scenario: Scenario, edit: ContentEdit): Scenario {
  switch (edit.kind) {
    case 'freezeScenario':
      return { ...scenario, frozen: edit.frozen };
    case 'setLevers':
      return edit.varietyId === null
        ? { ...scenario, levers: edit.levers }
        : withVarietyLevers(scenario, edit.varietyId, edit.levers);
    case 'resetInputs':
      return edit.to === 'base'
        ? withBaseInputs(scenario, plan, edit.inputs)
        : withoutInputs(scenario, edit.inputs);
    case 'resetScenario':
      return { ...scenario, levers: {}, conditions: {}, varieties: [] };
    case 'resetCondition':
      return edit.condition in scenario.conditions
        ? { ...scenario, conditions: without(scenario.conditions, [edit.condition]) }
        : scenario;
    default:
      return assertNever(edit);
  }
}

function editInScenario(
  plan: PlanWithScenarios,
  scenarioId: string,
  edit: PlanEdit,
): PlanWithScenarios {
  if (findScenario(plan, scenarioId)?.frozen !== null) return plan;
  switch (edit.kind) {
    case 'changeVariety': {
      const { varietyId, change } = edit;
      return isScenarioChange(change)
        ? mapOpenScenario(plan, scenarioId, (scenario) =>
            withInputs(scenario, plan, [{ varietyId, change }]),
          )
        : applyEdit(plan, edit);
    }
    case 'changeCells':
      return changeCells(plan, scenarioId, edit);
    case 'changePlan':
      return changeCondition(plan, scenarioId, edit.change);
    case 'removeVariety':
    case 'removeVarieties':
    case 'addVariety':
    case 'addHistory':
    case 'removeHistory':
    case 'changeReferenceWindow':
    case 'changeUseWindow':
      return applyDocumentEdit(plan, edit);
    default:
      return assertNever(edit);
  }
}

/** New varieties, and what is the same in every scenario, go into the base; the rest are differences. */
function changeCells(
  plan: PlanWithScenarios,
  scenarioId: string,
  edit: CellsEdit,
): PlanWithScenarios {
  const added = new Set(edit.added.map(({ id }) => id));
  const own = edit.changes.flatMap(({ varietyId, change }) =>
    isScenarioChange(change) && !added.has(varietyId) ? [{ varietyId, change }] : [],
  );
  const ofBase = edit.changes.filter(
    ({ varietyId, change }) => !isScenarioChange(change) || added.has(varietyId),
  );
  const based = applyEdit(plan, { ...edit, changes: ofBase });
  return mapOpenScenario(based, scenarioId, (scenario) => withInputs(scenario, based, own));
}

function changeCondition(
  plan: PlanWithScenarios,
  scenarioId: string,
  change: PlanChange,
): PlanWithScenarios {
  if (change.field === 'hospitalName' || change.field === 'year') {
    return applyEdit(plan, { kind: 'changePlan', change });
  }
  return mapOpenScenario(plan, scenarioId, (scenario) => withCondition(scenario, plan, change));
}

function removeVarieties(
  plan: PlanWithScenarios,
  varietyIds: readonly string[],
): PlanWithScenarios {
  const scenarios = plan.scenarios.map((scenario) => varietyIds.reduce(withoutVariety, scenario));
  return { ...applyEdit(plan, { kind: 'removeVarieties', varietyIds }), scenarios };
}

/** The plan after an edit that may have taken varieties away: no scenario differs in them any more. */
function withoutGone(before: PlanWithScenarios, after: PlanWithScenarios): PlanWithScenarios {
  const left = new Set(after.varieties.map(({ id }) => id));
  const gone = before.varieties.flatMap(({ id }) => (left.has(id) ? [] : [id]));
  if (gone.length === 0) return after;
  return { ...after, scenarios: after.scenarios.map((each) => gone.reduce(withoutVariety, each)) };
}

function mapScenario(
  plan: PlanWithScenarios,
  scenarioId: string,
  changed: (scenario: Scenario) => Scenario,
): PlanWithScenarios {
  const scenarios = plan.scenarios.map((scenario) =>
    scenario.id === scenarioId ? changed(scenario) : scenario,
  );
  const isUnchanged = scenarios.every((scenario, index) => scenario === plan.scenarios[index]);
  return isUnchanged ? plan : { ...plan, scenarios };
}

/** A change of content, which a frozen scenario does not take. */
function mapOpenScenario(
  plan: PlanWithScenarios,
  scenarioId: string,
  changed: (scenario: Scenario) => Scenario,
): PlanWithScenarios {
  return mapScenario(plan, scenarioId, (scenario) =>
    scenario.frozen === null ? changed(scenario) : scenario,
  );
}

function withScenarioAfter(
  plan: PlanWithScenarios,
  scenario: Scenario,
  afterId: string | null,
): PlanWithScenarios {
  const place = plan.scenarios.findIndex(({ id }) => id === afterId) + 1;
  const scenarios = [...plan.scenarios.slice(0, place), scenario, ...plan.scenarios.slice(place)];
  return { ...plan, scenarios };
}

function withoutScenario(plan: PlanWithScenarios, scenarioId: string): PlanWithScenarios {
  const scenarios = plan.scenarios.filter(({ id }) => id !== scenarioId);
  if (scenarios.length === plan.scenarios.length) return plan;
  const isOfficial = plan.officialScenarioId === scenarioId;
  return {
    ...plan,
    scenarios,
    officialScenarioId: isOfficial ? null : plan.officialScenarioId,
  };
}

function moved(plan: PlanWithScenarios, scenarioId: string, toIndex: number): PlanWithScenarios {
  const scenario = findScenario(plan, scenarioId);
  if (scenario === null || plan.scenarios[toIndex]?.id === scenarioId) return plan;
  const others = plan.scenarios.filter((each) => each !== scenario);
  return { ...plan, scenarios: [...others.slice(0, toIndex), scenario, ...others.slice(toIndex)] };
}
