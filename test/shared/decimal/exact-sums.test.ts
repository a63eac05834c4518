import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Decimal } from '../../../shared/decimal/decimal';
import { ExactSum } from '../../../shared/decimal/exact-sum';
import { ExactSums } from '../../../shared/decimal/exact-sums';

const MOST = Number.MAX_SAFE_INTEGER;
const term = fc.record({
  sum: fc.constantFrom(0, 1, 255, 256, 3000),
  digits: fc.oneof(
    fc.integer({ min: -99_999, max: 99_999 }),
    fc.integer({ min: -MOST, max: MOST }),
    fc.constantFrom(MOST, -MOST, 0),
  ),
  places: fc.integer({ min: -8, max: 30 }),
});
const long = fc.record({
  sum: fc.constantFrom(0, 256),
  value: fc.bigInt({ min: -(10n ** 39n), max: 10n ** 39n }).map((digits) => digits.toString()),
});

describe('exact sums side by side', () => {
  it('are each the sum of its own terms, whatever the digits and places', () => {
    fc.assert(
      fc.property(fc.array(term), fc.array(long, { maxLength: 3 }), (terms, longs) => {
        const sums = new ExactSums();
        const alone = new Map<number, ExactSum>();
        const of = (sum: number): ExactSum => {
          const known = alone.get(sum) ?? new ExactSum();
          alone.set(sum, known);
          return known;
        };
        for (const { sum, digits, places } of terms) {
          sums.add(sum, digits, places);
          of(sum).add(digits, places);
        }
        for (const { sum, value } of longs) {
          sums.addDecimal(sum, new Decimal(value));
          of(sum).addDecimal(new Decimal(value));
        }
        for (const sum of [0, 1, 2, 255, 256, 3000, 9999]) {
          expect(sums.at(sum).toText()).toBe((alone.get(sum) ?? new ExactSum()).toText());
        }
      }),
    );
  });

  it('keep cents beside numbers with more digits than a number holds', () => {
    const sums = new ExactSums();
    sums.add(0, MOST, 0);
    sums.add(0, 1, 2);
    sums.add(0, MOST, 0);
    expect(sums.at(0).toText()).toBe('18014398509481982.01');
  });
});
