import { type ReactNode, useRef, useState } from 'react';

import { policyParameters } from '../../../shared/policy/parameter-table';
import type { Policy } from '../../../shared/policy/policy';
import { useMessages } from '../../i18n';
import { stylesOf } from '../../ui/styles-of';
import { PolicyDrawer } from './PolicyDrawer';
import sourceSheet from './source.module.css';

const css = stylesOf(sourceSheet);

/** Says whether a policy pack rests on assumptions, and on which; opens its parameters. */
export function PolicyBadge({ policy }: { readonly policy: Policy }): ReactNode {
  const { common, desk, parameters, policy: words } = useMessages();
  const { topBar } = desk;
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const assumed = policyParameters.filter((name) => policy[name].source.kind === 'assumption');
  const what = assumed.map((name) => parameters.names[name]).join(common.listSeparator);
  const state = assumed.length === 0 ? topBar.sourced : topBar.assumption;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={css(`policy-badge ${assumed.length === 0 ? 'is-sourced' : ''}`)}
        title={assumed.length === 0 ? words.title : topBar.assumptionTitle({ what })}
        aria-label={words.badge({ state })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-testid="policy-open"
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {state} <span aria-hidden="true">›</span>
      </button>
      <PolicyDrawer
        policy={policy}
        isOpen={isOpen}
        onClose={() => {
          setIsOpen(false);
          button.current?.focus();
        }}
      />
    </>
  );
}
