import type { Messages } from '../../../shared/i18n/zh-cn';
import { findScenario, type PlanWithScenarios } from '../../../shared/plan/scenario';
import { BASE_COLOR, scenarioColors } from '../../ui/scenario-colors';

/** A scenario as the comparison names it. */
export interface ComparedScenario {
  /** `null` is the base scenario. */
  readonly id: string | null;
  readonly name: string;
  readonly color: string;
  readonly isFrozen: boolean;
  /** 正式方案. */
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
    color: scenario === null ? BASE_COLOR : scenarioColors[scenario.colour],
    isFrozen: scenario !== null && scenario.frozen !== null,
    isOfficial: document.officialScenarioId === id,
  };
}
