import type { ReactNode } from 'react';

import { errorSentence } from '../../../shared/i18n/sentence';
import { showExported } from '../../commands/export-run';
import { useMessages } from '../../i18n';
import { useExport } from '../../stores/export-store';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import exportSheet from './export.module.css';

const css = stylesOf(exportSheet);

/** How the export goes, or went: in one sentence. */
export function ExportOutcome(): ReactNode {
  const messages = useMessages();
  const { export: words } = messages;
  const step = useExport((state) => state.step);
  switch (step.kind) {
    case 'idle':
      return <p className={css('export-outcome')} role="status" />;
    case 'running':
      return (
        <p className={css('export-outcome')} role="status" data-testid="export-progress">
          <progress
            max={1}
            value={step.share ?? undefined}
            aria-label={words.progress[step.stage]}
          />{' '}
          {words.progress[step.stage]}
        </p>
      );
    case 'cancelled':
      return (
        <p className={css('export-outcome')} role="status" data-testid="export-cancelled">
          {words.cancelled}
        </p>
      );
    case 'saved':
      return (
        <p className={css('export-outcome')} role="status" data-testid="export-saved">
          {words.saved({ file: step.fileName })}
          <Button
            size="small"
            data-testid="export-folder"
            onClick={() => void showExported(step.token)}
          >
            {words.showInFolder}
          </Button>
        </p>
      );
    case 'failed':
      return (
        <p className={css('export-outcome is-failed')} role="alert" data-testid="export-failed">
          {errorSentence(messages, step.error)}
        </p>
      );
  }
}
