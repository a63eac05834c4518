import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Decimal } from '../../../../shared/decimal/decimal';
import { exactFen, guardedFen } from '../../../../shared/engine/sweep/guarded-fen';

describe('rounding about an amount to the fen', () => {
  it('refuses every tie and its neighbours', () => {
    for (const amount of [0.005, 1.005, 2.675, -1.005, 1e8 + 0.125]) {
      expect(guardedFen(amount, 1e-9)).toBeNaN();
    }
  });

  it('takes the nearer fen away from ties, of either sign', () => {
    expect(guardedFen(1.0049, 1e-6)).toBe(100);
    expect(guardedFen(1.0051, 1e-6)).toBe(101);
    expect(guardedFen(-1.0051, 1e-6)).toBe(-101);
    expect(guardedFen(-0.0001, 1e-6)).toBe(0);
  });

  it('refuses amounts whose fen are not whole numbers any more', () => {
    expect(guardedFen(1e15, 0)).toBeNaN();
  });

  it('gives the fen of every exact amount that may be meant, or none', () => {
    const amount = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
    const nudge = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(amount, nudge, (thousandths, millionths) => {
        const exact = new Decimal(thousandths).div(1000).plus(new Decimal(millionths).div(1e9));
        const about = thousandths / 1000;
        const fen = guardedFen(about, 2e-6);
        expect(Number.isNaN(fen) || fen === exactFen(exact)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
