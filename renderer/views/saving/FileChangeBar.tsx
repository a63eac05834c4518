import type { ReactNode } from 'react';

import { savePlan, settleFileChange } from '../../commands/save-plan';
import { useMessages } from '../../i18n';
import { changeSaving, useSaving } from '../../stores/saving-store';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import savingSheet from './saving.module.css';

const css = stylesOf(notesSheet, savingSheet);

/** Says quietly that the open plan's file is no longer what the window shows. */
export function FileChangeBar(): ReactNode {
  const { saving, common } = useMessages();
  const change = useSaving((state) => state.fileChange);
  return (
    <div className={css('file-change-place')} role="status">
      {change !== null && (
        <div className={css('notice')} data-testid="file-change" data-kind={change.kind}>
          <span>{saving.notice[change.kind]({ name: change.fileName })}</span>
          {change.kind === 'changed' ? (
            <Button
              size="small"
              type="primary"
              data-testid="file-change-look"
              onClick={() => void settleFileChange()}
            >
              {saving.notice.look}
            </Button>
          ) : (
            <Button
              size="small"
              type="primary"
              data-testid="file-change-save"
              onClick={() => void savePlan('newFile')}
            >
              {common.actions.saveAs}
            </Button>
          )}
          <Button
            type="text"
            size="small"
            icon={<Icon name="close" size={14} />}
            aria-label={common.actions.close}
            onClick={() => {
              changeSaving({ fileChange: null });
            }}
          />
        </div>
      )}
    </div>
  );
}
