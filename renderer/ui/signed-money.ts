import type { DecimalText, YuanText } from '../../shared/decimal/decimal-text';
import { differenceOf, signOf } from '../../shared/decimal/text-arithmetic';
import type { Language } from '../../shared/i18n/format';
import type { MoneyUnit } from '../stores/view-store';
import { moneyDigits } from './MoneyText';

/** The digits of a change in money with its sign, in the unit the person chose: `+1,234.50`, `−40,153.51`, `0.00`. */
export function signedMoney(yuan: YuanText, moneyUnit: MoneyUnit, language: Language): string {
  return signed(moneyDigits(yuan, moneyUnit, language), yuan);
}

/** A number's words with a plus where it is one; a minus stands there already. */
export function signed(words: string, value: DecimalText<string>): string {
  return signOf(value) === 1 ? `+${words}` : words;
}

/** How much more the one amount is than the other; `null` where one is not known. */
export function changeInYuan(from: YuanText | null, to: YuanText | null): YuanText | null {
  if (from === null || to === null) return null;
  return differenceOf(to, from);
}
