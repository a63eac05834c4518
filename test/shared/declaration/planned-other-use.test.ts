import { describe, expect, it } from 'vitest';

import { Decimal } from '../../../shared/decimal/decimal';
import { decimalText } from '../../../shared/decimal/decimal-text';
import {
  plannedSpendingYuan,
  readPlannedOtherUse,
  usableBeside,
} from '../../../shared/declaration/planned-other-use';
import type { UsableUnits } from '../../../shared/declaration/usable-units';
import type { PlannedOtherUse } from '../../../shared/plan/declaration-round';

const whole: UsableUnits = {
  quantileUnits: (chance) => new Decimal(chance).times(10000),
  points: ['1000', '8000', '9000'].map((units) => new Decimal(units)),
};
const share: PlannedOtherUse = { kind: 'share', ratio: decimalText('0.2'), priceYuan: null };
const units: PlannedOtherUse = {
  kind: 'units',
  units: decimalText('1200'),
  priceYuan: decimalText('3.5'),
};

describe('use of products that are not selected, as it is planned', () => {
  it.each([
    ['20%', { kind: 'share', ratio: '0.2', priceYuan: null }],
    ['15% @ 3.5', { kind: 'share', ratio: '0.15', priceYuan: '3.5' }],
    ['1,200＠3.5元', { kind: 'units', units: '1200', priceYuan: '3.5' }],
    ['0', { kind: 'units', units: '0', priceYuan: null }],
    ['', null],
  ])('%s is read', (text, value) => {
    expect(readPlannedOtherUse(text)).toEqual({ ok: true, value });
  });

  it.each(['0.15', '0.15@3.5', '100%', '-5', '20%@', '@3.5', '20%@10%', '1@2@3', '3.5元', '约 5%'])(
    '%s is refused',
    (text) => {
      expect(readPlannedOtherUse(text)).toMatchObject({ ok: false });
    },
  );

  it('leaves the rest of the forecast to the selected product, never less than nothing', () => {
    const left = (planned: PlannedOtherUse): readonly string[] =>
      usableBeside(whole, planned).points.map((point) => point.toFixed());
    expect(left(share)).toEqual(['800', '6400', '7200']);
    expect(left(units)).toEqual(['0', '6800', '7800']);
    expect(usableBeside(whole, share).quantileUnits(0.5).toFixed()).toBe('4000');
  });

  it('costs its units times their price, a share those that come with the middle of X', () => {
    const usable = usableBeside(whole, share);
    // X = 4,000 is 80 % of all use: 1,000 units of other products.
    expect(plannedSpendingYuan(share, usable, new Decimal('2.5'))?.toFixed()).toBe('2500');
    expect(plannedSpendingYuan(units, usable, null)?.toFixed()).toBe('4200');
    expect(plannedSpendingYuan(share, usable, null)).toBeNull();
  });
});
