import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  Decimal,
  larger,
  quotient,
  quotientRoundedDown,
  smaller,
  sum,
  ZERO,
} from '../../../shared/decimal/decimal';
import {
  add,
  divide,
  exactText,
  multiply,
  rational,
  significantText,
} from '../../support/rational';

/** Up to 40 significant digits, anywhere around the point. */
const digits = fc
  .record({
    whole: fc.bigInt({ min: -(10n ** 40n) + 1n, max: 10n ** 40n - 1n }),
    places: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ whole, places }) => new Decimal(whole.toString()).times(new Decimal(10).pow(-places)));

describe('decimals', () => {
  it('never round a sum or a product of 40-digit inputs', () => {
    fc.assert(
      fc.property(digits, digits, digits, (a, b, c) => {
        const [ra, rb, rc] = [a, b, c].map((value) => rational(value.toFixed()));
        if (ra === undefined || rb === undefined || rc === undefined) throw new Error('three');
        const product = a.times(b).times(c);
        expect(product.plus(0).toFixed()).toBe(exactText(multiply(ra, rb, rc)));
        expect(sum([product, a, b]).toFixed()).toBe(exactText(add(multiply(ra, rb, rc), ra, rb)));
      }),
    );
  });

  it('divide to 40 digits, half away from zero', () => {
    expect(quotient(new Decimal(2), new Decimal(3)).toFixed()).toBe(`0.${'6'.repeat(39)}7`);
    expect(quotient(new Decimal(-2), new Decimal(3)).toFixed()).toBe(`-0.${'6'.repeat(39)}7`);
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        fc.pre(!b.isZero());
        expect(quotient(a, b).plus(0).toFixed()).toBe(
          significantText(divide(rational(a.toFixed()), rational(b.toFixed())), 40),
        );
      }),
    );
  });

  it('divide downwards where an amount has to fit', () => {
    expect(quotientRoundedDown(new Decimal(2), new Decimal(3)).toFixed()).toBe(
      `0.${'6'.repeat(40)}`,
    );
    expect(quotientRoundedDown(new Decimal(90), new Decimal(4)).toFixed()).toBe('22.5');
  });

  it('refuse to divide by zero instead of answering infinity', () => {
    expect(() => quotient(new Decimal(1), ZERO)).toThrow('divisor');
    expect(() => quotientRoundedDown(new Decimal(1), ZERO)).toThrow('divisor');
  });

  it('add nothing to zero, and pick the larger and the smaller', () => {
    expect(sum([]).toFixed()).toBe('0');
    expect(larger(new Decimal(1), new Decimal(2)).toFixed()).toBe('2');
    expect(smaller(new Decimal(1), new Decimal(2)).toFixed()).toBe('1');
  });

  it('do not take the float for a tenth: 0.1 + 0.2 is 0.3', () => {
    expect(new Decimal('0.1').plus('0.2').toFixed()).toBe('0.3');
  });
});
