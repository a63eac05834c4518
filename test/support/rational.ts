/** An exact fraction of big integers in lowest terms, its denominator positive: arithmetic that shares nothing with the engine's. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function rational(text: string): Rational {
  const isNegative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const magnitude = BigInt(whole + fraction);
  return reduced(isNegative ? -magnitude : magnitude, 10n ** BigInt(fraction.length));
}

export const NOUGHT = rational('0');

export function add(...terms: readonly Rational[]): Rational {
  return terms.reduce(
    (total, term) =>
      reduced(
        total.numerator * term.denominator + term.numerator * total.denominator,
        total.denominator * term.denominator,
      ),
    NOUGHT,
  );
}

export function subtract(left: Rational, right: Rational): Rational {
  return add(left, { ...right, numerator: -right.numerator });
}

export function multiply(...factors: readonly Rational[]): Rational {
  return factors.reduce((product, factor) =>
    reduced(product.numerator * factor.numerator, product.denominator * factor.denominator),
  );
}

export function divide(left: Rational, right: Rational): Rational {
  const sign = right.numerator < 0n ? -1n : 1n;
  return reduced(
    left.numerator * right.denominator * sign,
    left.denominator * right.numerator * sign,
  );
}

/** Negative, zero or positive as `left` is below, at or above `right`. */
export function compare(left: Rational, right: Rational): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** All digits of a fraction that ends; throws for one that does not. */
export function exactText({ numerator, denominator }: Rational): string {
  let places = 0;
  let power = 1n;
  while (power % denominator !== 0n) {
    places += 1;
    power *= 10n;
    if (places > 400) throw new Error('This fraction has no last digit');
  }
  return placed((numerator * power) / denominator, places);
}

/** The fraction to so many significant digits, half away from zero, without trailing zeros. */
export function significantText(value: Rational, digits: number): string {
  if (value.numerator === 0n) return '0';
  const magnitude = value.numerator < 0n ? -value.numerator : value.numerator;
  let places = digits - (magnitude / value.denominator).toString().length;
  if (magnitude < value.denominator) {
    places = digits;
    while ((magnitude * 10n ** BigInt(places)) / value.denominator < 10n ** BigInt(digits - 1)) {
      places += 1;
    }
  }
  const scaled =
    places >= 0
      ? (magnitude * 10n ** BigInt(places) * 2n + value.denominator) / (value.denominator * 2n)
      : ((magnitude * 2n) / value.denominator / 10n ** BigInt(-places) + 1n) / 2n;
  const signed = value.numerator < 0n ? -scaled : scaled;
  return places >= 0 ? placed(signed, places) : placed(signed * 10n ** BigInt(-places), 0);
}

function placed(scaled: bigint, places: number): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  const sign = scaled < 0n ? '-' : '';
  return sign + (places === 0 || fraction === '' ? whole : `${whole}.${fraction}`);
}

function reduced(numerator: bigint, denominator: bigint): Rational {
  let left = numerator < 0n ? -numerator : numerator;
  let right = denominator;
  while (right !== 0n) [left, right] = [right, left % right];
  return { numerator: numerator / left, denominator: denominator / left };
}
