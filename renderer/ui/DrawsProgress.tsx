import type { ReactNode } from 'react';

import { decimalText, type RatioText } from '../../shared/decimal/decimal-text';
import { formatRatio } from '../../shared/i18n/format';
import { useLanguage, useMessages } from '../i18n';
import type { Draws } from '../results/use-draws';
import { Button } from './Button';
import figureCardsSheet from './figure-cards.module.css';
import { stylesOf } from './styles-of';

const css = stylesOf(figureCardsSheet);

/** Where a figure stands while it is drawn: how far, and how to stop it or begin again. */
export function DrawsProgress({
  draws: { state, stop, restart },
}: {
  readonly draws: Draws<unknown>;
}): ReactNode {
  const { draws: words } = useMessages().common;
  const language = useLanguage();
  switch (state.kind) {
    case 'running':
      return (
        <span className={css('drawing')}>
          <span role="status">
            {words.drawing({
              share: formatRatio(decimalText<RatioText>(state.share.toFixed(3)), language),
            })}
          </span>
          <Button size="small" data-testid="draws-stop" onClick={stop}>
            {words.stop}
          </Button>
        </span>
      );
    case 'stopped':
      return (
        <span className={css('drawing')}>
          {words.stopped}
          <Button size="small" data-testid="draws-restart" onClick={restart}>
            {words.restart}
          </Button>
        </span>
      );
    case 'none':
    case 'drawn':
      return null;
  }
}
