import type { UnitsText, YuanText } from '../../shared/decimal/decimal-text';
import { wholeOf } from '../../shared/decimal/text-arithmetic';
import { formatUnits, formatYuan, formatYuanInTenThousands } from '../../shared/i18n/format';
import type { MoneyUnit } from '../stores/view-store';
import type { TableCell } from '../table/shown-table';
import { type ChartWords, moneyTick } from './chart-style';

/** What a chart needs to write amounts in the unit the person chose. */
export interface MoneyWords extends ChartWords {
  readonly moneyUnit: MoneyUnit;
}

const TEN_THOUSAND = 10000;

/** A tick of a money axis whose unit stands at its end: 30万 in yuan, 30 in ten thousands. */
export function axisMoney(value: number, words: MoneyWords): string {
  return words.moneyUnit === 'yuan'
    ? moneyTick(value, words)
    : plainTick(value / TEN_THOUSAND, words);
}

/** The unit of a money axis. */
export function moneyUnitName({ messages, moneyUnit }: MoneyWords): string {
  return messages.common.units[moneyUnit];
}

/** An amount in the chosen unit without naming it: whole yuan, or two decimals of ten thousand. */
export function shortAmount(yuan: YuanText, words: MoneyWords): string {
  if (words.moneyUnit === 'tenThousandYuan') {
    return formatYuanInTenThousands(yuan, words.language).split(' ', 1)[0] ?? '';
  }
  return formatUnits(wholeOf<UnitsText>(yuan), words.language);
}

/** A change: its sign stands before it, and nothing before a zero. */
export function shortChange(yuan: YuanText, words: MoneyWords): string {
  const digits = shortAmount(yuan, words);
  const isGain = !yuan.startsWith('-') && /[1-9]/.test(digits);
  return isGain ? `+${digits}` : digits;
}

/** An amount in yuan as a table shows and copies it; the dash where it is not known. */
export function moneyCell(yuan: YuanText | null, { messages, language }: ChartWords): TableCell {
  return yuan === null
    ? { shown: messages.common.unknownFigure }
    : { shown: formatYuan(yuan, language), exact: yuan };
}

function plainTick(value: number, { language }: ChartWords): string {
  const format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', {
    maximumFractionDigits: 2,
  });
  return format.format(value).replace('-', '\u2212');
}
