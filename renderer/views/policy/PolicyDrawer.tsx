import { type ReactNode, useEffect, useRef } from 'react';

import { findPolicy } from '../../../shared/policy/packs';
import type { Policy } from '../../../shared/policy/policy';
import { useLanguage, useMessages } from '../../i18n';
import { SideDrawer } from '../../ui/SideDrawer';
import { stylesOf } from '../../ui/styles-of';
import { type TakeChange, takeChange } from './change-policy';
import { ParameterList } from './ParameterList';
import policySheet from './policy.module.css';
import { PolicyHead } from './PolicyHead';

const css = stylesOf(policySheet);

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
    <SideDrawer
      isOpen={isOpen}
      onClose={onClose}
      title={words.title}
      closeWord={words.close}
      widthPx={WIDTH_PX}
      className={css('policy-drawer')}
      testId="policy-drawer"
    >
      <FocusedContents policy={policy} />
    </SideDrawer>
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
    <div ref={contents} className={css('policy-contents')} tabIndex={-1}>
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
      <ParameterList policy={policy} take={take} />
    </>
  );
}
