import { type ReactNode, useState } from 'react';

import { useMessages } from '../../i18n';
import { type ConflictQuestion, useSaving } from '../../stores/saving-store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';
import { ConflictComparison } from './ConflictComparison';
import savingSheet from './saving.module.css';

const css = stylesOf(uiSheet, savingSheet);

/** Someone else has changed the file: keep mine beside it, take theirs, or look at both first. */
export function ConflictDialog(): ReactNode {
  const question = useSaving((saving) => saving.conflict);
  return question === null ? null : <Choices question={question} />;
}

function Choices({ question }: { readonly question: ConflictQuestion }): ReactNode {
  const { saving, common } = useMessages();
  const { conflict, comparison } = saving;
  const [isComparing, setIsComparing] = useState(false);
  const { fileName, mine, theirs, answer } = question;
  return (
    <Dialog
      title={isComparing ? comparison.title({ name: fileName }) : conflict.title}
      testId="conflict-dialog"
      onCancel={() => {
        answer('cancel');
      }}
    >
      {isComparing && theirs !== null ? (
        <ConflictComparison mine={mine} theirs={theirs} />
      ) : (
        <Explained name={fileName} isReadable={theirs !== null} />
      )}
      <div className={css('dialog-actions')} data-part="dialog-actions">
        <Button
          type="primary"
          data-testid="conflict-keep-mine"
          onClick={() => {
            answer('keepMine');
          }}
        >
          {conflict.keepMine}
        </Button>
        <Button
          disabled={theirs === null}
          data-testid="conflict-take-theirs"
          onClick={() => {
            answer('takeTheirs');
          }}
        >
          {conflict.takeTheirs}
        </Button>
        {!isComparing && (
          <Button
            disabled={theirs === null}
            data-testid="conflict-compare"
            onClick={() => {
              setIsComparing(true);
            }}
          >
            {conflict.compare}
          </Button>
        )}
        <Button
          data-testid="conflict-cancel"
          onClick={() => {
            answer('cancel');
          }}
        >
          {common.actions.cancel}
        </Button>
      </div>
    </Dialog>
  );
}

function Explained({
  name,
  isReadable,
}: {
  readonly name: string;
  readonly isReadable: boolean;
}): ReactNode {
  const { conflict } = useMessages().saving;
  return (
    <>
      <p>{conflict.text({ name })}</p>
      {isReadable ? (
        <dl className={css('conflict-choices')}>
          <dt>{conflict.keepMine}</dt>
          <dd>{conflict.keepMineText}</dd>
          <dt>{conflict.takeTheirs}</dt>
          <dd>{conflict.takeTheirsText}</dd>
          <dt>{conflict.compare}</dt>
          <dd>{conflict.compareText}</dd>
        </dl>
      ) : (
        <p>{conflict.unreadable}</p>
      )}
    </>
  );
}
