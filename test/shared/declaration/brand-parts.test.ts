import { describe, expect, it } from 'vitest';

import { decimalText, type UnitsText } from '../../../shared/decimal/decimal-text';
import { readBrandParts, unbrandedUnits } from '../../../shared/declaration/brand-parts';

describe('a base split by brand', () => {
  it.each([
    [
      '甲厂 6000; 乙厂 4,000',
      [
        ['甲厂', '6000'],
        ['乙厂', '4000'],
      ],
    ],
    ['North Star 1万；', [['North Star', '10000']]],
    ['', []],
  ])('%s is read', (text, parts) => {
    const value = parts.map(([brand, units]) => ({ brand, units }));
    expect(readBrandParts(text)).toEqual({ ok: true, value });
  });

  it.each(['甲厂', '甲厂 0', '甲厂 1.5', '甲厂 5; 甲厂 6', '6000', '甲厂 20%', '甲厂 5元'])(
    '%s is refused',
    (text) => {
      expect(readBrandParts(text)).toMatchObject({ ok: false });
    },
  );

  it('leaves the rest of the base to whoever is selected, and says when it is too much', () => {
    const brands = [{ brand: '甲厂', units: decimalText<UnitsText>('6000') }];
    const left = (base: string): ReturnType<typeof unbrandedUnits> =>
      unbrandedUnits({ brands, declared: { baseUnits: decimalText(base), by: 'typed' } });
    expect(left('10000')).toEqual({ units: '4000', isOver: false });
    expect(left('6000')).toEqual({ units: '0', isOver: false });
    expect(left('5000')).toEqual({ units: '1000', isOver: true });
    expect(unbrandedUnits({ brands, declared: null })).toBeNull();
  });
});
