import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText, type RatioText, type ScoreText } from '../../../shared/decimal/decimal-text';
import { findPolicy } from '../../../shared/policy/packs';
import type { RetentionScheme } from '../../../shared/policy/parameter-kinds';
import type { Policy } from '../../../shared/policy/policy';
import {
  assumesPass,
  retentionRatio,
  uncappedRatio,
} from '../../../shared/policy/retention-scheme';
import { scoreArbitrary } from '../../support/arbitraries';
import { oracleRetentionRatio } from '../../support/oracle';
import { exactText } from '../../support/rational';

const national = present(findPolicy('national'), 'it is built in');
const shenzhen = present(findPolicy('shenzhen-2024-draft'), 'it is built in');
const flat30 = present(findPolicy('flat-30'), 'it is built in');
const points = (score: string): ScoreText => decimalText(score);
const ratio = (value: string): RatioText => decimalText(value);

describe('the retention ratio', () => {
  it.each([
    ['100', '0.5'],
    ['80', '0.5'],
    ['79.995', '0.4'],
    ['79.99', '0.4'],
    ['70', '0.4'],
    ['69.99', '0.3'],
    ['60', '0.3'],
    ['59.99', '0'],
    ['0', '0'],
  ])('E4: of %s points in the Shenzhen draft is %s', (score, expected) => {
    expect(retentionRatio(shenzhen, points(score))).toBe(expected);
  });

  it.each([
    ['100', '0.5'],
    ['60', '0.5'],
    ['59.999', '0'],
  ])('of %s points in a flat scheme is %s', (score, expected) => {
    expect(retentionRatio(national, points(score))).toBe(expected);
  });

  it('assumes a pass in a flat scheme without a score, and nothing in tiers', () => {
    expect(retentionRatio(flat30, null)).toBe('0.3');
    expect(assumesPass(flat30, null)).toBe(true);
    expect(assumesPass(flat30, points('10'))).toBe(false);
    expect(retentionRatio(shenzhen, null)).toBeNull();
    expect(assumesPass(shenzhen, null)).toBe(false);
  });

  it('is never above the cap', () => {
    const generous = scheme({ kind: 'flat', ratio: ratio('0.7'), passMark: points('60') });
    expect(uncappedRatio(generous, points('90'))).toBe('0.7');
    expect(retentionRatio(generous, points('90'))).toBe('0.5');
  });

  it('follows the highest bound reached, whatever the order of the rows', () => {
    const shuffled = scheme({
      kind: 'tiers',
      tiers: [
        { minScore: points('60'), ratio: ratio('0.3') },
        { minScore: points('90'), ratio: ratio('0.5') },
        { minScore: points('75'), ratio: ratio('0.4') },
      ],
    });
    expect(
      ['59.99', '60', '75', '89.9', '90'].map((score) => retentionRatio(shuffled, points(score))),
    ).toEqual(['0', '0.3', '0.4', '0.4', '0.5']);
  });

  it('agrees with reading the rows one by one, at any score', () => {
    fc.assert(
      fc.property(scoreArbitrary, fc.constantFrom(national, shenzhen, flat30), (score, policy) => {
        const expected = present(oracleRetentionRatio(policy, score), 'a score is given');
        expect(retentionRatio(policy, score)).toBe(exactText(expected));
      }),
    );
  });
});

function scheme(value: RetentionScheme): Policy {
  return { ...national, retention: { ...national.retention, value } };
}
