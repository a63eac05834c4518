import { Drawer } from 'antd';
import type { ReactNode } from 'react';

import { Icon } from './icons';

interface SideDrawerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What closing is called. */
  readonly closeWord: string;
  readonly widthPx: number;
  readonly className: string;
  readonly testId: string;
  readonly children: ReactNode;
}

/** Something over the right of the page. What lies beside stays in reach, so that figures can be watched. */
export function SideDrawer({
  isOpen,
  onClose,
  title,
  closeWord,
  widthPx,
  className,
  testId,
  children,
}: SideDrawerProps): ReactNode {
  return (
    <Drawer
      open={isOpen}
      onClose={onClose}
      title={title}
      size={widthPx}
      mask={false}
      aria-modal={false}
      destroyOnHidden
      keyboard={false}
      autoFocus={false}
      focusable={{ focusTriggerAfterClose: false }}
      onKeyDown={({ key }) => {
        // Only from inside: elsewhere Esc belongs to what holds the focus.
        if (key === 'Escape') onClose();
      }}
      rootClassName={className}
      closable={{ placement: 'end', closeIcon: <Icon name="close" />, 'aria-label': closeWord }}
      data-testid={testId}
    >
      {children}
    </Drawer>
  );
}
