/** Exact decimals on BigInt, written without the program's own decimals so that they can judge them: `digits ÷ 10^scale`. */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

export const NOTHING: Exact = { digits: 0n, scale: 0 };

export function exact(text: string): Exact {
  const [whole = '', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

export function product(...factors: readonly Exact[]): Exact {
  return factors.reduce((left, right) => ({
    digits: left.digits * right.digits,
    scale: left.scale + right.scale,
  }));
}

export function total(terms: readonly Exact[]): Exact {
  const scale = Math.max(0, ...terms.map((term) => term.scale));
  const digits = terms.map((term) => term.digits * 10n ** BigInt(scale - term.scale));
  return { digits: digits.reduce((left, right) => left + right, 0n), scale };
}

export function difference(left: Exact, right: Exact): Exact {
  return total([left, { ...right, digits: -right.digits }]);
}

export function signOf({ digits }: Exact): -1 | 0 | 1 {
  return digits === 0n ? 0 : digits < 0n ? -1 : 1;
}

/** Plain digits without trailing zeros. */
export function textOf({ digits, scale }: Exact): string {
  const sign = digits < 0n ? '-' : '';
  const all = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const whole = all.slice(0, all.length - scale);
  const fraction = all.slice(all.length - scale).replace(/0+$/, '');
  return fraction === '' ? (whole === '0' ? '0' : sign + whole) : `${sign}${whole}.${fraction}`;
}

/** The quotient to 40 significant digits, half away from zero; the divisor is above zero. */
export function quotientText(dividend: Exact, divisor: Exact): string {
  if (dividend.digits === 0n) return '0';
  const isNegative = dividend.digits < 0n;
  const top = (isNegative ? -dividend.digits : dividend.digits) * 10n ** BigInt(divisor.scale);
  const bottom = divisor.digits * 10n ** BigInt(dividend.scale);
  const magnitude = (top / bottom).toString().length - (top / bottom === 0n ? 1 : 0);
  let scale = 40 - magnitude;
  // Below one the first digits of the quotient are zeros that do not count.
  while ((top * 10n ** BigInt(scale)) / bottom < 10n ** 39n) scale += 1;
  const twice = (2n * top * 10n ** BigInt(scale)) / bottom;
  const rounded = (twice + 1n) / 2n;
  return textOf({ digits: isNegative ? -rounded : rounded, scale });
}
