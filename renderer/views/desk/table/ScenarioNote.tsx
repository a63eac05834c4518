import type { ReactNode } from 'react';

import type { Variety } from '../../../../shared/plan/plan';
import type { PlanWithScenarios } from '../../../../shared/plan/scenario';

interface ScenarioNoteProps {
  readonly document: PlanWithScenarios;
  readonly varieties: readonly Variety[];
  readonly words: (of: { readonly names: readonly string[] }) => string;
}

/** Names the scenarios, other than frozen ones, that differ in some varieties. */
export function ScenarioNote({ document, varieties, words }: ScenarioNoteProps): ReactNode {
  const ids = new Set(varieties.map(({ id }) => id));
  const names = document.scenarios
    .filter(({ frozen }) => frozen === null)
    .filter((scenario) => scenario.varieties.some(({ varietyId }) => ids.has(varietyId)))
    .map(({ name }) => name);
  return names.length === 0 ? null : <p>{words({ names })}</p>;
}
