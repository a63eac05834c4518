import { type Decimal, QUOTIENT_DIGITS, ZERO } from './decimal';
import { type DecimalText, parsePlainDecimal, textFromDecimal } from './decimal-text';

/** What a text that a person typed, or a spreadsheet holds as text, says as a number. */
type TypedNumber =
  /** Nothing, or one of the dashes that stand for nothing (-, —, /, 无). */
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      readonly isPercent: boolean;
      /** The unit that stands behind the number, counted in already; a header that has one too would count it twice. */
      readonly writtenUnit: '' | '元' | '万';
    }
  | { readonly kind: 'tooPrecise' }
  | { readonly kind: 'unreadable' };

const UNREADABLE: TypedNumber = { kind: 'unreadable' };
const BLANKS = new Set(['', '-', '--', '—', '——', '–', '/', '无']);
/** ¥ -, as accounting formats show zero. */
const ACCOUNTING_ZERO = /^¥(?:-|--|—|–)$/;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Blanks beside a sign or a unit mean nothing; blanks between digits may part two numbers. */
const OUTER_BLANKS = /(?<![\d.,\s])\s+|\s+(?![\d.,\s])/g;
const GROUPED = /^\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d*)?$/;
/** ², ①, ½: normalising them would join an exponent or a list number to the digits. */
const ODD_DIGITS = /\p{No}/u;

/**
 * Reads a number as people in an office write it: full-width digits, 。 as decimal point, thousands separators (commas or
 * single blanks), ￥ or 元, 万, %, (1,234) and 1,234- as negative. A percentage is divided by 100. Anything else is
 * unreadable as a whole: never a prefix, never zero.
 */
export function readTypedNumber(text: string): TypedNumber {
  if (ODD_DIGITS.test(text)) return UNREADABLE;
  const plain = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replaceAll('。', '.')
    .replace(OUTER_BLANKS, '');
  if (BLANKS.has(plain)) return { kind: 'blank' };
  if (ACCOUNTING_ZERO.test(plain)) {
    return { kind: 'number', value: ZERO, isPercent: false, writtenUnit: '' };
  }
  const { body: unsigned, isNegative } = takeSign(plain);
  const { body: amount, tenthPower, isPercent, writtenUnit } = takeUnit(unsigned);
  const digits = GROUPED.test(amount) ? amount.replace(/[, ]/g, '') : amount;
  if (!/^[\d.]+$/.test(digits)) return UNREADABLE;
  const value = parsePlainDecimal(digits);
  if (value === null) {
    return digits.replace('.', '').length > QUOTIENT_DIGITS && /^\d*\.?\d*$/.test(digits)
      ? { kind: 'tooPrecise' }
      : UNREADABLE;
  }
  const scaled = value.times(`1e${String(tenthPower)}`);
  const signed = isNegative ? scaled.negated() : scaled;
  return { kind: 'number', value: signed, isPercent, writtenUnit };
}

function takeSign(text: string): { body: string; isNegative: boolean } {
  // ¥(385.50) as accounting formats show it.
  const bracketed = /^(¥?)\((.+)\)$/.exec(text);
  if (bracketed?.[2] !== undefined) {
    return { body: `${bracketed[1] ?? ''}${bracketed[2]}`, isNegative: true };
  }
  const signed = /^([¥元]?)([+\-\u2212])(.+)$/.exec(text);
  if (signed !== null) {
    return { body: `${signed[1] ?? ''}${signed[3] ?? ''}`, isNegative: signed[2] !== '+' };
  }
  const trailing = /^(.+)[-\u2212]$/.exec(text);
  if (trailing?.[1] !== undefined) return { body: trailing[1], isNegative: true };
  return { body: text, isNegative: false };
}

interface TakenUnit {
  readonly body: string;
  readonly tenthPower: number;
  readonly isPercent: boolean;
  readonly writtenUnit: '' | '元' | '万';
}

function takeUnit(text: string): TakenUnit {
  const money = text.replace(/^¥/, '').replace(/元$/, '');
  const body = money.slice(0, -1);
  if (money.endsWith('%')) return { body, tenthPower: -2, isPercent: true, writtenUnit: '' };
  if (money.endsWith('万')) return { body, tenthPower: 4, isPercent: false, writtenUnit: '万' };
  const writtenUnit = text.endsWith('元') ? '元' : '';
  return { body: money, tenthPower: 0, isPercent: false, writtenUnit };
}

/** What was read, as decimal text. */
export function typedText<Text extends DecimalText<string>>(value: Decimal): Text {
  return textFromDecimal<Text>(value);
}
