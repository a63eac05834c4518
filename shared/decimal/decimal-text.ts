import { Decimal, QUOTIENT_DIGITS } from './decimal';

declare const unit: unique symbol;

/**
 * An exact decimal at rest: canonical text without exponent, sign of zero, leading or trailing zeros. Equal numbers are
 * equal strings, so `===`, JSON and structured clone work. Texts of different units do not mix.
 */
export type DecimalText<Unit extends string> = string & { readonly [unit]: Unit };

/** Yuan, or yuan per minimum preparation unit where the name says price. */
export type YuanText = DecimalText<'yuan'>;
/** A share of a whole, 0..1. */
export type RatioText = DecimalText<'ratio'>;
/** Minimum preparation units (片, 粒, 支 …) of the main specification. */
export type UnitsText = DecimalText<'units'>;
/** Purchase packs (盒). */
export type PacksText = DecimalText<'packs'>;
/** Assessment points, 0..100. */
export type ScoreText = DecimalText<'score'>;
/** A multiplier without unit, such as the break-even scale t*. */
export type ScaleText = DecimalText<'scale'>;

const CANONICAL = /^(?:0|-?(?:[1-9]\d*(?:\.\d*[1-9])?|0\.\d*[1-9]))$/;
const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** Whether a value is decimal text exactly as {@link textFromDecimal} writes it. */
export function isDecimalText(value: unknown): value is DecimalText<string> {
  return typeof value === 'string' && value.length <= 420 && CANONICAL.test(value);
}

/** The number a decimal text stands for. */
export function decimalFromText(text: DecimalText<string>): Decimal {
  return new Decimal(text);
}

/** The canonical text of a number; the caller names the unit by the type it asks for. */
export function textFromDecimal<Text extends DecimalText<string>>(value: Decimal): Text {
  if (!value.isFinite()) throw new Error('Broken belief: a decimal is finite');
  return (value.isZero() ? '0' : value.toFixed()) as Text;
}

/**
 * Reads plain digits with an optional sign and point, as code, JSON and normalised cells write them. Anything else
 * (exponents, separators, blanks, NaN, more than 40 significant digits) is `null`, never a guess and never zero.
 */
export function parsePlainDecimal(text: string): Decimal | null {
  if (text.length > 200 || !PLAIN.test(text)) return null;
  const value = new Decimal(text);
  return value.precision() > QUOTIENT_DIGITS ? null : value;
}

/** Decimal text from a literal in code or a fixture; throws when it is not a plain decimal. */
export function decimalText<Text extends DecimalText<string>>(literal: string): Text {
  const value = parsePlainDecimal(literal);
  if (value === null) throw new Error(`Broken belief: "${literal}" is a plain decimal`);
  return textFromDecimal<Text>(value);
}
