import { describe, expect, it } from 'vitest';

import { decimalText, type UnitsText } from '../../../../shared/decimal/decimal-text';
import { productKey } from '../../../../shared/purchases/product';
import { unitPriceByFactor } from '../../../../shared/purchases/settling/unit-price';
import { linesAt, tableReading, useOf } from '../../../support/purchases';

const factor = decimalText<UnitsText>('14');

function priceOf(use: Parameters<typeof useOf>[0]): string | null {
  const lines = linesAt(
    { units: decimalText('0'), priceYuan: decimalText('0'), hasPassed: false },
    { uses: [useOf(use)] },
  );
  const keys = new Set([productKey(lines.product)]);
  const history = { tables: [tableReading([lines])], warnings: [] };
  return unitPriceByFactor({ history, keys, factor });
}

describe('the price of a unit under a factor', () => {
  it('is what was paid over the units that the packs would hold', () => {
    // 658 yuan for 100 packs of 14.
    expect(priceOf({ packsToConvert: '100', amountYuan: '658' })).toBe('0.47');
  });

  it('counts what was bought by the unit as it is', () => {
    // 70 yuan for 10 × 14 units and 60 more.
    expect(priceOf({ packsToConvert: '10', units: '60', amountYuan: '70' })).toBe('0.35');
  });

  it('turns prices by the unit and by the pack into yuan', () => {
    // 10 packs at 2 yuan a unit: 20 × 14 = 280; 28 units at 7 yuan a pack: 196 / 14 = 14.
    expect(
      priceOf({ packsToConvert: '10', yuanTimesFactor: '20', units: '28', yuanByFactor: '196' }),
    ).toBe('1.75');
  });

  it('is none where nothing was bought on balance', () => {
    expect(priceOf({ packsToConvert: '0', amountYuan: '5' })).toBeNull();
  });
});
