import { Drawer } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';

import { findPolicy } from '../../../shared/policy/packs';
import type { Policy } from '../../../shared/policy/policy';
import { useLanguage, useMessages } from '../../i18n';
import { Icon } from '../../ui/icons';
import { type TakeChange, takeChange } from './change-policy';
import { PlainParameters } from './PlainParameters';
import { PolicyHead } from './PolicyHead';
import { RetentionParameter } from './RetentionParameter';
import { ShareTablesParameter } from './ShareTablesParameter';

const WIDTH_PX = 560;

interface PolicyDrawerProps {
  readonly policy: Policy;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The plan's policy pack over the right of the desk. What lies beside stays in reach, so that figures can be watched. */
export function PolicyDrawer({ policy, isOpen, onClose }: PolicyDrawerProps): ReactNode {
  const { policy: words } = useMessages();
  return (
    <Drawer
      open={isOpen}
      onClose={onClose}
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
        if (key === 'Escape') onClose();
      }}
      rootClassName="policy-drawer"
      closable={{
        placement: 'end',
        closeIcon: <Icon name="close" />,
        'aria-label': words.close,
      }}
      data-testid="policy-drawer"
    >
      <FocusedContents policy={policy} />
    </Drawer>
  );
}

/** Takes the focus on opening, and again where a pack goes away with the control that held it. */
function FocusedContents({ policy }: { readonly policy: Policy }): ReactNode {
  const contents = useRef<HTMLDivElement>(null);
  useEffect(() => {
    contents.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (document.activeElement === document.body) contents.current?.focus({ preventScroll: true });
  }, [policy.id]);
  return (
    <div ref={contents} className="policy-contents" tabIndex={-1}>
      <PolicyContents key={policy.id} policy={policy} />
    </div>
  );
}

function PolicyContents({ policy }: { readonly policy: Policy }): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const isBuiltIn = findPolicy(policy.id) !== null;
  const take: TakeChange | null = isBuiltIn
    ? null
    : (change) => takeChange(policy, change, { messages, language });
  return (
    <>
      <PolicyHead policy={policy} isBuiltIn={isBuiltIn} />
      <ShareTablesParameter policy={policy} take={take} />
      <RetentionParameter policy={policy} take={take} />
      <PlainParameters policy={policy} take={take} />
    </>
  );
}
