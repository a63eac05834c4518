import type { ReactNode } from 'react';

import { useMessages } from '../../i18n';
import { usePlan } from '../../stores/plan-store';
import { useView } from '../../stores/view-store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';

const css = stylesOf(uiSheet);

/** Save, give up or stay: asked before a plan with unsaved changes is left. */
export function UnsavedDialog(): ReactNode {
  const { unsaved, actions, status } = useMessages().common;
  const question = useView((view) => view.unsavedQuestion);
  const fileName = usePlan((state) => state.file?.fileName ?? null);
  if (question === null) return null;
  return (
    <Dialog
      title={unsaved.title}
      testId="unsaved-dialog"
      onCancel={() => {
        question.answer('cancel');
      }}
    >
      <p>{unsaved.text({ name: fileName ?? status.unnamed })}</p>
      <div className={css('dialog-actions')} data-part="dialog-actions">
        <Button
          type="primary"
          data-testid="unsaved-save"
          onClick={() => {
            question.answer('save');
          }}
        >
          {actions.save}
        </Button>
        <Button
          danger
          data-testid="unsaved-discard"
          onClick={() => {
            question.answer('discard');
          }}
        >
          {actions.discard}
        </Button>
        <Button
          data-testid="unsaved-cancel"
          onClick={() => {
            question.answer('cancel');
          }}
        >
          {actions.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
