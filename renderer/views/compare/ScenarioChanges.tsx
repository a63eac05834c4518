import type { ReactNode } from 'react';

import { findScenario, type PlanWithScenarios } from '../../../shared/plan/scenario';
import { useLanguage, useMessages } from '../../i18n';
import { stylesOf } from '../../ui/styles-of';
import compareSheet from './compare.module.css';
import compareTablesSheet from './compare-tables.module.css';
import type { ComparedScenario } from './compared-scenario';
import { scenarioChanges } from './scenario-changes';
import { ScenarioName } from './ScenarioName';

const css = stylesOf(compareSheet, compareTablesSheet);

interface ScenarioChangesProps {
  readonly document: PlanWithScenarios;
  readonly scenarios: readonly ComparedScenario[];
}

/** In what each scenario differs from the base scenario, in words. */
export function ScenarioChanges({ document, scenarios }: ScenarioChangesProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { changes } = messages.compare;
  return (
    <section className={css('compare-section')} data-testid="compare-changes">
      <h2>{changes.title({ base: messages.common.baseScenario })}</h2>
      {scenarios.map((shown) => {
        const scenario = findScenario(document, shown.id);
        if (scenario === null) return null;
        const said = scenarioChanges(document, scenario, { messages, language });
        return (
          <div key={scenario.id} className={css('compare-changes')}>
            <h3>
              <ScenarioName scenario={shown} />
            </h3>
            {scenario.note !== '' && <p className={css('compare-note')}>{scenario.note}</p>}
            {said.length === 0 ? (
              <p className={css('compare-note')}>{changes.none}</p>
            ) : (
              <ul>
                {said.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </section>
  );
}
