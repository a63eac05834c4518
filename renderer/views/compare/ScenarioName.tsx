import type { ReactNode } from 'react';

import type { ComparedScenario } from './compared-scenario';

/** A scenario's name behind its colour. */
export function ScenarioName({ scenario }: { readonly scenario: ComparedScenario }): ReactNode {
  return (
    <span className="compared-name" title={scenario.name}>
      <span className={`scenario-dot is-${scenario.colour}`} aria-hidden="true" />
      <span>{scenario.name}</span>
    </span>
  );
}
