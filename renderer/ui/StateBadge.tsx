import type { ReactNode } from 'react';

import type { VarietyState } from '../../shared/engine/plan-result';
import { useMessages } from '../i18n';
import { stylesOf } from './styles-of';
import uiSheet from './ui.module.css';

const css = stylesOf(uiSheet);

export type ShownState = VarietyState | 'incomplete';

/** Each state has its own sign besides its word and colour. */
const SIGNS: Readonly<Record<ShownState, string>> = {
  surplus: '▲',
  even: '＝',
  deficit: '▼',
  unreported: '!',
  incomplete: '?',
};

export function StateBadge({ state }: { readonly state: ShownState }): ReactNode {
  const messages = useMessages();
  return (
    <span className={css(`state-badge state-${state}`)}>
      <span aria-hidden="true">{SIGNS[state]}</span> {messages.desk.states[state]}
    </span>
  );
}
