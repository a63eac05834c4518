import { type ReactNode, useEffect, useRef } from 'react';

import { type Scenario, scenarioColours } from '../../../../shared/plan/scenario';
import { useMessages } from '../../../i18n';
import { edit, sealEdits } from '../../../stores/plan-store';
import { Button } from '../../../ui/Button';
import placesSheet from '../../../ui/places.module.css';
import { stylesOf } from '../../../ui/styles-of';
import compareSheet from '../../compare/compare.module.css';
import scenarioDescribeSheet from './scenario-describe.module.css';
import type { TabPlace } from './tab-place';

const css = stylesOf(placesSheet, scenarioDescribeSheet, compareSheet);

interface ScenarioDescribeProps {
  readonly scenario: Scenario;
  readonly place: TabPlace;
  readonly onClose: () => void;
  /** The hand went elsewhere. */
  readonly onLeave: () => void;
}

/** A scenario's note and colour, below its tab; what is changed shows at once and undoes as one step. */
export function ScenarioDescribe(props: ScenarioDescribeProps): ReactNode {
  const { scenario, place, onClose, onLeave } = props;
  const { describe } = useMessages().scenarios;
  const noteRef = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    noteRef.current?.focus();
    return sealEdits;
  }, []);
  const change = (description: Partial<Pick<Scenario, 'note' | 'colour'>>): void => {
    edit({ kind: 'describeScenario', scenarioId: scenario.id, description }, 'describe');
  };
  return (
    <div
      role="dialog"
      className={css('scenario-describe')}
      style={{ left: place.left }}
      aria-label={describe.title({ name: scenario.name })}
      data-testid="scenario-describe"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) onLeave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <label>
        <span>{describe.note}</span>
        <textarea
          ref={noteRef}
          rows={3}
          maxLength={2000}
          value={scenario.note}
          placeholder={describe.notePlaceholder}
          data-testid="scenario-note"
          onChange={(event) => {
            change({ note: event.target.value });
          }}
        />
      </label>
      <fieldset>
        <legend>{describe.colour}</legend>
        {scenarioColours.map((colour) => (
          <label key={colour} className={css('scenario-colour')} title={describe.colours[colour]}>
            <input
              type="radio"
              name="scenario-colour"
              checked={scenario.colour === colour}
              aria-label={describe.colours[colour]}
              data-testid={`scenario-colour-${colour}`}
              onChange={() => {
                change({ colour });
              }}
            />
            <span
              className={css(`scenario-dot is-${colour}`)}
              data-part="scenario-dot"
              aria-hidden="true"
            />
          </label>
        ))}
      </fieldset>
      <Button size="small" type="primary" data-testid="scenario-describe-done" onClick={onClose}>
        {describe.done}
      </Button>
    </div>
  );
}
