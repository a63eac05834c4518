import type { ReactNode } from 'react';

import { forgetImports } from '../../commands/import-deciding';
import { useMessages } from '../../i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';

const css = stylesOf(uiSheet);

/** Asked before what imports have learnt is forgotten: it cannot be taken back. */
export function ForgetDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { importProducts: words, common } = useMessages();
  return (
    <Dialog title={words.forgetTitle} testId="forget-dialog" onCancel={onClose}>
      <p>{words.forgetText}</p>
      <div className={css('dialog-actions')} data-part="dialog-actions">
        <Button
          danger
          data-testid="forget-yes"
          onClick={() => {
            onClose();
            void forgetImports();
          }}
        >
          {words.forgetYes}
        </Button>
        <Button data-testid="forget-no" onClick={onClose}>
          {common.actions.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
