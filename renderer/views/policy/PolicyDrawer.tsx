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
      rootClassName="policy-drawer"
      closable={{
        placement: 'end',
        closeIcon: <Icon name="close" />,
        'aria-label': words.close,
      }}
      data-testid="policy-drawer"
    >
      <PolicyContents key={policy.id} policy={policy} />
    </Drawer>
  );
}

function PolicyContents({ policy }: { readonly policy: Policy }): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const isBuiltIn = findPolicy(policy.id) !== null;
  const take: TakeChange | null = isBuiltIn
    ? null
    : (change) => takeChange(policy, change, { messages, language });
  const contents = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Another pack has taken the place of the one that held the focus.
    if (document.activeElement === document.body) contents.current?.focus();
  }, []);
  return (
    <div ref={contents} className="policy-contents" tabIndex={-1}>
      <PolicyHead policy={policy} isBuiltIn={isBuiltIn} />
      <ShareTablesParameter policy={policy} take={take} />
      <RetentionParameter policy={policy} take={take} />
      <PlainParameters policy={policy} take={take} />
    </div>
  );
}
