import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';

import { Decimal } from '../../../shared/decimal/decimal';
import {
  decimalFromText,
  decimalText,
  isDecimalText,
  parsePlainDecimal,
  type RatioText,
  type ScoreText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../../../shared/decimal/decimal-text';

describe('decimal text', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['007', '7'],
    ['1.50', '1.5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['+3', '3'],
    ['-0.0001', '-0.0001'],
    ['100000000000000000000000', '100000000000000000000000'],
    ['0.000000000000000000000001', '0.000000000000000000000001'],
  ])('writes %s as %s', (literal, canonical) => {
    expect(decimalText(literal)).toBe(canonical);
  });

  it.each(['', ' 1', '1e3', '1,000', 'NaN', 'Infinity', '0x10', '--1', '1.2.3', '．5', '-'])(
    'reads no number from “%s”, not even zero',
    (text) => {
      expect(parsePlainDecimal(text)).toBeNull();
    },
  );

  it('refuses more than 40 significant digits instead of rounding them', () => {
    expect(parsePlainDecimal('1'.repeat(40))).not.toBeNull();
    expect(parsePlainDecimal('1'.repeat(41))).toBeNull();
    expect(parsePlainDecimal(`1${'0'.repeat(60)}`)?.precision()).toBe(1);
  });

  it.each(['00', '-0', '1.0', '.5', '5.', '+1', '01', '1e5', '', ' 1', 1, null, '9'.repeat(421)])(
    'does not take %s for canonical text',
    (value) => {
      expect(isDecimalText(value)).toBe(false);
    },
  );

  it('is one text for one number, so that equal numbers are equal strings', () => {
    const decimal = fc
      .record({
        whole: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        places: fc.integer({ min: 0, max: 35 }),
      })
      .map(({ whole, places }) =>
        new Decimal(whole.toString()).times(new Decimal(10).pow(-places)),
      );
    fc.assert(
      fc.property(decimal, (value) => {
        const text = textFromDecimal<YuanText>(value);
        expect(isDecimalText(text)).toBe(true);
        expect(decimalFromText(text).eq(value)).toBe(true);
        expect(textFromDecimal(decimalFromText(text))).toBe(text);
        expect(JSON.parse(JSON.stringify(text))).toBe(text);
      }),
    );
  });

  it('is never made from what is not finite', () => {
    expect(() => textFromDecimal(new Decimal(Infinity))).toThrow('finite');
    expect(() => textFromDecimal(new Decimal(NaN))).toThrow('finite');
    expect(() => decimalText('1e5')).toThrow('plain decimal');
  });
});

describe('the units of decimal text', () => {
  it('do not mix with plain strings', () => {
    const yuan = decimalText<YuanText>('1.5');
    expectTypeOf(yuan).toExtend<string>();
    expectTypeOf<string>().not.toExtend<YuanText>();
    // @ts-expect-error A plain string is not an amount.
    const typed: YuanText = '1.5';
    // @ts-expect-error Joining two amounts makes a plain string, not their sum.
    const joined: YuanText = yuan + yuan;
    // @ts-expect-error A template makes a plain string.
    const written: YuanText = `${yuan}0`;
    expect([typed, joined, written]).toEqual(['1.5', '1.51.5', '1.50']);
  });

  it('do not mix with each other', () => {
    expectTypeOf<UnitsText>().not.toExtend<YuanText>();
    expectTypeOf<RatioText>().not.toExtend<YuanText>();
    expectTypeOf<ScoreText>().not.toExtend<RatioText>();
    const units = decimalText<UnitsText>('80000');
    // @ts-expect-error A quantity is not an amount.
    const amount: YuanText = units;
    const paid = (price: YuanText): string => price;
    // @ts-expect-error A ratio is not a price.
    expect(paid(decimalText<RatioText>('0.5'))).toBe('0.5');
    expect(amount).toBe('80000');
  });

  it('do not mix with numbers', () => {
    expectTypeOf<number>().not.toExtend<YuanText>();
    // @ts-expect-error Money is never a number.
    const price: YuanText = 1.5;
    expect(price).toBe(1.5);
  });
});
