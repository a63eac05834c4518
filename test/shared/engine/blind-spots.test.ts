import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { blindSpots } from '../../../shared/engine/blind-spots';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import { findPolicy } from '../../../shared/policy/packs';
import { amountArbitrary, planArbitrary } from '../../support/arbitraries';
import { aMonth, aPlan, aVariety } from '../../support/builders';
import { number, retentionOf, spending, text } from '../../support/figures';

const bare = { baseUnits: decimalText<never>('0'), winners: null, preVbpPriceYuan: null };
const never: Variety = aVariety({ ...bare, id: 'never', selectedPriceYuan: null });
const priced: Variety = aVariety({ id: 'priced', baseUnits: decimalText('0') });

describe('the blind-spot watch', () => {
  it('tells what a variety bought but never declared costs', () => {
    // 0.585 × 100,000 and half of it; the ordinary variety beside it keeps the group above zero.
    expect(blindSpots(aPlan([aVariety(), never])).spots).toEqual([
      {
        id: 'never',
        genericName: '阿托伐他汀钙片',
        batch: '',
        isInScope: true,
        nonSelectedYuan: '100000',
        balanceBaseYuan: '-58500',
        retentionLossYuan: '29250',
        declaration: { kind: 'noHistory' },
      },
    ]);
  });

  it('costs only what there was to lose', () => {
    const surplus = spending(aVariety(), decimalText('474000'));
    expect(blindSpots(aPlan([surplus, never])).spots).toMatchObject([{ retentionLossYuan: '234' }]);
    expect(blindSpots(aPlan([aVariety(), never], { scope: 'agreed' })).spots).toMatchObject([
      { isInScope: false, retentionLossYuan: '0' },
    ]);
  });

  it('does not watch what is declared, signed or not bought', () => {
    const plan = aPlan([
      aVariety(),
      { ...priced, agreedUnits: decimalText('10') },
      spending(never, decimalText('0')),
    ]);
    expect(blindSpots(plan)).toEqual({ spots: [], retentionLossYuan: '0' });
  });

  it('works out what declaring the last twelve months would bring', () => {
    // Months 2024-12 and 2025-12 end the hospital's history: the window is 2025-01 to 2025-12, 600 + 400 units.
    const monthly = [
      aMonth('2024-12', { nonSelected: ['5000', '1'] }),
      aMonth('2025-01', { selected: ['100', '1'], nonSelected: ['500', '1'] }),
      aMonth('2025-11', { nonSelected: ['400', '1'] }),
    ];
    const plan = aPlan([
      aVariety({ monthly: [aMonth('2025-12', { selected: ['1', '1'] })] }),
      { ...priced, monthly },
      { ...never, id: 'unpriced', monthly },
    ]);
    const year = { window: { fromMonth: '2025-01', toMonth: '2025-12' }, months: 3 };
    // S0 of 1,000 units: 4,748; balance 0.585 × (4,748 − 100,000); retention + 0.2925 × 4,748.
    expect(blindSpots(plan).spots.map(({ declaration }) => declaration)).toEqual([
      {
        kind: 'declared',
        baseUnits: '1000',
        year,
        agreedUnits: '800',
        balanceBaseYuan: '-55722.42',
        retentionGainYuan: '1388.79',
      },
      {
        kind: 'incomplete',
        baseUnits: '1000',
        year,
        missing: ['winners', 'preVbpPriceYuan', 'selectedPriceYuan'],
      },
    ]);
  });

  it('takes as many months as there are of a shorter history', () => {
    const monthly = [aMonth('2025-11', { nonSelected: ['400', '1'] })];
    expect(blindSpots(aPlan([{ ...priced, monthly }])).spots).toMatchObject([
      {
        declaration: {
          baseUnits: '400',
          year: { window: { fromMonth: '2025-11', toMonth: '2025-11' }, months: 1 },
        },
      },
    ]);
  });

  it('lists the costliest first and those of unknown cost last', () => {
    const plan = aPlan([
      { ...spending(never, decimalText('900000')), id: 'unknown', insuredShareRatio: null },
      spending({ ...never, id: 'small' }, decimalText('10')),
      { ...never, id: 'large' },
    ]);
    const { spots } = blindSpots(plan);
    expect(spots.map(({ id }) => id)).toEqual(['large', 'small', 'unknown']);
    expect(spots[2]).toMatchObject({
      balanceBaseYuan: null,
      retentionLossYuan: null,
    });
    const policy = present(findPolicy('shenzhen-2024-draft'), 'it is built in');
    expect(blindSpots({ ...plan, policy, score: null }).spots[0]).toMatchObject({
      balanceBaseYuan: '-58500',
      retentionLossYuan: null,
    });
  });

  it('loses exactly what the hospital would retain more without it', () => {
    fc.assert(
      fc.property(planArbitrary, amountArbitrary, (plan, amountYuan) => {
        const spot = spending({ ...never, fundRatio: decimalText('0.7') }, amountYuan);
        const joined: PlanDocument = { ...plan, varieties: [...plan.varieties, spot] };
        const found = blindSpots(joined).spots.find(({ id }) => id === 'never');
        fc.pre(found !== undefined && evaluatePlan(plan).retentionRatio !== null);
        const loss = retentionOf(plan).minus(retentionOf(joined));
        expect(found.retentionLossYuan).toBe(text(loss));
        expect(number(found.retentionLossYuan).gte(0)).toBe(true);
      }),
    );
  });
});
