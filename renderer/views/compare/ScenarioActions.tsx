import type { ReactNode } from 'react';

import { freezeScenario } from '../../commands/freeze-scenario';
import { useMessages } from '../../i18n';
import { edit, openScenario } from '../../stores/plan-store';
import { changeView } from '../../stores/view-store';
import buttonsSheet from '../../ui/buttons.module.css';
import { stylesOf } from '../../ui/styles-of';
import compareTablesSheet from './compare-tables.module.css';
import type { ComparedScenario } from './compared-scenario';

const css = stylesOf(buttonsSheet, compareTablesSheet);

/** What can be done with a compared scenario. */
export function ScenarioActions({ scenario }: { readonly scenario: ComparedScenario }): ReactNode {
  const { actions } = useMessages().compare;
  const { id, name, isFrozen, isOfficial } = scenario;
  const key = id ?? 'base';
  return (
    <span className={css('compare-actions')}>
      <Action
        words={actions.open}
        label={actions.openOf({ name })}
        testId={`compare-open-${key}`}
        onChoose={() => {
          openScenario(id);
          changeView({ screen: 'table' });
        }}
      />
      {!isOfficial && (
        <Action
          words={actions.official}
          label={actions.officialOf({ name })}
          testId={`compare-official-${key}`}
          onChoose={() => {
            edit({ kind: 'setOfficialScenario', scenarioId: id });
          }}
        />
      )}
      {!isFrozen && (
        <Action
          words={actions.freeze}
          label={actions.freezeOf({ name })}
          testId={`compare-freeze-${key}`}
          onChoose={() => void freezeScenario(id)}
        />
      )}
    </span>
  );
}

interface ActionProps {
  readonly words: string;
  readonly label: string;
  readonly testId: string;
  readonly onChoose: () => void;
}

function Action({ words, label, testId, onChoose }: ActionProps): ReactNode {
  return (
    <button
      type="button"
      className={css('text-button')}
      aria-label={label}
      title={label}
      data-testid={testId}
      onClick={onChoose}
    >
      {words}
    </button>
  );
}
