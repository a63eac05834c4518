import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';

import { useMessages } from '../../i18n';
import { usePlan } from '../../stores/plan-store';
import { useView } from '../../stores/view-store';

/** Save, give up or stay: asked before a plan with unsaved changes is left. */
export function UnsavedDialog(): ReactNode {
  const { unsaved, actions, status } = useMessages().common;
  const question = useView((view) => view.unsavedQuestion);
  const fileName = usePlan((state) => state.file?.fileName ?? null);
  return (
    <Modal
      open={question !== null}
      title={unsaved.title}
      width={420}
      centered
      onCancel={() => question?.answer('cancel')}
      footer={[
        <Button
          key="discard"
          danger
          data-testid="unsaved-discard"
          onClick={() => question?.answer('discard')}
        >
          {actions.discard}
        </Button>,
        <Button
          key="cancel"
          data-testid="unsaved-cancel"
          onClick={() => question?.answer('cancel')}
        >
          {actions.cancel}
        </Button>,
        <Button
          key="save"
          type="primary"
          data-testid="unsaved-save"
          onClick={() => question?.answer('save')}
        >
          {actions.save}
        </Button>,
      ]}
    >
      <p>{unsaved.text({ name: fileName ?? status.unnamed })}</p>
    </Modal>
  );
}
