import { Modal } from 'antd';
import type { ReactNode } from 'react';

import type { Messages } from '../../../shared/i18n/zh-cn';
import { useMessages } from '../../i18n';
import { changeView, useView } from '../../stores/view-store';

const ROWS: readonly (keyof Messages['common']['shortcuts']['rows'])[] = [
  'move',
  'edit',
  'replace',
  'leave',
  'clear',
  'ends',
  'undo',
  'files',
  'import',
  'screens',
];

/** The keys, as a spreadsheet's user expects them. */
export function ShortcutsDialog(): ReactNode {
  const { shortcuts } = useMessages().common;
  const isOpen = useView((view) => view.isHelpOpen);
  const close = (): void => {
    changeView({ isHelpOpen: false });
  };
  return (
    <Modal open={isOpen} title={shortcuts.title} width={520} footer={null} onCancel={close}>
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
    </Modal>
  );
}
