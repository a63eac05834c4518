import { Button } from 'antd';
import type { ReactNode } from 'react';

import type { Messages } from '../../../shared/i18n/zh-cn';
import { useMessages } from '../../i18n';
import { changeView, useView } from '../../stores/view-store';
import { Dialog } from '../../ui/Dialog';

const ROWS: readonly (keyof Messages['common']['shortcuts']['rows'])[] = [
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
  'undo',
  'files',
  'import',
  'export',
  'wizard',
  'screens',
];

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
      <dl className="shortcuts">
        {ROWS.map((row) => (
          <div key={row}>
            <dt>{shortcuts.rows[row]}</dt>
            <dd>
              <kbd>{shortcuts.keys[row]}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <div className="dialog-actions">
        <Button type="primary" data-testid="shortcuts-close" onClick={close}>
          {actions.close}
        </Button>
      </div>
    </Dialog>
  );
}
