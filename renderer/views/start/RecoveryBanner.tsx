import { type ReactNode, useEffect, useState } from 'react';

import type { UnsavedWork } from '../../../shared/journal-contract';
import {
  discardWork,
  type RecoveredRetentions,
  restoreWork,
  retentionsOf,
} from '../../commands/recover';
import { useLanguage, useMessages } from '../../i18n';
import { useRecovery } from '../../stores/recovery-store';
import { Button } from '../../ui/Button';
import { momentText } from '../../ui/moment-text';
import { MoneyText } from '../../ui/MoneyText';
import { stylesOf } from '../../ui/styles-of';
import { DiscardWorkDialog } from './DiscardWorkDialog';
import recoverySheet from './recovery.module.css';

const css = stylesOf(recoverySheet);

/** What a crash has left unsaved, until the person has decided about each plan. */
export function RecoveryBanner(): ReactNode {
  const { recovery } = useMessages();
  const works = useRecovery((state) => state.works);
  const [doomed, setDoomed] = useState<UnsavedWork | null>(null);
  if (works.length === 0) return null;
  return (
    <section className={css('recovery')} aria-label={recovery.title} data-testid="recovery">
      <h2>{recovery.title}</h2>
      <p>{recovery.lead}</p>
      <ul>
        {works.map((work) => (
          <WorkEntry
            key={work.journal}
            work={work}
            onDiscard={() => {
              setDoomed(work);
            }}
          />
        ))}
      </ul>
      {doomed !== null && (
        <DiscardWorkDialog
          work={doomed}
          onCancel={() => {
            setDoomed(null);
          }}
          onDiscard={() => {
            setDoomed(null);
            void discardWork(doomed.journal);
          }}
        />
      )}
    </section>
  );
}

interface WorkEntryProps {
  readonly work: UnsavedWork;
  readonly onDiscard: () => void;
}

function WorkEntry({ work, onDiscard }: WorkEntryProps): ReactNode {
  const { recovery } = useMessages();
  const language = useLanguage();
  const { journal, hospitalName, at, changes } = work;
  const name = work.fileName ?? recovery.neverSaved;
  return (
    <li data-testid="recovery-work">
      <div className={css('recovery-words')}>
        <b>{name}</b>
        <span>{hospitalName === '' ? recovery.unnamedHospital : hospitalName}</span>
        <small>
          <time dateTime={at}>{recovery.lastChange({ time: momentText(at, language) })}</time>
          <span data-testid="recovery-changes">{recovery.changes({ count: changes })}</span>
        </small>
        <WorkRetentions journal={journal} />
      </div>
      <Button
        type="primary"
        data-testid="recovery-restore"
        aria-label={recovery.restoreNamed({ name })}
        onClick={() => void restoreWork(journal)}
      >
        {recovery.restore}
      </Button>
      <Button
        data-testid="recovery-discard"
        aria-label={recovery.discardNamed({ name })}
        onClick={onDiscard}
      >
        {recovery.discard}
      </Button>
    </li>
  );
}

/** What restoring would change, once it is computed. */
function WorkRetentions({ journal }: { readonly journal: string }): ReactNode {
  const { recovery, common } = useMessages();
  const [retentions, setRetentions] = useState<RecoveredRetentions | null>(null);
  useEffect(() => {
    let isGone = false;
    void retentionsOf(journal).then((found) => {
      if (!isGone) setRetentions(found);
    });
    return () => {
      isGone = true;
    };
  }, [journal]);
  if (retentions === null) return null;
  return (
    <small className={css('recovery-figures')} data-testid="recovery-figures">
      <span>
        {recovery.retention} ({common.units.yuan})
      </span>
      {[
        { words: recovery.before, yuan: retentions.before },
        { words: recovery.after, yuan: retentions.after },
      ].map(({ words, yuan }) => (
        <span key={words}>
          {words} {yuan === null ? recovery.unknown : <MoneyText yuan={yuan} />}
        </span>
      ))}
    </small>
  );
}
