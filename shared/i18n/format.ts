import { Decimal, ONE, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  type DecimalText,
  type RatioText,
  type ScaleText,
  type ScoreText,
  textFromDecimal,
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
  /** Values that the number is judged by, besides zero: what is below one never looks like it. */
  readonly marks?: readonly Decimal[];
}

/** Decimals at which even the narrowest miss stops showing its own digits and is drawn back from the mark. */
const MOST_DECIMALS = 8;

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

/**
 * A share of a whole as a percentage with at most two decimals: `58.5%`; more where it would else look like all of the
 * whole, like nothing, or like the limit that it is judged by.
 */
export function formatRatio(
  text: RatioText,
  language: Language,
  limitRatio: RatioText | null = null,
): string {
  const limits = [ONE, ...(limitRatio === null ? [] : [decimalFromText(limitRatio)])];
  const marks = limits.map((limit) => limit.times(100));
  return `${printed(decimalFromText(text).times(100), { least: 0, most: 2, marks }, language)}%`;
}

/** A multiplier with two or three decimals: `1.899`; more where it would else look like 1, or like nothing. */
export function formatScale(text: ScaleText, language: Language): string {
  return printed(decimalFromText(text), { least: 2, most: 3, marks: [ONE] }, language);
}

/** Assessment points exactly as given: 79.995 must not look like 80. */
export function formatScore(text: ScoreText, language: Language): string {
  return formatExact(text, language);
}

/** Assessment points that were worked out, with at most two decimals; more where they would else look like a bound. */
export function formatPoints(
  text: ScoreText,
  language: Language,
  bounds: readonly ScoreText[] = [],
): string {
  const marks = bounds.map(decimalFromText);
  return printed(decimalFromText(text), { least: 0, most: 2, marks }, language);
}

/** Every digit of a decimal, with separators and the typographic minus. */
export function formatExact(text: DecimalText<string>, language: Language): string {
  const value = decimalFromText(text);
  const places = value.decimalPlaces();
  return printed(value, { least: places, most: places }, language);
}

/** Every digit of a share as a percentage, as it can be typed. */
export function formatExactRatio(text: RatioText, language: Language): string {
  return `${formatExact(textFromDecimal(decimalFromText(text).times(100)), language)}%`;
}

function printed(value: Decimal, decimals: Decimals, language: Language): string {
  const style = STYLES[language];
  const rounded = roundedBeside([ZERO, ...(decimals.marks ?? [])], value, decimals.most);
  const [whole = '', fraction = ''] = rounded.abs().toFixed().split('.');
  const shown = fraction.padEnd(decimals.least, '0');
  const sign = rounded.isNegative() && !rounded.isZero() ? style.minus : '';
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, style.separator);
  return `${sign}${grouped}${shown === '' ? '' : style.point}${shown}`;
}

/** Rounded to as many decimals, or a few more, so that it stays on its own side of every mark. */
function roundedBeside(marks: readonly Decimal[], value: Decimal, places: number): Decimal {
  if (value.decimalPlaces() <= places) return value;
  const keepsSide = (rounded: Decimal): boolean =>
    marks.every((mark) => rounded.comparedTo(mark) === value.comparedTo(mark));
  for (let more = places; more <= MOST_DECIMALS; more += 1) {
    const rounded = value.toDecimalPlaces(more);
    if (keepsSide(rounded)) return rounded;
  }
  const [down, up] = [Decimal.ROUND_FLOOR, Decimal.ROUND_CEIL].map((mode) =>
    value.toDecimalPlaces(MOST_DECIMALS, mode),
  );
  return [down, up].find((side) => side !== undefined && keepsSide(side)) ?? value;
}
