import { decimalText } from '../../shared/decimal/decimal-text';
import { type UnitsText, type YuanText } from '../../shared/decimal/decimal-text';
import { isMore, sizeOf, wholeOf } from '../../shared/decimal/text-arithmetic';
import {
  formatUnits,
  formatYuan,
  formatYuanInTenThousands,
  type Language,
} from '../../shared/i18n/format';
import type { Messages } from '../../shared/i18n/zh-cn';
import type { MoneyUnit } from '../stores/view-store';
import { colors } from '../ui/colors';
import { fontFamily } from '../ui/theme';

/** What every chart needs to write its words. */
export interface ChartWords {
  readonly messages: Messages;
  readonly language: Language;
  /** The unit of all amounts in view, where a person chose one. */
  readonly moneyUnit?: MoneyUnit;
}

const TEN_THOUSAND = 10000;

/** A money tick: 20万 in Chinese, 200K in English. */
export function moneyTick(value: number, { messages, language }: ChartWords): string {
  const format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', {
    maximumFractionDigits: 2,
    notation: language === 'zh' ? 'standard' : 'compact',
    useGrouping: false,
  });
  if (language === 'en' || Math.abs(value) < TEN_THOUSAND) return minus(format.format(value));
  return messages.charts.axisTenThousands({ digits: minus(format.format(value / TEN_THOUSAND)) });
}

const TEN_THOUSAND_YUAN: YuanText = decimalText('10000');

/**
 * An amount as a sentence names it: in the unit of the view, in yuan without the fen. Where nobody chose one, a long amount in ten
 * thousands, or in English without the fen.
 */
export function amountWords(yuan: YuanText, { messages, language, moneyUnit }: ChartWords): string {
  const { amount } = messages.charts;
  if (moneyUnit === 'yuan') {
    return amount.yuan({ digits: formatUnits(wholeOf<UnitsText>(yuan), language) });
  }
  if (moneyUnit === undefined) {
    if (isMore(TEN_THOUSAND_YUAN, sizeOf(yuan))) {
      return amount.yuan({ digits: formatYuan(yuan, language) });
    }
    if (language === 'en') {
      return amount.yuan({ digits: formatUnits(wholeOf<UnitsText>(yuan), language) });
    }
  }
  const digits = formatYuanInTenThousands(yuan, language).split(' ', 1)[0] ?? '';
  return amount.tenThousands({ digits });
}

/** The size of an amount, where a word says its direction. */
export function withoutSign(yuan: YuanText): YuanText {
  return sizeOf(yuan);
}

/** Lines of a chart move to new figures and never bounce; a chart's first drawing does not move at all. */
export const chartBase = {
  animationDuration: 0,
  animationDurationUpdate: 150,
  animationEasingUpdate: 'linear',
  textStyle: { fontFamily, fontSize: 11, color: colors.secondary },
} as const;

export const tooltipBase = {
  trigger: 'axis',
  // HTML tooltips would need inline styles, which the page's security policy forbids.
  renderMode: 'richText',
  confine: true,
  backgroundColor: colors.paper,
  borderColor: colors.strongLine,
  borderWidth: 1,
  padding: [6, 9],
  textStyle: { fontFamily, fontSize: 12, lineHeight: 18, color: colors.ink },
  axisPointer: { type: 'line', lineStyle: { color: colors.pointerLine, width: 1 } },
} as const;

export function valueAxis(extra: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    type: 'value',
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: { color: colors.tertiary, fontSize: 11, hideOverlap: true },
    ...extra,
  };
}

function minus(digits: string): string {
  return digits.replace('-', '\u2212');
}
