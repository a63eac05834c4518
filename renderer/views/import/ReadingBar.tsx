import type { ReactNode } from 'react';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { formatExact } from '../../../shared/i18n/format';
import { useLanguage, useMessages } from '../../i18n';
import { useImport } from '../../stores/import-store';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import importSheet from './import.module.css';
import { useStepKeys } from './step-keys';

const css = stylesOf(importSheet);

const STAGES = ['reading', 'parsing', 'matching', 'checking'] as const;

/** How far the reading is: which file, which stage, how many rows, what share. It can be ended at any time. */
export function ReadingBar({ onCancel }: { readonly onCancel: () => void }): ReactNode {
  const { reading: words } = useMessages().import;
  useStepKeys({ onBack: onCancel, onNext: null });
  return (
    <footer className={css('import-footer')}>
      <ReadingProgress />
      <Button data-testid="import-cancel" onClick={onCancel}>
        {words.cancelKeys}
      </Button>
    </footer>
  );
}

/** Apart from the bar: it changes several times a second. */
function ReadingProgress(): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { reading: words } = messages.import;
  const progress = useImport((state) => state.running?.progress ?? null);
  const stage = progress?.stage ?? 'reading';
  const rows = progress?.rows ?? null;
  const share = progress?.share ?? null;
  return (
    <>
      <span className={css('reading-file')}>
        {progress !== null &&
          words.fileOf({
            number: progress.fileNumber,
            inAll: progress.filesInAll,
            name: progress.fileName,
          })}
      </span>
      <ol className={css('reading-stages')}>
        {STAGES.map((name) => (
          <li key={name} aria-current={name === stage ? 'step' : undefined}>
            {words.stages[name]}
          </li>
        ))}
      </ol>
      <span className={css('reading-rows')} role="status" data-testid="import-progress">
        {rows === null
          ? ''
          : words.rows({ rows: formatExact(decimalText(String(rows)), language) })}
      </span>
      <progress max={1} value={share ?? undefined} aria-label={words.stages[stage]} />
    </>
  );
}
