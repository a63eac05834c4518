import { useMemo } from 'react';

import { decimalText, type RatioText, type YuanText } from '../../../shared/decimal/decimal-text';
import { formatRatio } from '../../../shared/i18n/format';
import { type MoneyWords, shortAmount } from '../../charts/money-words';
import { useLanguage, useMessages } from '../../i18n';
import { useView } from '../../stores/view-store';
import { moneyDigits } from '../../ui/MoneyText';

/** How the fund screen writes amounts and chances. */
export interface FundWords extends MoneyWords {
  /** An amount with its unit. */
  readonly amount: (yuan: YuanText) => string;
  /** An amount without its unit, where it is named beside. */
  readonly digits: (yuan: YuanText) => string;
  /** A drawn amount without its unit: near the truth, not exact, so that whole yuan say as much. */
  readonly drawn: (yuan: YuanText) => string;
  /** A chance that was drawn, to the tenth of a percent. */
  readonly chance: (ratio: number) => string;
  readonly unit: string;
}

export function useFundWords(): FundWords {
  const messages = useMessages();
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  return useMemo(() => {
    const unit = messages.common.units[moneyUnit];
    const digits = (yuan: YuanText): string => moneyDigits(yuan, moneyUnit, language);
    const drawn = (yuan: YuanText): string => shortAmount(yuan, { messages, language, moneyUnit });
    return {
      messages,
      language,
      moneyUnit,
      unit,
      digits,
      drawn,
      amount: (yuan) => `${digits(yuan)} ${unit}`,
      chance: (ratio) => formatRatio(decimalText<RatioText>(ratio.toFixed(3)), language),
    };
  }, [messages, language, moneyUnit]);
}
