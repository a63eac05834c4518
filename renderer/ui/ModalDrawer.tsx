import { Drawer } from 'antd';
import type { ReactNode } from 'react';

import { present } from '../../shared/assert';
import { Icon } from './icons';

interface ModalDrawerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly footer: string;
  /** What closing is called. */
  readonly closeWord: string;
  readonly widthPx: number;
  readonly className: string;
  readonly testId: string;
  readonly children: ReactNode;
}

/** The focus goes back by the hand of whoever opened it. */
const WITHOUT_OWN_RETURN = { focusTriggerAfterClose: false } as const;

/** Something over the page that wants all attention until it is closed. */
export function ModalDrawer({
  isOpen,
  onClose,
  title,
  footer,
  closeWord,
  widthPx,
  className,
  testId,
  children,
}: ModalDrawerProps): ReactNode {
  return (
    <Drawer
      rootClassName={className}
      title={title}
      open={isOpen}
      size={widthPx}
      destroyOnHidden
      focusable={WITHOUT_OWN_RETURN}
      getContainer={pageRoot}
      closable={{ placement: 'end', closeIcon: <Icon name="close" />, 'aria-label': closeWord }}
      data-testid={testId}
      onClose={onClose}
      footer={footer}
    >
      {children}
    </Drawer>
  );
}

/** In the body itself the drawer would lock scrolling by a style element without nonce, which the content policy refuses. */
function pageRoot(): HTMLElement {
  return present(document.getElementById('root'), 'the page has a root element');
}
