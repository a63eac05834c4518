import type { Messages } from '../i18n/zh-cn';
import type { PlanWithScenarios } from '../plan/scenario';
import { createScenarioReader } from '../plan/scenario-plan';
import type { NamedPlan } from './audit-input';

/**
 * What a scenario is compared with: the base first, then the others as the plan has them; where some were chosen, the base
 * and these.
 */
export function otherScenarios(
  document: PlanWithScenarios,
  scenarioId: string | null,
  messages: Messages,
  chosen?: readonly (string | null)[],
): readonly NamedPlan[] {
  const read = createScenarioReader();
  const all = [
    { id: null, name: messages.common.baseScenario },
    ...document.scenarios.map(({ id, name }) => ({ id, name })),
  ];
  return all
    .filter(({ id }) => id !== scenarioId)
    .filter(({ id }) => id === null || chosen === undefined || chosen.includes(id))
    .map(({ id, name }) => ({ name, plan: read(document, id) }));
}
