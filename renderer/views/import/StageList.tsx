import type { ReactNode } from 'react';

import { useMessages } from '../../i18n';
import { changeImport, importStages, useImport } from '../../stores/import-store';
import { stylesOf } from '../../ui/styles-of';
import importSheet from './import.module.css';

const css = stylesOf(importSheet);

/** Where the import stands; a step that lies behind can be gone back to. */
export function StageList(): ReactNode {
  const { import: words } = useMessages();
  const present = useImport((state) => state.stage);
  const isReading = useImport((state) => state.running !== null);
  const reached = importStages.indexOf(present);
  return (
    <ol className={css('import-stages')} aria-label={words.stagesLabel}>
      {importStages.map((stage, index) => (
        <li key={stage} className={css(index < reached ? 'is-done' : undefined)}>
          <button
            type="button"
            disabled={index >= reached || isReading}
            aria-current={stage === present ? 'step' : undefined}
            data-testid={`import-stage-${stage}`}
            onClick={() => {
              changeImport({ stage, notice: null });
            }}
          >
            <span className={css('stage-number')}>{index + 1}</span>
            {words.stages[stage]}
          </button>
        </li>
      ))}
    </ol>
  );
}
