import { describe, expect, it } from 'vitest';

import { errorScale, presetScale } from '../../../shared/forecast/error-scale';

describe('how far forecasts err', () => {
  it('has presets of Student t with three degrees of freedom', () => {
    // Two-sided points of t(3): 80 % 1.6377, 95 % 3.1824.
    const smooth = presetScale('smooth', 36);
    expect(smooth.errorWithin(0.8)).toBeCloseTo(0.9 * 1.6377, 3);
    expect(smooth.errorWithin(0.95)).toBeCloseTo(0.9 * 3.1824, 3);
    expect(presetScale('smooth', 24).errorWithin(0.8)).toBeCloseTo(1.6377, 3);
    expect(presetScale('lumpy', 36).errorWithin(0.95)).toBeCloseTo(3.1824, 3);
    expect(smooth.errorWithin(0)).toBe(0);
  });

  it('takes a long list’s own errors almost alone, without their signs', () => {
    const errors = Array.from({ length: 30000 }, (_, index) => (index % 2 === 0 ? 2 : -2));
    const scale = errorScale(presetScale('smooth', 36), errors);
    expect(scale.errorWithin(0.5)).toBeCloseTo(2, 2);
  });

  it('stays with the preset where the list has no past', () => {
    const preset = presetScale('lumpy', 24);
    expect(errorScale(preset, [])).toBe(preset);
  });

  it('weighs thirty own errors as much as the preset', () => {
    const preset = { errorWithin: () => 1 };
    const scale = errorScale(
      preset,
      Array.from({ length: 30 }, () => 4),
    );
    expect(scale.errorWithin(0.8)).toBeCloseTo(2, 9);
  });
});
