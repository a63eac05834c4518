import type { Decimal } from '../decimal/decimal';
import {
  decimalFromText,
  type DecimalText,
  type RatioText,
  type ScaleText,
  type ScoreText,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';

/** The languages of the program. */
export type Language = 'zh' | 'en';

/** How a language writes a number, and the word it puts after an amount shortened to ten thousands. */
interface NumberStyle {
  readonly minus: string;
  readonly separator: string;
  readonly point: string;
  readonly tenThousands: (digits: string) => string;
}

/** The typographic minus is as wide as a digit, so that columns of figures stay aligned. */
const MINUS = '\u2212';

const STYLES: Readonly<Record<Language, NumberStyle>> = {
  zh: { minus: MINUS, separator: ',', point: '.', tenThousands: (digits) => `${digits} 万` },
  en: { minus: MINUS, separator: ',', point: '.', tenThousands: (digits) => `${digits} ×10k` },
};

/** How many decimals a printed number has; what lies beyond `most` is rounded half away from zero. */
interface Decimals {
  readonly least: number;
  readonly most: number;
}

/** An amount to the fen: `−1,234.50`. Exact up to the rounding, whatever its size. */
export function formatYuan(text: YuanText, language: Language): string {
  return printed(decimalFromText(text), { least: 2, most: 2 }, language);
}

/** An amount in ten thousands of yuan with two decimals: `12.35 万`. */
export function formatYuanInTenThousands(text: YuanText, language: Language): string {
  const digits = printed(decimalFromText(text).times('0.0001'), { least: 2, most: 2 }, language);
  return STYLES[language].tenThousands(digits);
}

/** A price per unit with two to four decimals. */
export function formatPrice(text: YuanText, language: Language): string {
  return printed(decimalFromText(text), { least: 2, most: 4 }, language);
}

/** A quantity of minimum preparation units with at most four decimals. */
export function formatUnits(text: UnitsText, language: Language): string {
  return printed(decimalFromText(text), { least: 0, most: 4 }, language);
}

/** A conversion index with at most four decimals: `0.3333`. */
export function formatIndex(text: RatioText, language: Language): string {
  return printed(decimalFromText(text), { least: 0, most: 4 }, language);
}

/** A share of a whole as a percentage with at most two decimals: `58.5%`. */
export function formatRatio(text: RatioText, language: Language): string {
  return `${printed(decimalFromText(text).times(100), { least: 0, most: 2 }, language)}%`;
}

/** A multiplier with two or three decimals: `1.899`. */
export function formatScale(text: ScaleText, language: Language): string {
  return printed(decimalFromText(text), { least: 2, most: 3 }, language);
}

/** Assessment points exactly as given: 79.995 must not look like 80. */
export function formatScore(text: ScoreText, language: Language): string {
  return formatExact(text, language);
}

/** Every digit of a decimal, with separators and the typographic minus. */
export function formatExact(text: DecimalText<string>, language: Language): string {
  const value = decimalFromText(text);
  const places = value.decimalPlaces();
  return printed(value, { least: places, most: places }, language);
}

function printed(value: Decimal, decimals: Decimals, language: Language): string {
  const style = STYLES[language];
  const rounded = value.toDecimalPlaces(decimals.most);
  const [whole = '', fraction = ''] = rounded.abs().toFixed().split('.');
  const shown = fraction.padEnd(decimals.least, '0');
  const sign = rounded.isNegative() && !rounded.isZero() ? style.minus : '';
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, style.separator);
  return `${sign}${grouped}${shown === '' ? '' : style.point}${shown}`;
}
