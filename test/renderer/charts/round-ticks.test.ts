import { assert as check, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { roundTicks } from '../../../renderer/charts/round-ticks';

describe('the ticks of an axis', () => {
  it.each([
    { least: 0, most: 9_300, ticks: [0, 5_000] },
    { least: 0, most: 8_000, ticks: [0, 2_000, 4_000, 6_000, 8_000] },
    { least: -3_200, most: 21_000, ticks: [0, 10_000, 20_000] },
    { least: -900, most: 300, ticks: [-500, 0] },
    { least: 0, most: 0, ticks: [0] },
  ])('are round numbers from $least to $most', ({ least, most, ticks }) => {
    expect(roundTicks(least, most)).toEqual(ticks);
  });

  it('are few, within the span, and hold zero where it does', () => {
    const yuan = double({ min: 0, max: 1e9, noNaN: true });
    check(
      property(yuan, yuan, (below, above) => {
        const ticks = roundTicks(-below, above);
        expect(ticks.length).toBeLessThanOrEqual(5);
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(-below);
          expect(tick).toBeLessThanOrEqual(above);
        }
        if (below > 1e-6 || above > 1e-6) expect(ticks.some((tick) => tick === 0)).toBe(true);
      }),
    );
  });
});
