import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import {
  decimalText,
  type RatioText,
  type UnitsText,
  type YuanText,
} from '../../../shared/decimal/decimal-text';
import { marginalRetention } from '../../../shared/engine/marginal';
import type { MarginalRetention } from '../../../shared/engine/plan-result';
import type { Variety } from '../../../shared/plan/plan';
import { findPolicy } from '../../../shared/policy/packs';
import type { Policy } from '../../../shared/policy/policy';
import { priceArbitrary, reportedArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';
import { number, retentionOf, spending, text } from '../../support/figures';

describe('marginal retention', () => {
  it('of the ordinary year follows the closed forms', () => {
    // β k = 0.2925; P0 − r Ps = 5.5 − 0.752 = 4.748.
    expect(marginalRetention(aPlan(), aVariety())).toEqual({
      perNonSelectedYuan: '-0.2925',
      perBaseUnitYuan: '1.38879',
      perSharePointYuan: '-274.95',
      perSelectedPriceYuan: '-23400',
      perPreVbpPriceYuan: '29250',
    });
  });

  it('of a signed volume does not move the volume with the base', () => {
    const signed = aVariety({ agreedUnits: decimalText('80000') });
    expect(marginalRetention(aPlan(), signed)).toMatchObject({
      perBaseUnitYuan: '1.60875',
      perSharePointYuan: null,
    });
  });

  it('is unknown without inputs, prices or a needed score', () => {
    expect(marginalRetention(aPlan(), aVariety({ winners: null }))).toBeNull();
    const unreported = aVariety({ baseUnits: decimalText('0'), preVbpPriceYuan: null });
    expect(marginalRetention(aPlan(), unreported)).toBeNull();
    const policy = present(findPolicy('shenzhen-2024-draft'), 'it is built in');
    expect(marginalRetention(aPlan([], { policy, score: null }), aVariety())).toBeNull();
  });

  it('is what one more of each input really brings, where nothing is floored', () => {
    const split = fc
      .record({ variety: reportedArbitrary, priceYuan: priceArbitrary, isSplit: fc.boolean() })
      .map(({ variety, priceYuan, isSplit }) => ({
        ...variety,
        agreedShareRatio: decimalText<RatioText>('0.6'),
        nonSelected: aVariety().nonSelected,
        additionalSelected: isSplit
          ? [{ enterprise: '乙制药', priceYuan, agreedPortionRatio: decimalText<RatioText>('0.3') }]
          : [],
      }));
    fc.assert(
      fc.property(split, (variety) => {
        const marginal = present(
          marginalRetention(aPlan([], { policy: unfloored }), variety),
          'all inputs are known',
        );
        for (const [name, moved] of oneMore(variety)) {
          const gained = retention(moved).minus(retention(variety));
          expect(text(gained)).toBe(marginal[name]);
        }
      }),
    );
  });
});

const national = present(findPolicy('national'), 'it is built in');
const unfloored: Policy = { ...national, floorAtZero: { ...national.floorAtZero, value: false } };

function retention(variety: Variety): ReturnType<typeof retentionOf> {
  return retentionOf(aPlan([variety], { policy: unfloored }));
}

function oneMore(variety: Variety): readonly (readonly [keyof MarginalRetention, Variety])[] {
  const yuan = (price: YuanText | null): YuanText => text(number(price).plus(1));
  return [
    ['perNonSelectedYuan', spending(variety, decimalText('100001'))],
    [
      'perBaseUnitYuan',
      { ...variety, baseUnits: text<UnitsText>(number(variety.baseUnits).plus(1)) },
    ],
    ['perSharePointYuan', { ...variety, agreedShareRatio: decimalText('0.61') }],
    ['perSelectedPriceYuan', { ...variety, selectedPriceYuan: yuan(variety.selectedPriceYuan) }],
    ['perPreVbpPriceYuan', { ...variety, preVbpPriceYuan: yuan(variety.preVbpPriceYuan) }],
  ];
}
