import type { ReactNode } from 'react';

import placesSheet from '../../ui/places.module.css';
import { stylesOf } from '../../ui/styles-of';
import compareSheet from './compare.module.css';
import compareTablesSheet from './compare-tables.module.css';
import type { ComparedScenario } from './compared-scenario';

const css = stylesOf(placesSheet, compareSheet, compareTablesSheet);

/** A scenario's name behind its colour. */
export function ScenarioName({ scenario }: { readonly scenario: ComparedScenario }): ReactNode {
  return (
    <span className={css('compared-name')} title={scenario.name}>
      <span
        className={css(`scenario-dot is-${scenario.colour}`)}
        data-part="scenario-dot"
        aria-hidden="true"
      />
      <span>{scenario.name}</span>
    </span>
  );
}
