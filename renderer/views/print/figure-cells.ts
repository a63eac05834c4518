import type { RatioText, UnitsText, YuanText } from '../../../shared/decimal/decimal-text';
import {
  formatPrice,
  formatRatio,
  formatUnits,
  formatYuan,
  type Language,
} from '../../../shared/i18n/format';
import type { Messages } from '../../../shared/i18n/zh-cn';
import type { PrintCell } from './print-table';

export interface PrintWords {
  readonly messages: Messages;
  readonly language: Language;
}

/** An amount; one below zero is marked besides its sign. A dash where it is not known, and nothing in an export. Printed it may be allotted to add up. */
export function yuanCell(
  yuan: YuanText | null,
  words: PrintWords,
  printedYuan: YuanText | null = yuan,
): PrintCell {
  if (yuan === null || printedYuan === null) return unknownCell(words);
  const shown = formatYuan(printedYuan, words.language);
  return { shown, exact: yuan, isLoss: printedYuan.startsWith('-') };
}

export function priceCell(yuan: YuanText | null, words: PrintWords): PrintCell {
  return yuan === null
    ? unknownCell(words)
    : { shown: formatPrice(yuan, words.language), exact: yuan };
}

export function unitsCell(units: UnitsText | null, words: PrintWords): PrintCell {
  return units === null
    ? unknownCell(words)
    : { shown: formatUnits(units, words.language), exact: units };
}

export function ratioCell(ratio: RatioText | null, words: PrintWords): PrintCell {
  return ratio === null
    ? unknownCell(words)
    : { shown: formatRatio(ratio, words.language), exact: ratio };
}

function unknownCell({ messages }: PrintWords): PrintCell {
  return { shown: messages.common.unknownFigure, exact: '' };
}
