import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Decimal, sum } from '../../../shared/decimal/decimal';
import { decimalText, textFromDecimal } from '../../../shared/decimal/decimal-text';
import {
  decimalFromScaled,
  ExactSum,
  roughFromScaled,
  scaledFromDecimal,
  scaledFromText,
} from '../../../shared/decimal/exact-sum';

const MOST = 999_999_999_999_999;
const scaled = fc.record({
  digits: fc.oneof(
    fc.integer({ min: -99_999, max: 99_999 }),
    fc.integer({ min: -MOST, max: MOST }),
    fc.constantFrom(MOST, -MOST, 0),
  ),
  places: fc.integer({ min: -8, max: 15 }),
});
const long = fc
  .tuple(fc.bigInt({ min: -(10n ** 39n), max: 10n ** 39n }), fc.integer({ min: 0, max: 30 }))
  .map(([digits, places]) => new Decimal(`${String(digits)}e-${String(places)}`));

describe('an exact sum', () => {
  it('is the sum of Decimals, whatever the digits and places', () => {
    fc.assert(
      fc.property(fc.array(scaled), fc.array(long, { maxLength: 3 }), (terms, longs) => {
        const total = new ExactSum();
        for (const { digits, places } of terms) total.add(digits, places);
        for (const value of longs) total.addDecimal(value);
        const exact = sum([
          ...terms.map(({ digits, places }) => decimalFromScaled(digits, places)),
          ...longs,
        ]);
        expect(total.toText()).toBe(textFromDecimal(exact));
        expect(total.total().eq(exact)).toBe(true);
      }),
    );
  });

  it('takes texts, products of texts and other sums', () => {
    const text = fc.oneof(
      scaled.map(({ digits, places }) => textFromDecimal(decimalFromScaled(digits, places))),
      long.map((value) => textFromDecimal(value)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
        const [texts, products] = [new ExactSum(), new ExactSum()];
        for (const [left, right] of pairs) {
          texts.addText(left);
          products.addProduct(left, right);
        }
        const all = new ExactSum();
        all.addSum(texts);
        all.addSum(products);
        const exact = sum(
          pairs.flatMap(([left, right]) => [
            new Decimal(left),
            new Decimal(left).times(new Decimal(right)),
          ]),
        );
        expect(all.toText()).toBe(textFromDecimal(exact));
      }),
    );
  });

  it.each([
    [[], '0'],
    [['0.10', '0.90'], '1'],
    [['-0.05', '0.05'], '0'],
    [['9007199254740991', '1'], '9007199254740992'],
    [['999999999999999', '0.000000000000001'], '999999999999999.000000000000001'],
  ])('of %j is %s', (terms, expected) => {
    const total = new ExactSum();
    for (const term of terms) total.addDecimal(new Decimal(term));
    expect(total.toText()).toBe(expected);
  });
});

describe('an exact sum that is looked at', () => {
  it('is zero where its terms take each other off, long ones too', () => {
    const total = new ExactSum();
    expect(total.isZero).toBe(true);
    total.add(150, 2);
    total.addDecimal(new Decimal('1e30'));
    expect(total.isZero).toBe(false);
    total.addDecimal(new Decimal('-1e30'));
    total.add(-15, 1);
    expect(total.isZero).toBe(true);
    expect(total.toText()).toBe('0');
  });

  it('is told closely, or not at all', () => {
    const total = new ExactSum();
    total.add(123_456, 4);
    expect(total.closely()).toBe(12.3456);
    total.addDecimal(new Decimal('1e30'));
    expect(total.closely()).toBeNaN();
  });
});

describe('a number in whole digits', () => {
  it('is the number again', () => {
    fc.assert(
      fc.property(scaled, ({ digits, places }) => {
        const value = decimalFromScaled(digits, places);
        const again = scaledFromDecimal(value);
        fc.pre(again !== null);
        expect(decimalFromScaled(again.digits, again.places).eq(value)).toBe(true);
        const read = scaledFromText(textFromDecimal(value));
        expect(read).toEqual(again);
      }),
    );
  });

  it('is not made of a number that is too long for it', () => {
    expect(scaledFromText(decimalText('1234567890.1234567'))).toBeNull();
    expect(scaledFromDecimal(new Decimal('1e-16'))).toBeNull();
  });

  it('is roughly what it is', () => {
    expect([roughFromScaled(12345, 2), roughFromScaled(3, -4), roughFromScaled(5, 20)]).toEqual([
      123.45, 30000, 5e-20,
    ]);
  });
});
