import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Decimal, sum } from '../../../shared/decimal/decimal';
import {
  allocateYuan,
  roundAgreedUnits,
  roundReferencePriceYuan,
  roundYuan,
  roundYuanUp,
} from '../../../shared/decimal/rounding';

describe('rounding', () => {
  it.each([
    ['1.005', '1.01'],
    ['2.675', '2.68'],
    ['-1.005', '-1.01'],
    ['1.0049999999999999999999', '1'],
    ['0.125', '0.13'],
    ['0.135', '0.14'],
  ])('of %s yuan to the fen is %s: half away from zero', (yuan, rounded) => {
    expect(roundYuan(new Decimal(yuan)).toFixed()).toBe(rounded);
  });

  it.each([
    ['298163.5', '298164'],
    ['2186066.1', '2186066'],
    ['0.5', '1'],
    ['1.5', '2'],
    ['2.5', '3'],
  ])('of %s units is %s: four down, five up', (units, rounded) => {
    expect(roundAgreedUnits(new Decimal(units)).toFixed()).toBe(rounded);
  });

  it.each([
    ['1.001', '1.01'],
    ['1.01', '1.01'],
    ['0', '0'],
  ])('up of %s yuan is %s: never less', (yuan, rounded) => {
    expect(roundYuanUp(new Decimal(yuan)).toFixed()).toBe(rounded);
  });

  it('of a price from the history keeps six decimals', () => {
    expect(roundReferencePriceYuan(new Decimal('1.2345675')).toFixed()).toBe('1.234568');
  });

  it('moves an amount by at most half a fen and leaves whole fen as they are', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 8 }), (whole, places) => {
        const amount = new Decimal(whole).times(new Decimal(10).pow(-places));
        const rounded = roundYuan(amount);
        expect(rounded.minus(amount).abs().lte('0.005')).toBe(true);
        expect(roundYuan(rounded).eq(rounded)).toBe(true);
        expect(rounded.decimalPlaces()).toBeLessThanOrEqual(2);
      }),
    );
  });
});

const partsArbitrary = fc.array(
  fc
    .record({ steps: fc.integer(), places: fc.integer({ min: 0, max: 6 }) })
    .map(({ steps, places }) => new Decimal(steps).times(new Decimal(10).pow(-places))),
  { minLength: 1, maxLength: 9 },
);

function texts(values: readonly Decimal[]): readonly string[] {
  return values.map((value) => value.toFixed());
}

describe('allocating yuan', () => {
  it.each([
    // Thirds of a yuan: rounding each loses a fen, which the first of the equals gets.
    ['1', ['0.333333', '0.333333', '0.333334'], ['0.33', '0.33', '0.34']],
    ['1', ['0.3333', '0.3333', '0.3333'], ['0.34', '0.33', '0.33']],
    // Rounding each gives two fen too many; they are taken where most was given.
    ['0.03', ['0.005', '0.006', '0.009', '0.009'], ['0', '0.01', '0.01', '0.01']],
    // What is nothing stays nothing.
    ['0.02', ['0', '0.014'], ['0', '0.02']],
    ['-0.02', ['0', '-0.014'], ['0', '-0.02']],
  ])('of %s over %j gives %j', (total, parts, allocated) => {
    const given = allocateYuan(
      new Decimal(total),
      parts.map((part) => new Decimal(part)),
    );
    expect(texts(given)).toEqual(allocated);
  });

  it('adds up to the total, each part within a fen of what it is', () => {
    fc.assert(
      fc.property(partsArbitrary, (parts) => {
        const total = roundYuan(sum(parts));
        const allocated = allocateYuan(total, parts);
        expect(sum(allocated).toFixed()).toBe(total.toFixed());
        for (const [index, part] of allocated.entries()) {
          expect(part.decimalPlaces()).toBeLessThanOrEqual(2);
          expect(
            part
              .minus(parts[index] ?? 0)
              .abs()
              .lte('0.01'),
          ).toBe(true);
        }
      }),
    );
  });

  it('of the opposite parts gives the opposite', () => {
    fc.assert(
      fc.property(partsArbitrary, (parts) => {
        const total = roundYuan(sum(parts));
        const opposite = allocateYuan(
          total.negated(),
          parts.map((part) => part.negated()),
        );
        const allocated = allocateYuan(total, parts);
        expect(texts(opposite.map((part) => part.negated().plus(0)))).toEqual(
          texts(allocated.map((part) => part.plus(0))),
        );
      }),
    );
  });

  it('refuses fractions of a fen and a total over nothing', () => {
    expect(() => allocateYuan(new Decimal('0.005'), [new Decimal(1)])).toThrow('Broken belief');
    expect(() => allocateYuan(new Decimal('0.01'), [])).toThrow('Broken belief');
  });
});
