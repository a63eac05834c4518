import type { Messages } from '../../../../shared/i18n/zh-cn';
import type { PlanWithScenarios, Scenario } from '../../../../shared/plan/scenario';

/** A tab of the desk: the base scenario or one of the plan's. */
export interface ScenarioTabContent {
  /** `null` is the base. */
  readonly id: string | null;
  readonly name: string;
  readonly note: string;
  readonly colour: Scenario['colour'] | null;
  readonly isOfficial: boolean;
  /** The day it was frozen; `null`: it can be changed. */
  readonly frozenDate: string | null;
}

/** The tabs in their order, the base first. The official one is marked once there is a choice. */
export function scenarioTabs(
  { scenarios, officialScenarioId }: PlanWithScenarios,
  { common }: Messages,
): readonly ScenarioTabContent[] {
  const base: ScenarioTabContent = {
    id: null,
    name: common.baseScenario,
    note: '',
    colour: null,
    isOfficial: officialScenarioId === null && scenarios.length > 0,
    frozenDate: null,
  };
  const others = scenarios.map(({ id, name, note, colour, frozen }): ScenarioTabContent => ({
    id,
    name,
    note,
    colour,
    isOfficial: id === officialScenarioId,
    frozenDate: frozen === null ? null : localDay(frozen.at),
  }));
  return [base, ...others];
}

/** The day of a moment where the person is, as it is written in both languages: 2026-11-22. */
export function localDay(at: string): string {
  const date = new Date(at);
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${String(date.getFullYear())}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

/** The page's id of a tab. */
export function tabId(scenarioId: string | null): string {
  return `scenario-tab-${scenarioId ?? 'base'}`;
}
