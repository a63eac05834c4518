import type { ReactNode } from 'react';

import type { RatioText as RatioDecimal } from '../../shared/decimal/decimal-text';
import { formatRatio } from '../../shared/i18n/format';
import { useLanguage, useMessages } from '../i18n';

/** A share as a percentage. */
export function RatioText({ ratio }: { readonly ratio: RatioDecimal | null }): ReactNode {
  const language = useLanguage();
  const messages = useMessages();
  return (
    <span>{ratio === null ? messages.common.unknownFigure : formatRatio(ratio, language)}</span>
  );
}
