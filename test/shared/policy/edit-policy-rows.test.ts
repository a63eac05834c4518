import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalText, type RatioText, type ScoreText } from '../../../shared/decimal/decimal-text';
import {
  addShareRow,
  addTier,
  asFlat,
  asTiers,
  changeShareRow,
  changeTier,
  removeShareRow,
  removeTier,
  sortedTiers,
  type TierScheme,
  winnersRange,
} from '../../../shared/policy/edit-policy-rows';
import { builtInPolicies } from '../../../shared/policy/packs';
import type { RetentionScheme, ShareTable } from '../../../shared/policy/parameter-kinds';
import type { Policy } from '../../../shared/policy/policy';
import { retentionRatio } from '../../../shared/policy/retention-scheme';
import { agreedShareRatio } from '../../../shared/policy/share-table';

const [national] = builtInPolicies;
if (national === undefined) throw new Error('Broken belief: there are built-in packs');
const base: Policy = national;

function table(...rows: readonly (readonly [winners: number, share: string])[]): ShareTable {
  return rows.map(([minWinners, share]) => ({
    minWinners,
    shareRatio: decimalText<RatioText>(share),
  }));
}

function tiers(...rows: readonly (readonly [score: string, ratio: string])[]): TierScheme {
  return {
    kind: 'tiers',
    tiers: rows.map(([minScore, ratio]) => ({
      minScore: decimalText<ScoreText>(minScore),
      ratio: decimalText<RatioText>(ratio),
    })),
  };
}

function retained(scheme: RetentionScheme, points: number): RatioText | null {
  const policy = { ...base, retention: { ...base.retention, value: scheme } };
  return retentionRatio(policy, decimalText<ScoreText>(String(points)));
}

const gapped = table([1, '0.5'], [3, '0.7'], [6, '0.8']);

describe('the rows of a share table', () => {
  it('begin between their neighbours; the first always at one', () => {
    expect(winnersRange(gapped, 0)).toEqual({ least: 1, most: 1 });
    expect(winnersRange(gapped, 1)).toEqual({ least: 2, most: 5 });
    expect(winnersRange(gapped, 2)).toEqual({ least: 4, most: 1000 });
  });

  it('change one at a time', () => {
    expect(changeShareRow(gapped, 2, { shareRatio: decimalText('0.75') })).toEqual(
      table([1, '0.5'], [3, '0.7'], [6, '0.75']),
    );
  });

  it('grow at the end without changing any share', () => {
    const longer = addShareRow(gapped);
    expect(longer).toEqual(table([1, '0.5'], [3, '0.7'], [6, '0.8'], [7, '0.8']));
    for (const winners of [1, 2, 6, 7, 8]) {
      expect(agreedShareRatio(longer ?? [], winners)).toBe(agreedShareRatio(gapped, winners));
    }
  });

  it('do not grow beyond a thousand enterprises or fifty rows', () => {
    expect(addShareRow(table([1, '0.5'], [1000, '0.8']))).toBeNull();
    const full = Array.from({ length: 50 }, (_, i) => [i + 1, '0.5'] as const);
    expect(addShareRow(table(...full))).toBeNull();
    expect(addShareRow(table(...full.slice(1)))).not.toBeNull();
  });

  it('go, except the first', () => {
    expect(removeShareRow(gapped, 1)).toEqual(table([1, '0.5'], [6, '0.8']));
    expect(removeShareRow(gapped, 0)).toBe(gapped);
  });
});

describe('the tiers of a scheme', () => {
  const scheme = tiers(['60', '0.3'], ['80', '0.5'], ['0', '0']);

  it('stand from the highest score down', () => {
    expect(sortedTiers(scheme).map(({ minScore }) => minScore)).toEqual(['80', '60', '0']);
    expect(sortedTiers(tiers(['9', '0'], ['100', '0.5'])).map((tier) => tier.minScore)).toEqual([
      '100',
      '9',
    ]);
  });

  it('change by their place in that order, and take their new place', () => {
    expect(changeTier(scheme, 1, { minScore: decimalText('90') })).toEqual(
      tiers(['90', '0.3'], ['80', '0.5'], ['0', '0']),
    );
  });

  it('grow without changing what any score retains, until they are full', () => {
    let grown: TierScheme = scheme;
    for (let longer: TierScheme | null = scheme; longer !== null; longer = addTier(grown)) {
      grown = longer;
      for (let points = 0; points <= 100; points += 5) {
        expect(retained(grown, points)).toBe(retained(scheme, points));
      }
    }
    expect(grown.tiers).toHaveLength(50);
    expect(new Set(grown.tiers.map(({ minScore }) => minScore)).size).toBe(50);
  });

  it('go, except the last', () => {
    expect(removeTier(scheme, 0)).toEqual(tiers(['60', '0.3'], ['0', '0']));
    const single = tiers(['60', '0.3']);
    expect(removeTier(single, 0)).toBe(single);
  });
});

describe('another kind of scheme', () => {
  it('retains as tiers what it retained flat', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(5), fc.nat(100), (passMark, tenths, points) => {
        const flat = {
          kind: 'flat',
          passMark: decimalText<ScoreText>(String(passMark)),
          ratio: decimalText<RatioText>(tenths === 0 ? '0' : `0.${String(tenths)}`),
        } as const;
        expect(retained(asTiers(flat), points)).toBe(retained(flat, points));
      }),
    );
  });

  it('promises no score more when flat than its tiers did', () => {
    const scheme = tiers(['80', '0.5'], ['60', '0.3'], ['0', '0']);
    expect(asFlat(scheme)).toEqual({ kind: 'flat', passMark: '60', ratio: '0.3' });
    expect(asFlat(tiers(['80', '0'], ['0', '0']))).toMatchObject({ passMark: '0', ratio: '0' });
  });
});
