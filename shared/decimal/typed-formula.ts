import { type Decimal, ONE, quotient } from './decimal';
import { type DecimalText, textFromDecimal } from './decimal-text';
import { readTypedNumber } from './typed-number';

/** What a text that begins with = comes to. */
export type TypedArithmetic =
  /** It does not begin with =. */
  | { readonly kind: 'none' }
  | { readonly kind: 'result'; readonly text: DecimalText<string> }
  /** A part is no number, or a sign is out of place. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'dividesByZero' }
  /** The division does not come out in 40 digits. */
  | { readonly kind: 'inexact' };

/** Numerator and denominator, so that =10/3*3 is 10. */
interface Fraction {
  readonly above: Decimal;
  readonly below: Decimal;
}

const TOKEN = /\s*(?:([-+*/()])|(\d[\d.,]*(?:万?元|万|%)?))/y;

/**
 * Works out arithmetic as it is typed into a spreadsheet's cell: + - * / and brackets, × and ÷ as well, over numbers as people
 * write them (1,200, 15%, 3万). Exact: what does not come out in decimals is no result.
 */
export function workOut(typed: string): TypedArithmetic {
  const text = typed.normalize('NFKC').trim().replaceAll('。', '.');
  if (!text.startsWith('=')) return { kind: 'none' };
  const tokens = tokensOf(text.slice(1).replaceAll('×', '*').replaceAll('÷', '/'));
  if (tokens === null) return { kind: 'unreadable' };
  const parser = new Parser(tokens);
  const value = parser.sum();
  if (value === null || !parser.isAtEnd()) return { kind: 'unreadable' };
  if (parser.hasDividedByZero) return { kind: 'dividesByZero' };
  const result = quotient(value.above, value.below);
  return result.times(value.below).eq(value.above)
    ? { kind: 'result', text: textFromDecimal(result) }
    : { kind: 'inexact' };
}

function tokensOf(text: string): readonly string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (text.slice(TOKEN.lastIndex).trim() !== '') {
    const found = TOKEN.exec(text);
    if (found === null) return null;
    tokens.push(found[1] ?? found[2] ?? '');
  }
  return tokens;
}

/** Sums of products of what stands in brackets or alone; `null` where something is missing. */
class Parser {
  #at = 0;
  hasDividedByZero = false;
  readonly #tokens: readonly string[];

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  sum(): Fraction | null {
    let total = this.#product();
    while (total !== null) {
      const sign = this.#take('+', '-');
      if (sign === null) return total;
      const next = this.#product();
      total = next === null ? null : added(total, sign === '-' ? negated(next) : next);
    }
    return null;
  }

  #product(): Fraction | null {
    let total = this.#factor();
    while (total !== null) {
      const sign = this.#take('*', '/');
      if (sign === null) return total;
      const next = this.#factor();
      if (sign === '/' && next?.above.isZero() === true) {
        this.hasDividedByZero = true;
        total = next;
      } else total = next === null ? null : multiplied(total, sign === '/' ? inverse(next) : next);
    }
    return null;
  }

  #factor(): Fraction | null {
    const sign = this.#take('+', '-');
    if (sign !== null) {
      const factor = this.#factor();
      return factor === null || sign === '+' ? factor : negated(factor);
    }
    if (this.#take('(') !== null) {
      const inside = this.sum();
      return this.#take(')') === null ? null : inside;
    }
    const number = readTypedNumber(this.#tokens[this.#at] ?? '');
    if (number.kind !== 'number') return null;
    this.#at += 1;
    return { above: number.value, below: ONE };
  }

  #take(...wanted: readonly string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token === undefined || !wanted.includes(token)) return null;
    this.#at += 1;
    return token;
  }
}

function added(one: Fraction, other: Fraction): Fraction {
  return {
    above: one.above.times(other.below).plus(other.above.times(one.below)),
    below: one.below.times(other.below),
  };
}

function multiplied(one: Fraction, other: Fraction): Fraction {
  return { above: one.above.times(other.above), below: one.below.times(other.below) };
}

function negated({ above, below }: Fraction): Fraction {
  return { above: above.negated(), below };
}

function inverse({ above, below }: Fraction): Fraction {
  return { above: below, below: above };
}
