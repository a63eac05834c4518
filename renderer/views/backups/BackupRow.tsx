import { type ReactNode, useEffect, useState } from 'react';

import {
  type BackupFigures,
  type BackupList,
  figuresOfBackup,
  restoreBackup,
} from '../../commands/backups';
import { useLanguage, useMessages } from '../../i18n';
import { Button } from '../../ui/Button';
import dataTableSheet from '../../ui/data-table.module.css';
import { momentText } from '../../ui/moment-text';
import { MoneyText } from '../../ui/MoneyText';
import { stylesOf } from '../../ui/styles-of';

const css = stylesOf(dataTableSheet);

interface BackupRowProps {
  readonly token: string;
  readonly backup: BackupList['backups'][number];
}

type Looked =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'read'; readonly figures: BackupFigures };

/** One kept version: its time at once, its figures when they are worked out. */
export function BackupRow({ token, backup }: BackupRowProps): ReactNode {
  const { backups } = useMessages();
  const language = useLanguage();
  const { id, savedAt, sizeBytes } = backup;
  const looked = useLook(token, id);
  const time = momentText(savedAt, language);
  return (
    <tr data-testid="backup" data-saved-at={savedAt}>
      <th scope="row">
        <time dateTime={savedAt}>{time}</time>
      </th>
      <FigureCells looked={looked} />
      <td className={css('is-number')}>{backups.kilobytes({ size: kilobytes(sizeBytes) })}</td>
      <td>
        <Button
          size="small"
          disabled={looked.kind === 'unreadable'}
          aria-label={backups.restoreNamed({ time })}
          data-testid="backup-restore"
          onClick={() => void restoreBackup(token, id)}
        >
          {backups.restore}
        </Button>
      </td>
    </tr>
  );
}

function FigureCells({ looked }: { readonly looked: Looked }): ReactNode {
  const { backups } = useMessages();
  if (looked.kind !== 'read') {
    return <td colSpan={3}>{looked.kind === 'waiting' ? backups.waiting : backups.unreadable}</td>;
  }
  const { hospitalName, varieties, retentionYuan } = looked.figures;
  return (
    <>
      <td>{hospitalName}</td>
      <td className={css('is-number')}>{varieties}</td>
      <td className={css('is-number')} data-value={retentionYuan ?? ''}>
        {retentionYuan === null ? backups.unknownRetention : <MoneyText yuan={retentionYuan} />}
      </td>
    </>
  );
}

function useLook(token: string, id: string): Looked {
  const [looked, setLooked] = useState<Looked>({ kind: 'waiting' });
  useEffect(() => {
    let isGone = false;
    void figuresOfBackup(token, id).then((figures) => {
      if (isGone) return;
      setLooked(figures === null ? { kind: 'unreadable' } : { kind: 'read', figures });
    });
    return () => {
      isGone = true;
    };
  }, [token, id]);
  return looked;
}

function kilobytes(bytes: number): string {
  return String(Math.max(1, Math.ceil(bytes / 1024)));
}
