import type { ReactNode } from 'react';

import { useLanguage, useMessages } from '../../i18n';
import { useView } from '../../stores/view-store';
import { CountingText } from '../../ui/CountingText';
import { moneyDigits, MoneyText } from '../../ui/MoneyText';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';
import type { CardContent } from './card-contents';

const css = stylesOf(uiSheet);

/** The figure of a card: an amount counts to its new value, and follows a lever while it moves. */
export function CardFigure({ figure }: Pick<CardContent, 'figure'>): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  switch (figure.kind) {
    case 'money':
      return (
        <>
          <CountingText
            value={figure.yuan}
            write={(yuan) => moneyDigits(yuan, moneyUnit, language)}
          >
            <MoneyText yuan={figure.yuan} />
          </CountingText>
          <small>{messages.common.units[moneyUnit]}</small>
        </>
      );
    case 'number':
      return (
        <>
          <span className={css('live-text')} data-part="live-text">
            <span>{figure.text}</span>
          </span>
          {figure.unit !== '' && <small>{figure.unit}</small>}
        </>
      );
    case 'unknown':
      return messages.common.unknownFigure;
  }
}
