import { describe, expect, it } from 'vitest';

import { Decimal } from '../../../shared/decimal/decimal';
import { countNonSelected, isExempt } from '../../../shared/engine/counted-non-selected';

const rule = { selectedPriceYuan: new Decimal('0.94'), exemptCheaperPassed: true };
const line = (priceYuan: string, hasPassed: boolean | null) => ({
  units: new Decimal(100),
  priceYuan: new Decimal(priceYuan),
  hasPassed,
});

describe('the exemption of cheaper products', () => {
  it.each([
    ['0.93', true, true],
    ['0.94', true, false],
    ['0.95', true, false],
    ['0.93', false, false],
    ['0.93', null, false],
  ] as const)('at %s yuan with the evaluation passed: %s, exempts: %s', (price, passed, exempt) => {
    expect(isExempt(line(price, passed), rule)).toBe(exempt);
  });

  it('is not given where the policy does not know it', () => {
    const strict = { ...rule, exemptCheaperPassed: false };
    expect(isExempt(line('0.5', true), strict)).toBe(false);
    expect(countNonSelected([line('0.5', true)], strict).countedYuan.toFixed()).toBe('50');
  });

  it('counts units and amounts apart, returns lowering both', () => {
    const returned = { ...line('2', false), units: new Decimal(-30) };
    const counted = countNonSelected([line('2', false), returned, line('0.5', true)], rule);
    expect(counted.countedUnits.toFixed()).toBe('70');
    expect(counted.countedYuan.toFixed()).toBe('140');
    expect(counted.exemptYuan.toFixed()).toBe('50');
  });
});
