import {
  type DecimalText,
  type RatioText,
  type YuanText,
} from '../../../shared/decimal/decimal-text';
import {
  differenceOf,
  signOf,
  sizeOf,
  textQuotient,
} from '../../../shared/decimal/text-arithmetic';
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
  const from = base as DecimalText<string>;
  const difference = differenceOf(other as DecimalText<string>, from);
  const value = signed(difference, (size) => sizeWords(size, unit, words));
  const percent = percentWords(difference, from, unit, words);
  return {
    exact: difference,
    value,
    percent,
    shown: chosen({ value, percent }, words.measure),
    tone: toneOf(difference, better),
  };
}

/** A change in yuan to the fen with its sign: `+1,234.50`. */
export function signedYuan(yuan: YuanText, language: Language): string {
  return signed(yuan, (size) => formatYuan(size, language));
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

function sizeWords(text: DecimalText<string>, unit: CompareUnit, words: CompareWords): string {
  if (unit !== 'ratio') return figureWords(text, unit, words);
  const points = formatRatio(text as RatioText, words.language).replace('%', '');
  return words.messages.compare.points({ points });
}

/** Shares differ by points; a percentage of a percentage would be misread. */
function percentWords(
  difference: DecimalText<string>,
  base: DecimalText<string>,
  unit: CompareUnit,
  { language }: CompareWords,
): string | null {
  if (signOf(base) === 0 || unit === 'ratio' || unit === 'count') return null;
  const ratio = textQuotient<RatioText>(difference, sizeOf(base));
  return signed(ratio, (size) => formatRatio(size, language));
}

/** The sign stands before every difference but a zero. */
function signed<Text extends DecimalText<string>>(
  value: Text,
  wordsOf: (size: Text) => string,
): string {
  const size = wordsOf(sizeOf(value));
  const sign = signOf(value);
  if (sign === 0) return size;
  return sign < 0 ? `−${size}` : `+${size}`;
}

function chosen(
  { value, percent }: Pick<DifferenceWords, 'value' | 'percent'>,
  measure: DifferenceMeasure,
): readonly string[] {
  if (percent === null || measure === 'value') return [value];
  return measure === 'percent' ? [percent] : [value, percent];
}

function toneOf(difference: DecimalText<string>, better: Better): DifferenceWords['tone'] {
  const sign = signOf(difference);
  if (sign === 0) return 'same';
  return sign < 0 === (better === 'less') ? 'better' : 'worse';
}
