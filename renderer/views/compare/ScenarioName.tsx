import type { ReactNode } from 'react';

import type { ComparedScenario } from './compared-scenario';

/** A scenario's name behind its colour. */
export function ScenarioName({ scenario }: { readonly scenario: ComparedScenario }): ReactNode {
  return (
    <span className="scenario-name" title={scenario.name}>
      <span className="scenario-dot" aria-hidden="true" style={{ background: scenario.color }} />
      <span>{scenario.name}</span>
    </span>
  );
}
