import { type Decimal, quotient } from '../../../shared/decimal/decimal';
import {
  decimalFromText,
  type DecimalText,
  type RatioText,
  textFromDecimal,
  type YuanText,
} from '../../../shared/decimal/decimal-text';
import {
  formatExact,
  formatRatio,
  formatScale,
  formatYuan,
  type Language,
} from '../../../shared/i18n/format';
import type { Messages } from '../../../shared/i18n/zh-cn';
import type { DifferenceMeasure } from '../../stores/compare-store';
import type { MoneyUnit } from '../../stores/view-store';
import { moneyDigits } from '../../ui/MoneyText';

export interface CompareWords {
  readonly messages: Messages;
  readonly language: Language;
  readonly moneyUnit: MoneyUnit;
  readonly measure: DifferenceMeasure;
}

/** What a figure is measured in. */
export type CompareUnit = 'yuan' | 'ratio' | 'scale' | 'count';

/** Whether more of a figure is good for the hospital's retention. */
export type Better = 'more' | 'less';

/** A difference as a cell says it: by sign, colour and word. */
export interface DifferenceWords {
  /** `other − base`, exact. */
  readonly exact: string;
  /** `+12,345.00`; of shares in percentage points. */
  readonly value: string;
  /** `+5.2%` of the base's size; `null` where the base is zero or a share itself. */
  readonly percent: string | null;
  /** As much of both as is wanted. */
  readonly shown: readonly string[];
  readonly tone: 'better' | 'worse' | 'same';
}

interface Compared {
  readonly base: string;
  readonly other: string;
  readonly unit: CompareUnit;
  readonly better: Better;
}

/** The difference of two figures; both are decimal text of the same unit. */
export function differenceWords(
  { base, other, unit, better }: Compared,
  words: CompareWords,
): DifferenceWords {
  const from = decimalFromText(base as DecimalText<string>);
  const difference = decimalFromText(other as DecimalText<string>).minus(from);
  const value = signed(difference, (size) => sizeWords(size, unit, words));
  const percent = percentWords(difference, from, unit, words);
  return {
    exact: textFromDecimal(difference),
    value,
    percent,
    shown: chosen({ value, percent }, words.measure),
    tone: toneOf(difference, better),
  };
}

/** A change in yuan to the fen with its sign: `+1,234.50`. */
export function signedYuan(yuan: YuanText, language: Language): string {
  return signed(decimalFromText(yuan), (size) => formatYuan(textFromDecimal(size), language));
}

/** A figure without its sign word: money in the chosen unit, a share in percent. */
export function figureWords(text: string, unit: CompareUnit, words: CompareWords): string {
  const exact = text as DecimalText<string>;
  switch (unit) {
    case 'yuan':
      return moneyDigits(exact as YuanText, words.moneyUnit, words.language);
    case 'ratio':
      return formatRatio(exact as RatioText, words.language);
    case 'scale':
      return formatScale(exact as Parameters<typeof formatScale>[0], words.language);
    case 'count':
      return formatExact(exact, words.language);
  }
}

function sizeWords(size: Decimal, unit: CompareUnit, words: CompareWords): string {
  const text = textFromDecimal<DecimalText<string>>(size);
  if (unit !== 'ratio') return figureWords(text, unit, words);
  const points = formatRatio(text as RatioText, words.language).replace('%', '');
  return words.messages.compare.points({ points });
}

/** Shares differ by points; a percentage of a percentage would be misread. */
function percentWords(
  difference: Decimal,
  base: Decimal,
  unit: CompareUnit,
  { language }: CompareWords,
): string | null {
  if (base.isZero() || unit === 'ratio' || unit === 'count') return null;
  const ratio = quotient(difference, base.abs());
  return signed(ratio, (size) => formatRatio(textFromDecimal<RatioText>(size), language));
}

/** The sign stands before every difference but a zero. */
function signed(value: Decimal, wordsOf: (size: Decimal) => string): string {
  const size = wordsOf(value.abs());
  if (value.isZero()) return size;
  return value.isNegative() ? `−${size}` : `+${size}`;
}

function chosen(
  { value, percent }: Pick<DifferenceWords, 'value' | 'percent'>,
  measure: DifferenceMeasure,
): readonly string[] {
  if (percent === null || measure === 'value') return [value];
  return measure === 'percent' ? [percent] : [value, percent];
}

function toneOf(difference: Decimal, better: Better): DifferenceWords['tone'] {
  if (difference.isZero()) return 'same';
  return difference.isNegative() === (better === 'less') ? 'better' : 'worse';
}
