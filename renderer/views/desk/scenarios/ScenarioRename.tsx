import { type ReactNode, useRef, useState } from 'react';

import type { PlanWithScenarios } from '../../../../shared/plan/scenario';
import { MOST_NAME_LENGTH } from '../../../../shared/plan/scenario-names';
import { useMessages } from '../../../i18n';
import { edit } from '../../../stores/plan-store';
import { stylesOf } from '../../../ui/styles-of';
import uiSheet from '../../../ui/ui.module.css';
import scenarioDescribeSheet from './scenario-describe.module.css';
import type { TabPlace } from './tab-place';

const css = stylesOf(uiSheet, scenarioDescribeSheet);

interface ScenarioRenameProps {
  readonly document: PlanWithScenarios;
  readonly scenarioId: string;
  readonly name: string;
  readonly place: TabPlace;
  /** Done with by a key. */
  readonly onClose: () => void;
  /** The hand went elsewhere. */
  readonly onLeave: () => void;
}

const LEAST_PIXELS = 120;

/** A scenario's name where its tab is; Enter or leaving takes it, Esc gives it up. */
export function ScenarioRename(props: ScenarioRenameProps): ReactNode {
  const { document, scenarioId, name, place, onClose, onLeave } = props;
  const { scenarios: words } = useMessages();
  const [draft, setDraft] = useState(name);
  const problem = problemOf(document, scenarioId, draft.trim());
  // Leaving comes again when the closed field goes.
  const isDone = useRef(false);
  const finish = (end: () => void, { isTaken }: { readonly isTaken: boolean }): void => {
    if (isDone.current) return;
    isDone.current = true;
    if (isTaken && problem === null) {
      edit({ kind: 'describeScenario', scenarioId, description: { name: draft.trim() } });
    }
    end();
  };
  return (
    <div
      className={css('scenario-rename')}
      style={{ left: place.left, width: Math.max(place.width, LEAST_PIXELS) }}
    >
      <input
        autoFocus
        value={draft}
        aria-label={words.nameLabel}
        aria-invalid={problem !== null}
        data-testid="scenario-name"
        spellCheck={false}
        autoComplete="off"
        onFocus={(event) => {
          event.target.select();
        }}
        onChange={(event) => {
          setDraft(event.target.value);
        }}
        onBlur={() => {
          finish(onLeave, { isTaken: true });
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && problem === null) finish(onClose, { isTaken: true });
          if (event.key === 'Escape') finish(onClose, { isTaken: false });
          // A key of the tabs or of the page means the text here.
          event.stopPropagation();
        }}
      />
      {problem !== null && (
        <span className={css('draft-problem')} data-part="draft-problem" role="alert">
          {problem === 'nameTooLong'
            ? words.nameTooLong({ most: MOST_NAME_LENGTH })
            : words[problem]}
        </span>
      )}
    </div>
  );
}

function problemOf(
  { scenarios }: PlanWithScenarios,
  scenarioId: string,
  name: string,
): 'nameMissing' | 'nameTaken' | 'nameTooLong' | null {
  if (name === '') return 'nameMissing';
  if (name.length > MOST_NAME_LENGTH) return 'nameTooLong';
  const isTaken = scenarios.some((each) => each.id !== scenarioId && each.name === name);
  return isTaken ? 'nameTaken' : null;
}
