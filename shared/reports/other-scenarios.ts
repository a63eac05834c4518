import type { Messages } from '../i18n/zh-cn';
import type { PlanWithScenarios } from '../plan/scenario';
import { createScenarioReader } from '../plan/scenario-plan';
import type { NamedPlan } from './audit-input';

/** What a scenario is compared with: the base first, then the others as the plan has them. */
export function otherScenarios(
  document: PlanWithScenarios,
  scenarioId: string | null,
  messages: Messages,
): readonly NamedPlan[] {
  const read = createScenarioReader();
  const all = [
    { id: null, name: messages.common.baseScenario },
    ...document.scenarios.map(({ id, name }) => ({ id, name })),
  ];
  return all
    .filter(({ id }) => id !== scenarioId)
    .map(({ id, name }) => ({ name, plan: read(document, id) }));
}
