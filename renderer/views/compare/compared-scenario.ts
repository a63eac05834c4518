import type { Messages } from '../../../shared/i18n/zh-cn';
import { findScenario, type PlanWithScenarios, type Scenario } from '../../../shared/plan/scenario';

/** A scenario as the comparison names it. */
export interface ComparedScenario {
  /** `null` is the base scenario. */
  readonly id: string | null;
  readonly name: string;
  readonly colour: Scenario['colour'] | 'base';
  readonly isFrozen: boolean;
  /** 正式情景. */
  readonly isOfficial: boolean;
}

export function comparedScenario(
  document: PlanWithScenarios,
  id: string | null,
  { common }: Messages,
): ComparedScenario {
  const scenario = findScenario(document, id);
  return {
    id,
    name: scenario?.name ?? common.baseScenario,
    colour: scenario?.colour ?? 'base',
    isFrozen: scenario !== null && scenario.frozen !== null,
    isOfficial: document.officialScenarioId === id,
  };
}
