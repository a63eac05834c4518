import type { ReactNode } from 'react';

import type { YuanText } from '../../shared/decimal/decimal-text';
import { formatYuan, formatYuanInTenThousands, type Language } from '../../shared/i18n/format';
import { useLanguage, useMessages } from '../i18n';
import { type MoneyUnit, useView } from '../stores/view-store';
import notesSheet from './notes.module.css';
import { stylesOf } from './styles-of';

const css = stylesOf(notesSheet);

interface MoneyTextProps {
  readonly yuan: YuanText | null;
}

/** An amount in the unit the person chose; the full amount in yuan stands in its tooltip. The unit is named beside it. */
export function MoneyText({ yuan }: MoneyTextProps): ReactNode {
  const language = useLanguage();
  const messages = useMessages();
  const moneyUnit = useView((view) => view.moneyUnit);
  if (yuan === null) return <span>{messages.common.unknownFigure}</span>;
  const isLoss = yuan.startsWith('-');
  const shortened = moneyUnit === 'tenThousandYuan';
  return (
    <span
      className={css(isLoss ? 'loss' : undefined)}
      title={shortened ? `${formatYuan(yuan, language)} ${messages.common.units.yuan}` : undefined}
    >
      {moneyDigits(yuan, moneyUnit, language)}
    </span>
  );
}

/** The digits of an amount without its unit, for columns and cards that name the unit once. */
export function moneyDigits(yuan: YuanText, moneyUnit: MoneyUnit, language: Language): string {
  if (moneyUnit === 'yuan') return formatYuan(yuan, language);
  return formatYuanInTenThousands(yuan, language).split(' ', 1)[0] ?? '';
}
