import type { ReactNode } from 'react';

import type { YuanText } from '../../shared/decimal/decimal-text';
import { stylesOf } from '../ui/styles-of';
import { moneyView, type Wording } from './cell-view';
import gridSheet from './grid.module.css';

const css = stylesOf(gridSheet);

/** An amount in the unit that was chosen; the whole of it in its title. */
export function MoneyCell({
  yuan,
  wording,
}: {
  readonly yuan: YuanText;
  readonly wording: Wording;
}): ReactNode {
  const { text, tone, title } = moneyView(yuan, wording);
  return (
    <span className={css(tone === 'loss' ? 'cell-loss' : undefined)} title={title ?? undefined}>
      {text}
    </span>
  );
}
