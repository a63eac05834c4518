import { type ReactNode, useEffect, useState } from 'react';

import { askBackups, type BackupList } from '../../commands/backups';
import { useMessages } from '../../i18n';
import { changeSaving, useSaving } from '../../stores/saving-store';
import { Button } from '../../ui/Button';
import dataTableSheet from '../../ui/data-table.module.css';
import { Dialog } from '../../ui/Dialog';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';
import { BackupRow } from './BackupRow';
import backupsSheet from './backups.module.css';

const css = stylesOf(uiSheet, dataTableSheet, backupsSheet);

/** The versions kept of a plan file, with their figures; each can be shown again. */
export function BackupsDialog(): ReactNode {
  const shown = useSaving((saving) => saving.backupsOf);
  const { backups } = useMessages();
  if (shown === null) return null;
  if (shown.token !== null) return <OfFile token={shown.token} />;
  return (
    <Dialog title={backups.open} testId="backups-dialog" onCancel={close}>
      <p>{backups.noFile}</p>
      <Actions />
    </Dialog>
  );
}

function OfFile({ token }: { readonly token: string }): ReactNode {
  const { backups } = useMessages();
  const [list, setList] = useState<BackupList | null>(null);
  useEffect(() => {
    let isGone = false;
    void askBackups(token).then((listed) => {
      if (isGone) return;
      if (listed === null) close();
      else setList(listed);
    });
    return () => {
      isGone = true;
    };
  }, [token]);
  if (list === null) return null;
  return (
    <Dialog
      title={backups.ofFile({ name: list.fileName })}
      testId="backups-dialog"
      onCancel={close}
    >
      <p>{list.backups.length === 0 ? backups.empty : backups.text}</p>
      {list.backups.length > 0 && (
        <div className={css('backup-list')}>
          <table className={css('data-table')}>
            <thead>
              <tr>
                <th scope="col">{backups.time}</th>
                <th scope="col">{backups.hospital}</th>
                <th scope="col">{backups.varieties}</th>
                <th scope="col">{backups.retention}</th>
                <th scope="col">{backups.size}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {list.backups.map((backup) => (
                <BackupRow key={backup.id} token={token} backup={backup} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Actions />
    </Dialog>
  );
}

function Actions(): ReactNode {
  const { actions } = useMessages().common;
  return (
    <div className={css('dialog-actions')} data-part="dialog-actions">
      <Button data-testid="backups-close" onClick={close}>
        {actions.close}
      </Button>
    </div>
  );
}

function close(): void {
  changeSaving({ backupsOf: null });
}
