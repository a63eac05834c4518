import type { ReactNode } from 'react';

import { useLanguage, useMessages } from '../../i18n';
import { type RecoveryAnswer, useRecovery } from '../../stores/recovery-store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { momentText } from '../../ui/moment-text';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';

const css = stylesOf(uiSheet);

/** Asked when a file is opened in which a crash has left unsaved work. */
export function RecoveryDialog(): ReactNode {
  const { recovery, common } = useMessages();
  const language = useLanguage();
  const question = useRecovery((state) => state.question);
  if (question === null) return null;
  const { work, answer } = question;
  const name = work.fileName ?? recovery.neverSaved;
  const answers: readonly { readonly is: RecoveryAnswer; readonly words: string }[] = [
    { is: 'restore', words: recovery.restore },
    { is: 'discard', words: recovery.discardForGood },
    { is: 'cancel', words: common.actions.cancel },
  ];
  return (
    <Dialog
      title={recovery.openTitle}
      testId="recovery-dialog"
      onCancel={() => {
        answer('cancel');
      }}
    >
      <p>{recovery.openText({ name, time: momentText(work.at, language), count: work.changes })}</p>
      <div className={css('dialog-actions')} data-part="dialog-actions">
        {answers.map(({ is, words }) => (
          <Button
            key={is}
            type={is === 'restore' ? 'primary' : 'default'}
            danger={is === 'discard'}
            data-testid={`recovery-answer-${is}`}
            onClick={() => {
              answer(is);
            }}
          >
            {words}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
