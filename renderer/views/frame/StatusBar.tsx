import type { ReactNode } from 'react';

import { useEntrySteps } from '../../commands/undo-step';
import { useMessages } from '../../i18n';
import { invalidCount, useGrid } from '../../stores/grid-store';
import { useImport } from '../../stores/import-store';
import { isDirty, presentPlan, undoLabel, usePlan } from '../../stores/plan-store';
import { keptParts, useStanding } from '../../stores/standing-store';
import { changeView, useView } from '../../stores/view-store';
import buttonsSheet from '../../ui/buttons.module.css';
import { stepWords } from '../../ui/edit-sentence';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';

const css = stylesOf(buttonsSheet, notesSheet);

/** Which file is open, whether it is saved, and what undo would take back. */
export function StatusBar(): ReactNode {
  const messages = useMessages();
  const { status, actions, guide, sampleMark } = messages.common;
  const plan = usePlan(presentPlan);
  const file = usePlan((state) => state.file);
  const undoneEdit = usePlan(undoLabel);
  const undone = stepWords(messages, useEntrySteps().undone, undoneEdit);
  // On that step Ctrl+Z belongs to the answers about products.
  const areAnswersUndone = useAnswersOpen();
  const invalid = useGrid(invalidCount);
  return (
    <footer className="status-bar">
      {plan === null ? (
        <span>{status.noPlan}</span>
      ) : (
        <>
          <span className="status-file">
            <Shrinking words={file?.fileName ?? status.unnamed} />
          </span>
          <SavedState />
          {plan.isSample && (
            <span className={css('sample-mark')} data-testid="sample-mark">
              {sampleMark}
            </span>
          )}
          {undone !== null && !areAnswersUndone && (
            <Shrinking words={status.nextUndo({ what: undone })} />
          )}
          {invalid > 0 && (
            <span className="status-invalid" data-testid="status-invalid">
              {status.invalidEntries({ count: invalid })}
            </span>
          )}
        </>
      )}
      <StandingFailures />
      <span className="status-space" />
      <span>{status.offline}</span>
      <button
        type="button"
        className="status-help"
        data-testid="show-guide"
        onClick={() => {
          changeView({ isGuideOpen: true });
        }}
      >
        {guide.title}
      </button>
      <button
        type="button"
        className="status-help"
        data-testid="show-shortcuts"
        onClick={() => {
          changeView({ isHelpOpen: true });
        }}
      >
        {actions.help}
      </button>
    </footer>
  );
}

/** Words that give way where others have no room; the whole stands in their tooltip. */
function Shrinking({ words }: { readonly words: string }): ReactNode {
  return (
    <span className="status-shrinking" title={words}>
      {words}
    </span>
  );
}

/** What the program cannot keep at present; a press says it in full. */
function StandingFailures(): ReactNode {
  const { status } = useMessages().common;
  const failures = useStanding();
  return (
    <span role="status" className="status-standing">
      {keptParts.map((part) => {
        const failure = failures[part];
        return failure === null ? null : (
          <button
            key={part}
            type="button"
            data-testid={`standing-${part}`}
            onClick={() => {
              changeView({ failure });
            }}
          >
            {status.standing[part]}
          </button>
        );
      })}
    </span>
  );
}

function useAnswersOpen(): boolean {
  const screen = useView((view) => view.screen);
  const stage = useImport((state) => state.stage);
  return screen === 'import' && stage === 'products';
}

function SavedState(): ReactNode {
  const { status } = useMessages().common;
  const dirty = usePlan(isDirty);
  const file = usePlan((state) => state.file);
  const isSaving = useView((view) => view.isSaving);
  const state = isSaving ? 'saving' : dirty ? 'unsaved' : file === null ? 'neverSaved' : 'saved';
  return (
    <span data-testid="status-saved" data-state={state} className={css(`status-saved is-${state}`)}>
      {status[state]}
    </span>
  );
}
