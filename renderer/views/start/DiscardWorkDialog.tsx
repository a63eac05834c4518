import type { ReactNode } from 'react';

import type { UnsavedWork } from '../../../shared/journal-contract';
import { useMessages } from '../../i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';

const css = stylesOf(uiSheet);

interface DiscardWorkDialogProps {
  readonly work: UnsavedWork;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
}

/** Asked before unsaved work is given up for good. */
export function DiscardWorkDialog({
  work,
  onCancel,
  onDiscard,
}: DiscardWorkDialogProps): ReactNode {
  const { recovery, common } = useMessages();
  const name = work.fileName ?? recovery.neverSaved;
  return (
    <Dialog title={recovery.discardTitle} testId="recovery-discard-dialog" onCancel={onCancel}>
      <p>{recovery.discardText({ name, count: work.changes })}</p>
      <div className={css('dialog-actions')} data-part="dialog-actions">
        <Button danger data-testid="recovery-discard-yes" onClick={onDiscard}>
          {recovery.discardForGood}
        </Button>
        <Button data-testid="recovery-discard-no" onClick={onCancel}>
          {common.actions.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
