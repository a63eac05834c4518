import { Decimal as DecimalJs } from 'decimal.js';

/** Significant digits of a quotient, and the most an input may have. */
export const QUOTIENT_DIGITS = 40;

/**
 * The one decimal constructor of Jieyu. Its working precision is wide enough that sums and products of inputs of at
 * most {@link QUOTIENT_DIGITS} digits never round; quotients are cut by {@link quotient}. See docs/decisions/0003.
 */
export const Decimal = DecimalJs.clone({
  precision: 400,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
export type Decimal = DecimalJs;

/** Divides to 40 digits in one correctly rounded step. Its results are turned back at once: they must not compute on. */
const Quotient = Decimal.clone({ precision: QUOTIENT_DIGITS, rounding: DecimalJs.ROUND_HALF_UP });
const QuotientDown = Decimal.clone({ precision: QUOTIENT_DIGITS, rounding: DecimalJs.ROUND_DOWN });

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);

/** `dividend ÷ divisor` to 40 significant digits, half away from zero. Throws on a zero divisor: callers ask first. */
export function quotient(dividend: Decimal, divisor: Decimal): Decimal {
  if (divisor.isZero()) throw new Error('Broken belief: a divisor is not zero');
  return new Decimal(new Quotient(dividend).div(divisor));
}

/** `dividend ÷ divisor` to 40 significant digits, never above the true quotient of positive numbers: for a largest amount that still fits. */
export function quotientRoundedDown(dividend: Decimal, divisor: Decimal): Decimal {
  if (divisor.isZero()) throw new Error('Broken belief: a divisor is not zero');
  return new Decimal(new QuotientDown(dividend).div(divisor));
}

/** The exact sum; zero for no terms. */
export function sum(terms: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const term of terms) total = total.plus(term);
  return total;
}

export function larger(left: Decimal, right: Decimal): Decimal {
  return left.gte(right) ? left : right;
}

export function smaller(left: Decimal, right: Decimal): Decimal {
  return left.lte(right) ? left : right;
}
