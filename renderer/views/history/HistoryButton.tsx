import { Drawer } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';

import { useMessages } from '../../i18n';
import { presentDocument, usePlan } from '../../stores/plan-store';
import { Icon } from '../../ui/icons';
import { PlanHistory } from './PlanHistory';

const WIDTH_PX = 560;

/** Opens the one place for the purchases of the plan. What lies beside stays in reach, so that figures can be watched. */
export function HistoryButton(): ReactNode {
  const { history: words } = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="panel-toggle"
        aria-expanded={isOpen}
        data-testid="open-history"
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {words.open}
      </button>
      <Drawer
        open={isOpen}
        onClose={close}
        title={words.title}
        size={WIDTH_PX}
        mask={false}
        aria-modal={false}
        destroyOnHidden
        keyboard={false}
        autoFocus={false}
        focusable={{ focusTriggerAfterClose: false }}
        onKeyDown={({ key }) => {
          // Only from inside: elsewhere Esc belongs to what holds the focus.
          if (key === 'Escape') close();
        }}
        rootClassName="history-drawer"
        closable={{
          placement: 'end',
          closeIcon: <Icon name="close" />,
          'aria-label': words.close,
        }}
        data-testid="history-drawer"
      >
        <Contents />
      </Drawer>
    </>
  );
}

function Contents(): ReactNode {
  const document = usePlan(presentDocument);
  const contents = useRef<HTMLDivElement>(null);
  useEffect(() => {
    contents.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={contents} className="history-contents" tabIndex={-1}>
      {document !== null && <PlanHistory document={document} />}
    </div>
  );
}
