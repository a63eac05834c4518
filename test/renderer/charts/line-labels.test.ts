import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { labelPlaces } from '../../../renderer/charts/line-labels';

const part = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

describe('places for labels on the lines', () => {
  it('are different, rising, before the break-even point and away from the present one', () => {
    fc.assert(
      fc.property(part, part, (breakEvenPart, presentPart) => {
        const places = labelPlaces({ count: 4, breakEvenPart, presentPart });
        expect(places.length).toBeLessThanOrEqual(4);
        expect([...new Set(places)].sort((left, right) => left - right)).toEqual(places);
        for (const place of places) {
          expect(place).toBeLessThan(breakEvenPart);
          expect(Math.abs(place - presentPart)).toBeGreaterThan(0.1);
        }
      }),
    );
  });

  it('are none where the sloping part is too narrow to read', () => {
    expect(labelPlaces({ count: 4, breakEvenPart: 0.2, presentPart: 0.9 })).toEqual([]);
  });
});
