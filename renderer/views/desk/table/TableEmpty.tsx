import type { ReactNode } from 'react';

import { addVariety } from '../../../commands/table-commands';
import { noticeSentence } from '../../../grid/notice-sentence';
import { useEmptyPaste } from '../../../grid/use-empty-paste';
import { useGridScene } from '../../../grid/use-grid-scene';
import { useMessages } from '../../../i18n';
import type { Evaluation } from '../../../results/engine-client';
import { useGrid } from '../../../stores/grid-store';
import { changeView } from '../../../stores/view-store';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { stylesOf } from '../../../ui/styles-of';
import tableSheet from './table.module.css';

const css = stylesOf(tableSheet);

const NO_ROWS: readonly never[] = [];

/** What to do with a table without varieties: import, paste, or begin by hand. */
export function TableEmpty({ evaluation }: { readonly evaluation: Evaluation }): ReactNode {
  const messages = useMessages();
  const notice = useGrid((grid) => grid.notice);
  const scene = useGridScene(NO_ROWS, evaluation);
  useEmptyPaste(scene);
  const { grid, toolbar } = messages.desk;
  return (
    <div className={css('table-empty')}>
      <EmptyState
        title={grid.empty.title}
        text={messages.grid.empty.text}
        action={grid.empty.import}
        onAction={() => {
          changeView({ screen: 'import' });
        }}
      >
        <Button
          data-testid="empty-add"
          onClick={() => {
            addVariety(toolbar.newName({ number: 1 }));
          }}
        >
          {toolbar.add}
        </Button>
      </EmptyState>
      <p className={css('table-empty-note')} role="status" data-testid="grid-notice">
        {notice === null ? messages.grid.empty.header : noticeSentence(messages, notice)}
      </p>
    </div>
  );
}
