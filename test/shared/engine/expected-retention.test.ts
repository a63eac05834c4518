import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Decimal, quotientRoundedDown, ZERO } from '../../../shared/decimal/decimal';
import {
  bestBaseUnits,
  type DeclarationTerms,
  expectedBalanceBaseYuan,
  safeBaseUnits,
} from '../../../shared/engine/expected-retention';

const SHARES = ['0.5', '0.6', '0.7', '0.8'];

/** A price that never rises above P0 ÷ r, so that a larger base is worth more while its volume can be met. */
const terms: fc.Arbitrary<DeclarationTerms> = fc
  .record({
    weights: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }),
    usableUnits: fc.integer({ min: 1, max: 1_000_000 }),
    selectedFen: fc.integer({ min: 1, max: 10_000 }),
    markupFen: fc.integer({ min: 0, max: 100_000 }),
    nonSelectedYuan: fc.integer({ min: 0, max: 1_000_000 }),
  })
  .filter(({ weights }) => weights.some((weight) => weight > 0))
  .map(({ weights, usableUnits, selectedFen, markupFen, nonSelectedYuan }) => ({
    chances: SHARES.map((share, index) => ({
      shareRatio: new Decimal(share),
      probabilityRatio: new Decimal(weights[index] ?? 0).div(1000),
    })),
    usableUnits: new Decimal(usableUnits),
    preVbpPriceYuan: new Decimal(selectedFen + markupFen).div(100),
    selectedPriceYuan: new Decimal(selectedFen).div(100),
    nonSelectedYuan: new Decimal(nonSelectedYuan),
    fundFactorRatio: new Decimal('0.585'),
  }));

describe('declaring a base while the number of enterprises is unknown', () => {
  it('P18: the agreed volume of the safe base can be met at every share, and is used up at the largest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (units) => {
        const chances = SHARES.map((share) => ({
          shareRatio: new Decimal(share),
          probabilityRatio: new Decimal('0.25'),
        }));
        const usableUnits = new Decimal(units);
        const safe = safeBaseUnits(chances, usableUnits);
        for (const { shareRatio } of chances) {
          expect(shareRatio.times(safe).lte(usableUnits)).toBe(true);
        }
        expect(safe.times('0.8').toFixed()).toBe(usableUnits.toFixed());
      }),
    );
  });

  it('P18: a quotient that never ends still stays on the safe side', () => {
    const chances = [{ shareRatio: new Decimal('0.7'), probabilityRatio: new Decimal(1) }];
    const usableUnits = new Decimal(90_000);
    const safe = safeBaseUnits(chances, usableUnits);
    expect(safe.times('0.7').lte(usableUnits)).toBe(true);
    expect(safe.times('0.7').toDecimalPlaces(30).toFixed()).toBe('90000');
  });

  it('P19: no base up to the cap is expected to bring more than the best one', () => {
    fc.assert(
      fc.property(
        terms,
        fc.integer({ min: 1, max: 3_000_000 }),
        fc.array(fc.integer({ min: 1, max: 3_000_000 }), { maxLength: 30 }),
        (declaration, cap, others) => {
          const capUnits = new Decimal(cap);
          const best = bestBaseUnits(declaration, capUnits);
          const most = expectedBalanceBaseYuan(declaration, best);
          const values = others
            .filter((units) => units <= cap)
            .map((units) => expectedBalanceBaseYuan(declaration, new Decimal(units)));
          expect(values.every((value) => value.lte(most))).toBe(true);
          expect(candidates(declaration, capUnits)).toContain(best.toFixed());
        },
      ),
    );
  });

  it('chooses the smaller base where two are worth the same', () => {
    const declaration: DeclarationTerms = {
      chances: ['0.5', '0.8'].map((share) => ({
        shareRatio: new Decimal(share),
        probabilityRatio: ZERO,
      })),
      usableUnits: new Decimal(100),
      preVbpPriceYuan: new Decimal(1),
      selectedPriceYuan: new Decimal(1),
      nonSelectedYuan: ZERO,
      fundFactorRatio: new Decimal(1),
    };
    expect(bestBaseUnits(declaration, new Decimal(500)).toFixed()).toBe('125');
  });
});

function candidates(declaration: DeclarationTerms, capUnits: Decimal): readonly string[] {
  const points = declaration.chances.map(({ shareRatio }) =>
    quotientRoundedDown(declaration.usableUnits, shareRatio),
  );
  return [...points.filter((point) => point.lte(capUnits)), capUnits].map((units) =>
    units.toFixed(),
  );
}
