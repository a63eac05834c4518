import type { ReactNode } from 'react';

import { type Command, screenCommand, shownKeys } from '../../../shared/commands';
import type { Messages } from '../../../shared/i18n/zh-cn';
import { screens } from '../../../shared/screens';
import { useMessages } from '../../i18n';
import { changeView, useView } from '../../stores/view-store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import placesSheet from '../../ui/places.module.css';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';

const css = stylesOf(uiSheet, placesSheet);

type Shortcuts = Messages['common']['shortcuts'];
type Row = keyof Shortcuts['rows'];
type WordedRow = keyof Shortcuts['keys'];

const ROWS: readonly Row[] = [
  'move',
  'edit',
  'replace',
  'setAll',
  'leave',
  'clear',
  'range',
  'whole',
  'ends',
  'jump',
  'clipboard',
  'fill',
  'find',
  'trace',
  'menu',
  'fold',
  'scenario',
  'tab',
  'parts',
  'leaveTable',
  'undo',
  'files',
  'import',
  'export',
  'wizard',
  'screens',
];

/** The rows whose keys are those of commands. */
const ROW_COMMANDS: Readonly<Record<Exclude<Row, WordedRow>, readonly Command[]>> = {
  scenario: ['previousScenario', 'nextScenario', 'duplicateScenario'],
  undo: ['undo', 'redo'],
  files: ['new', 'open', 'save', 'saveAs'],
  import: ['import'],
  export: ['export', 'print'],
  screens: screens.map(screenCommand),
};

/** The keys, as a spreadsheet's user expects them. */
export function ShortcutsDialog(): ReactNode {
  const { shortcuts, actions } = useMessages().common;
  const isOpen = useView((view) => view.isHelpOpen);
  const close = (): void => {
    changeView({ isHelpOpen: false });
  };
  if (!isOpen) return null;
  return (
    <Dialog title={shortcuts.title} testId="shortcuts-dialog" onCancel={close}>
      <dl className={css('shortcuts')}>
        {ROWS.map((row) => (
          <div key={row}>
            <dt>{shortcuts.rows[row]}</dt>
            <dd>
              <kbd>{keysOf(row, shortcuts.keys)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <div className={css('dialog-actions')} data-part="dialog-actions">
        <Button type="primary" data-testid="shortcuts-close" onClick={close}>
          {actions.close}
        </Button>
      </div>
    </Dialog>
  );
}

function keysOf(row: Row, worded: Shortcuts['keys']): string {
  if (isWorded(row, worded)) return worded[row];
  const keys = ROW_COMMANDS[row].map(shownKeys);
  return row === 'screens' ? [keys.at(0), keys.at(-1)].join(' … ') : keys.join('  ');
}

function isWorded(row: Row, worded: Shortcuts['keys']): row is WordedRow {
  return row in worded;
}
