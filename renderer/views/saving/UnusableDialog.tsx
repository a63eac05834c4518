import type { ReactNode } from 'react';

import { errorSentence } from '../../../shared/i18n/sentence';
import { openBackups, restoreBackup } from '../../commands/backups';
import { useLanguage, useMessages } from '../../i18n';
import { changeSaving, useSaving } from '../../stores/saving-store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { momentText } from '../../ui/moment-text';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';

const css = stylesOf(uiSheet);

/** A file that cannot be opened: why, and the newest version kept of it that can. */
export function UnusableDialog(): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const file = useSaving((saving) => saving.unusable);
  if (file === null) return null;
  const { damaged } = messages.saving;
  const { token, backup, error } = file;
  const close = (): void => {
    changeSaving({ unusable: null });
  };
  return (
    <Dialog title={damaged.title} testId="unusable-dialog" onCancel={close}>
      <p data-code={error.code}>{errorSentence(messages, error)}</p>
      <p>{damaged.offer({ time: momentText(backup.savedAt, language) })}</p>
      <div className={css('dialog-actions')} data-part="dialog-actions">
        <Button
          type="primary"
          data-testid="unusable-restore"
          onClick={() => void restoreBackup(token, backup.id)}
        >
          {damaged.open}
        </Button>
        <Button
          data-testid="unusable-all"
          onClick={() => {
            openBackups(token);
          }}
        >
          {damaged.all}
        </Button>
        <Button data-testid="unusable-cancel" onClick={close}>
          {messages.common.actions.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
