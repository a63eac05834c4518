import {
  decimalFromText,
  type DecimalText,
  type RatioText,
  textFromDecimal,
} from '../decimal/decimal-text';
import { formatExact, formatRatio, type Language } from '../i18n/format';
import type { Indicator } from '../policy/score-sheet';

/** A value of an indicator as it is read: a share of 1 as a percentage, another value as it is. */
export function indicatorText(
  value: DecimalText<string>,
  { measure }: Pick<Indicator, 'measure'>,
  language: Language,
): string {
  return measure === 'other'
    ? formatExact(value, language)
    : formatRatio(textFromDecimal<RatioText>(decimalFromText(value)), language);
}
