import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Decimal } from '../../../shared/decimal/decimal';
import {
  roundAgreedUnits,
  roundReferencePriceYuan,
  roundYuan,
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
