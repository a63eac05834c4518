import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { Decimal } from '../../../shared/decimal/decimal';
import { roundYuan } from '../../../shared/decimal/rounding';
import { bestBaseOfShare, bestExpectedBase } from '../../../shared/declaration/best-base';
import type {
  BaseLimits,
  DeclarationTerms,
  ShortfallCost,
} from '../../../shared/declaration/declaration-terms';
import {
  expectedPointsYuan,
  pointsValueYuan,
  shortfallRatio,
  yuanOfPoints,
} from '../../../shared/declaration/declared-value';
import { leastRegretBase, regretOf } from '../../../shared/declaration/least-regret-base';
import { safeBase } from '../../../shared/declaration/safe-base';
import { unknownWinners } from '../../fixtures/golden/worked-examples';

const decimal = (text: string): Decimal => new Decimal(text);
const limits: BaseLimits = {
  floorUnits: decimal('1'),
  capUnits: decimal('20000'),
  stepUnits: decimal('1'),
};
const veto: ShortfallCost = {
  loses: 'gain',
  lumpYuan: decimal('0'),
  missingUnitYuan: decimal('0'),
};

/** P0 = 10, Ps = 4, S = 10,000, b = 0.5, so m = 8, 7.6, 7.2, 6.8 under shares of 50 to 80 %. */
function terms(given: {
  readonly chances: readonly (readonly [string, string])[];
  readonly usable: readonly string[];
  readonly shortfall?: ShortfallCost;
  readonly nonSelectedYuan?: string;
}): DeclarationTerms {
  return {
    chances: given.chances.map(([shareRatio, probabilityRatio], index) => ({
      winners: index + 1,
      shareRatio: decimal(shareRatio),
      probabilityRatio: decimal(probabilityRatio),
    })),
    usableUnits: given.usable.map(decimal),
    preVbpPriceYuan: decimal('10'),
    selectedPriceYuan: decimal('4'),
    nonSelectedYuan: decimal(given.nonSelectedYuan ?? '10000'),
    retainedRatio: decimal('0.5'),
    spentRatio: decimal('0.5'),
    shortfall: given.shortfall ?? veto,
    groupOthersYuan: null,
  };
}

const expectedYuan = (of: DeclarationTerms, base: string): string =>
  yuanOfPoints(of, expectedPointsYuan(of, decimal(base))).toFixed();

describe('a certain use of 8,000 under four possible shares', () => {
  const shares = ['0.5', '0.6', '0.7', '0.8'] as const;
  const certain = (chances: readonly string[]): DeclarationTerms =>
    terms({
      chances: shares.map((share, index) => [share, chances[index] ?? '0'] as const),
      usable: ['8000'],
    });
  const likelyFour = certain(['0.05', '0.1', '0.25', '0.6']);
  const likelyThree = certain(['0.05', '0.25', '0.6', '0.1']);

  it('retains what is worked out by hand, and nothing where the volume cannot be bought', () => {
    const retained = (base: string): readonly string[] =>
      likelyFour.chances.map((chance) =>
        pointsValueYuan(likelyFour, chance, decimal(base)).toFixed(),
      );
    expect(retained('10000')).toEqual(['35000', '33000', '31000', '29000']);
    expect(retained('11428')).toEqual(['40712', '38426.4', '36140.8', '0']);
    expect(retained('13333')).toEqual(['48332', '45665.4', '0', '0']);
    expect(retained('16000')).toEqual(['59000', '0', '0', '0']);
  });

  it('is best declared where all shares can be met, if the largest is likely', () => {
    expect(expectedYuan(likelyFour, '10000')).toBe('30200');
    expect(expectedYuan(likelyFour, '11428')).toBe('14913.44');
    expect(bestExpectedBase(likelyFour, limits).toFixed()).toBe('10000');
  });

  it('is best declared higher, if the largest share is unlikely', () => {
    expect(expectedYuan(likelyThree, '10000')).toBe('31500');
    expect(expectedYuan(likelyThree, '11428')).toBe('33326.68');
    expect(bestExpectedBase(likelyThree, limits).toFixed()).toBe('11428');
  });

  it('has least regret at 10,000 whatever the chances: 24,000', () => {
    for (const of of [likelyFour, likelyThree]) {
      const base = leastRegretBase(of, limits);
      expect(base.toFixed()).toBe('10000');
      expect(regretOf(of, limits)(base).toFixed()).toBe('24000');
    }
  });

  it('is safely declared as use ÷ the largest share', () => {
    expect(safeBase(likelyFour, decimal('8000'), limits).toFixed()).toBe('10000');
    expect(safeBase(likelyFour, decimal('8001'), limits).toFixed()).toBe('10001');
    const capped = { ...limits, capUnits: decimal('9000') };
    expect(safeBase(likelyFour, decimal('8000'), capped).toFixed()).toBe('9000');
  });
});

describe('an uncertain use of five equally likely amounts', () => {
  const usable = ['6400', '7200', '8000', '8800', '9600'];
  const two = terms({
    chances: [
      ['0.7', '0.2'],
      ['0.8', '0.8'],
    ],
    usable,
  });

  it('is best declared without any risk here, below its mean over the share', () => {
    expect(
      ['8000', '9000', '9142', '10000', '10285', '11000'].map((base) => expectedYuan(two, base)),
    ).toEqual(['22520', '21864', '18101.984', '18880', '14714.24', '14520']);
    expect(bestExpectedBase(two, limits).toFixed()).toBe('8000');
  });

  it('has the single shares’ own best bases', () => {
    const best = two.chances.map((chance) => {
      const base = bestBaseOfShare(two, chance, limits);
      return yuanOfPoints(two, pointsValueYuan(two, chance, base)).toFixed();
    });
    expect(best).toEqual(['27911.2', '22200']);
  });

  it('says how likely a shortfall is', () => {
    expect(shortfallRatio(two, decimal('0.8'), decimal('8000')).toFixed()).toBe('0');
    expect(shortfallRatio(two, decimal('0.8'), decimal('9000')).toFixed()).toBe('0.2');
    expect(shortfallRatio(two, decimal('0.8'), decimal('9001')).toFixed()).toBe('0.4');
  });

  it('is declared higher the less a missing unit costs', () => {
    const costing = (missingUnitYuan: string): DeclarationTerms =>
      terms({
        chances: [['0.8', '1']],
        usable,
        shortfall: {
          loses: 'nothing',
          lumpYuan: decimal('0'),
          missingUnitYuan: decimal(missingUnitYuan),
        },
      });
    const best = (of: DeclarationTerms): readonly [string, string] => {
      const base = bestExpectedBase(of, limits).toFixed();
      return [base, expectedYuan(of, base)];
    };
    expect(best(costing('12'))).toEqual(['9000', '23680']);
    expect(expectedYuan(costing('12'), '8000')).toBe('22200');
    expect(expectedYuan(costing('12'), '11000')).toBe('20880');
    expect(best(costing('6'))).toEqual(['11000', '26640']);
    expect(best(costing('4'))).toEqual(['20000', '31000']);
  });
});

describe('a variety whose non-selected spending eats its balance up', () => {
  // m = 6.8, so its balance is above zero from a base of 100,000 ÷ 6.8 = 14,705.9 on; 8,000 can be used.
  const losing = (shortfall: ShortfallCost): DeclarationTerms =>
    terms({ chances: [['0.8', '1']], usable: ['8000'], nonSelectedYuan: '100000', shortfall });

  it('gains nothing by missing its volume: its deficit goes on offsetting other varieties', () => {
    const of = losing(veto);
    expect(
      ['10000', '12000', '14705', '14706', '20000'].map((base) => expectedYuan(of, base)),
    ).toEqual(['-16000', '-9200', '-3', '0', '0']);
    expect(bestExpectedBase(of, limits).toFixed()).toBe('14706');
  });

  it('brings nothing at all where the whole hospital’s retention is lost with it', () => {
    const of = losing({ ...veto, loses: 'balance', lumpYuan: decimal('30000') });
    expect(expectedYuan(of, '10000')).toBe('-16000');
    expect(expectedYuan(of, '12000')).toBe('-30000');
  });

  it('keeps its balance, whatever it is, where a shortfall costs nothing', () => {
    const of = losing({ ...veto, loses: 'nothing' });
    expect(expectedYuan(of, '12000')).toBe('-9200');
    expect(expectedYuan(of, '20000')).toBe('18000');
  });
});

describe('worked example W8: 90,000 tablets, no non-selected spending', () => {
  const w8 = (probabilities: readonly string[]): DeclarationTerms => ({
    chances: unknownWinners.shares.map((shareRatio, index) => ({
      winners: index + 1,
      shareRatio: decimal(shareRatio),
      probabilityRatio: decimal(probabilities[index] ?? '0'),
    })),
    usableUnits: [decimal(unknownWinners.usableUnits)],
    preVbpPriceYuan: decimal('5.5'),
    selectedPriceYuan: decimal('0.94'),
    nonSelectedYuan: decimal('0'),
    retainedRatio: decimal('0.585'),
    spentRatio: decimal('0.585'),
    shortfall: veto,
    groupOthersYuan: null,
  });
  const wide = { ...limits, floorUnits: decimal('0'), capUnits: decimal('500000') };

  it('is declared at the safe base where four winners are likely', () => {
    const { probabilities, safeBaseYuan } = unknownWinners.likelyMany;
    const of = w8(probabilities);
    const safe = safeBase(of, decimal(unknownWinners.usableUnits), wide);
    expect(safe.toFixed()).toBe(unknownWinners.safeBaseUnits);
    expect(of.chances.map(({ shareRatio }) => shareRatio.times(safe).toFixed())).toEqual(
      unknownWinners.agreedAtSafeBase,
    );
    expect(bestExpectedBase(of, wide)).toEqual(safe);
    expect(expectedYuan(of, safe.toFixed())).toBe(safeBaseYuan);
  });

  it('is declared above it where three winners are all but certain', () => {
    const { probabilities, safeBaseYuan, largerBaseFen } = unknownWinners.likelyThree;
    const of = w8(probabilities);
    expect(bestExpectedBase(of, wide).toFixed()).toBe('128571');
    expect(expectedYuan(of, unknownWinners.safeBaseUnits)).toBe(safeBaseYuan);
    expect(roundYuan(expectedPointsYuan(of, decimal('128571.4285'))).toFixed()).toBe(largerBaseFen);
  });

  it('E7: at a share of 80 % and 90 % of the use, the base is 12.5 % larger than the use', () => {
    const one = {
      chances: [{ ...present(w8(['1']).chances[3], 'a share'), probabilityRatio: decimal('1') }],
    };
    expect(safeBase(one, decimal('36000'), wide).toFixed()).toBe('45000');
  });
});

describe('a lognormal use with median 8,000 and σ = 0.15', () => {
  // Equally likely points at the middles of 4,000 slices; the closed form has Q* = 8198 and E = 20,754.08.
  const points = 4000;
  const usable = Array.from({ length: points }, (_, index) =>
    (8000 * Math.exp(0.15 * normalQuantile((index + 0.5) / points))).toFixed(6),
  );

  it('comes to the closed form’s best base and value', () => {
    const of = terms({ chances: [['0.8', '1']], usable });
    const base = bestExpectedBase(of, limits);
    expect(base.toNumber()).toBeGreaterThan(8150);
    expect(base.toNumber()).toBeLessThan(8250);
    const yuan = yuanOfPoints(of, expectedPointsYuan(of, base)).toNumber();
    expect(Math.abs(yuan - 20754.08)).toBeLessThan(3);
    expect(shortfallRatio(of, decimal('0.8'), base).toNumber()).toBeCloseTo(0.0926, 1);
    // The base that is the middle use ÷ r loses 30 %; that of the 10 % point almost nothing.
    expect(Math.abs(Number(expectedYuan(of, '10000')) - 14500)).toBeLessThan(1);
    expect(Math.abs(Number(expectedYuan(of, '8251')) - 20748.53)).toBeLessThan(6);
  });

  it('comes to the closed form’s best base under four possible shares', () => {
    const of = terms({
      chances: [
        ['0.5', '0.05'],
        ['0.6', '0.1'],
        ['0.7', '0.25'],
        ['0.8', '0.6'],
      ],
      usable,
    });
    const base = bestExpectedBase(of, limits);
    expect(Math.abs(base.toNumber() - 8636)).toBeLessThan(30);
    expect(Math.abs(Number(expectedYuan(of, base.toFixed())) - 22792.82)).toBeLessThan(3);
    const risks = of.chances.map(({ shareRatio }) =>
      shortfallRatio(of, shareRatio, decimal('8636')).toNumber(),
    );
    for (const [index, risk] of [0, 0.002, 0.031, 0.164].entries()) {
      expect(Math.abs((risks[index] ?? 1) - risk)).toBeLessThan(0.001);
    }
    expect(Math.abs(Number(expectedYuan(of, '10000')) - 19960.78)).toBeLessThan(3);
  });

  it('misses on average the units of the closed form', () => {
    const missing = { ...veto, loses: 'nothing', missingUnitYuan: decimal('1') } as const;
    const of = terms({ chances: [['0.8', '1']], usable, shortfall: missing });
    const free = terms({
      chances: [['0.8', '1']],
      usable,
      shortfall: { ...veto, loses: 'nothing' },
    });
    for (const [base, units] of [
      ['10000', 437.08],
      ['9000', 142.95],
    ] as const) {
      const cost = Number(expectedYuan(free, base)) - Number(expectedYuan(of, base));
      expect(Math.abs(cost - units)).toBeLessThan(0.1);
    }
  });
});

/** By halving the normal distribution's own integral. */
function normalQuantile(chance: number): number {
  let low = -8;
  let high = 8;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (normalChance(middle) < chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Φ by its series: exact to far more digits than are compared. */
function normalChance(value: number): number {
  let term = value;
  let sum = value;
  for (let n = 1; n < 200; n += 1) {
    term *= (value * value) / (2 * n + 1);
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-value * value) / 2)) / Math.sqrt(2 * Math.PI);
}
