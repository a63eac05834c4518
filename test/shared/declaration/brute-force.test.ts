import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Decimal } from '../../../shared/decimal/decimal';
import { bestExpectedBase } from '../../../shared/declaration/best-base';
import type { BaseLimits, DeclarationTerms } from '../../../shared/declaration/declaration-terms';
import { leastRegretBase } from '../../../shared/declaration/least-regret-base';
import { safeBase } from '../../../shared/declaration/safe-base';

/** A variety in whole numbers: prices in fen, shares in percent, chances in hundredths, so that integers are exact. */
interface WholeVariety {
  readonly shares: readonly number[];
  readonly chances: readonly number[];
  readonly usable: readonly number[];
  readonly p0: number;
  readonly ps: number;
  readonly other: number;
  readonly retainedPercent: number;
  readonly spentPercent: number;
  readonly loses: 'nothing' | 'gain' | 'balance';
  /** Units of a pack. */
  readonly step: number;
  readonly lump: number;
  readonly each: number;
  /** What the others of a floored group retain, in fen; `null` where each yuan counts. */
  readonly others: number | null;
}

const CAP = 700;

const varieties: fc.Arbitrary<WholeVariety> = fc
  .record({
    shares: fc.constantFrom([50, 60, 70, 80], [40, 50, 60, 70], [30, 40, 50], [70, 80]),
    cuts: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 4, maxLength: 4 }),
    usable: fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 }),
    p0: fc.integer({ min: 1, max: 1000 }),
    ps: fc.integer({ min: 1, max: 1500 }),
    other: fc.integer({ min: 0, max: 50000 }),
    retainedPercent: fc.integer({ min: 1, max: 50 }),
    spentPercent: fc.integer({ min: 1, max: 50 }),
    loses: fc.constantFrom('nothing', 'gain', 'balance'),
    step: fc.constantFrom(1, 1, 7, 30),
    lump: fc.constantFrom(0, 0, 20000),
    each: fc.constantFrom(0, 0, 150, 900),
    others: fc.oneof(fc.constant(null), fc.integer({ min: -80000, max: 80000 })),
  })
  .map(({ cuts, usable, ...rest }) => ({
    ...rest,
    chances: rest.shares.map((_, index) => cuts[index] ?? 1),
    usable: [...usable].sort((left, right) => left - right),
  }));

function termsOf(of: WholeVariety): DeclarationTerms {
  const whole = of.chances.reduce((sum, chance) => sum + chance, 0);
  return {
    chances: of.shares.map((share, index) => ({
      winners: index + 1,
      shareRatio: new Decimal(share).times('1e-2'),
      // Not divided by the whole: only the order of bases is compared, and this keeps the numbers exact.
      probabilityRatio: new Decimal(of.chances[index] ?? 0).times(whole > 0 ? 1 : 0),
    })),
    usableUnits: of.usable.map((units) => new Decimal(units)),
    preVbpPriceYuan: new Decimal(of.p0).times('1e-2'),
    selectedPriceYuan: new Decimal(of.ps).times('1e-2'),
    nonSelectedYuan: new Decimal(of.other).times('1e-2'),
    retainedRatio: new Decimal(of.retainedPercent).times('1e-2'),
    spentRatio: new Decimal(of.spentPercent).times('1e-2'),
    shortfall: {
      loses: of.loses,
      lumpYuan: new Decimal(of.lump).times('1e-2'),
      missingUnitYuan: new Decimal(of.each).times('1e-2'),
    },
    groupOthersYuan: of.others === null ? null : new Decimal(of.others).times('1e-2'),
  };
}

/** Value under one share in millionths of a yuan times the points, from whole numbers alone. */
function wholeValue(of: WholeVariety, share: number, base: number): bigint {
  let value = 0n;
  const retained =
    BigInt(of.retainedPercent) * BigInt(base) * BigInt(of.p0) * 100n -
    BigInt(of.spentPercent) *
      (BigInt(base) * BigInt(share) * BigInt(of.ps) + BigInt(of.other) * 100n);
  for (const units of of.usable) {
    const missing = share * base - units * 100;
    const isMet = missing <= 0;
    const left = of.loses === 'nothing' || (of.loses === 'gain' && retained < 0n);
    value += broughtBy(of, isMet || left ? retained : 0n);
    if (!isMet) value -= BigInt(of.lump) * 10000n + BigInt(missing) * BigInt(of.each) * 100n;
  }
  return value;
}

/** A group that retains nothing of a deficit, with the variety and without it. */
function broughtBy({ others }: WholeVariety, retained: bigint): bigint {
  if (others === null) return retained;
  const without = BigInt(others) * 10000n;
  const kept = (yuan: bigint): bigint => (yuan > 0n ? yuan : 0n);
  return kept(without + retained) - kept(without);
}

function bruteExpected(of: WholeVariety): number {
  let best = 0;
  let most: bigint | null = null;
  for (let base = 0; base <= CAP; base += of.step) {
    const value = of.shares.reduce(
      (sum, share, index) => sum + BigInt(of.chances[index] ?? 0) * wholeValue(of, share, base),
      0n,
    );
    if (most === null || value > most) [best, most] = [base, value];
  }
  return best;
}

function bruteRegret(of: WholeVariety): number {
  const tables = of.shares.map((share) =>
    Array.from({ length: Math.floor(CAP / of.step) + 1 }, (_, packs) =>
      wholeValue(of, share, packs * of.step),
    ),
  );
  const tops = tables.map((values) => values.reduce((top, value) => (value > top ? value : top)));
  let best = 0;
  let least: bigint | null = null;
  for (let base = 0; base <= CAP; base += of.step) {
    const regret = tables
      .map((values, share) => (tops[share] ?? 0n) - (values[base / of.step] ?? 0n))
      .reduce((worst, value) => (value > worst ? value : worst));
    if (least === null || regret < least) [best, least] = [base, regret];
  }
  return best;
}

function limitsOf({ step }: WholeVariety): BaseLimits {
  const capUnits = new Decimal(Math.floor(CAP / step) * step);
  return { floorUnits: new Decimal(0), capUnits, stepUnits: new Decimal(step) };
}

describe('the best base of 200 random varieties', () => {
  it('expected, is that of trying every whole pack', () => {
    fc.assert(
      fc.property(varieties, (of) => {
        expect(bestExpectedBase(termsOf(of), limitsOf(of)).toNumber()).toBe(bruteExpected(of));
      }),
      { numRuns: 200 },
    );
  });

  it('of least regret, is that of trying every whole pack', () => {
    fc.assert(
      fc.property(varieties, (of) => {
        expect(leastRegretBase(termsOf(of), limitsOf(of)).toNumber()).toBe(bruteRegret(of));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the safe base', () => {
  it('can be bought whatever the number of selected enterprises, and a pack more could not', () => {
    fc.assert(
      fc.property(varieties, fc.integer({ min: 0, max: 400 }), (of, usable) => {
        const terms = termsOf(of);
        const wide = { ...limitsOf(of), capUnits: new Decimal(of.step * 10000) };
        const base = safeBase(terms, new Decimal(usable), wide);
        for (const { shareRatio } of terms.chances) {
          expect(shareRatio.times(base).lte(usable)).toBe(true);
        }
        const largest = terms.chances.at(-1)?.shareRatio ?? new Decimal(1);
        expect(largest.times(base.plus(of.step)).gt(usable)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
