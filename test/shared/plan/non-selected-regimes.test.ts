import { describe, expect, it } from 'vitest';

import { decimalText, type UnitsText, type YuanText } from '../../../shared/decimal/decimal-text';
import {
  asAmount,
  completeDemand,
  prefilledDemand,
} from '../../../shared/plan/non-selected-regimes';
import type { Origin } from '../../../shared/plan/plan';
import type { MonthlyUse } from '../../../shared/purchases/monthly-use';
import type { Month } from '../../../shared/purchases/purchase';
import { aMonth, aVariety } from '../../support/builders';
import { spendingRule } from '../../support/purchases';

const exempting = spendingRule('cheaperPassed');
const fromLastYear: Origin = {
  kind: 'history',
  files: ['采购明细.xlsx'],
  fromMonth: '2025-01' as Month,
  toMonth: '2025-12' as Month,
  purchases: 2,
};
const monthly: readonly MonthlyUse[] = [
  aMonth('2024-12', { nonSelected: ['1000', '9000'] }),
  {
    ...aMonth('2025-01', { selected: ['300', '282'], nonSelected: ['60', '300'] }),
    exemptUnits: decimalText<UnitsText>('40'),
    exemptAmountYuan: decimalText<YuanText>('20'),
  },
  aMonth('2025-12', { selected: ['100', '94'], nonSelected: ['40', '200'] }),
];

describe('a fixed demand filled from what is known', () => {
  it('takes the months the present amount came from: 400 + 100 units, at 500 ÷ 100 yuan', () => {
    const later = aMonth('2026-03', { nonSelected: ['900', '9000'] });
    const variety = aVariety({
      monthly: [...monthly, later],
      origins: { nonSelected: fromLastYear },
    });
    expect(prefilledDemand(variety, exempting)).toEqual({
      draft: {
        demandUnits: '500',
        selectedUnits: '400',
        nonSelectedPriceYuan: '5',
        priceQuotient: { amountYuan: '500', units: '100' },
      },
      window: { fromMonth: '2025-01', toMonth: '2025-12' },
    });
  });

  it('counts a backup that completes, and no selected product without agreed volume', () => {
    const besides = {
      backupUnits: decimalText<UnitsText>('50'),
      noVolumeUnits: decimalText<UnitsText>('7'),
    };
    const used = [{ ...aMonth('2025-01', { selected: ['10', '9.4'] }), ...besides }];
    expect(prefilledDemand(aVariety({ monthly: used }), exempting).draft).toMatchObject({
      demandUnits: '60',
      selectedUnits: '60',
    });
  });

  it('counts exempt purchases where the policy exempts nothing', () => {
    const variety = aVariety({ monthly, origins: { nonSelected: fromLastYear } });
    expect(prefilledDemand(variety, spendingRule('none')).draft).toEqual({
      demandUnits: '540',
      selectedUnits: '400',
      nonSelectedPriceYuan: '3.714285714285714285714285714285714285714',
      priceQuotient: { amountYuan: '520', units: '140' },
    });
  });

  it('takes the selected units of the table before those of the history', () => {
    const variety = aVariety({ monthly, selectedUnits: decimalText('450') });
    expect(prefilledDemand(variety, exempting).draft.selectedUnits).toBe('450');
  });

  it('takes the last twelve months of the history where the amount was typed', () => {
    const typed = aVariety({
      monthly: [aMonth('2024-12', { nonSelected: ['1', '900'] }), ...monthly.slice(1)],
      origins: { nonSelected: { kind: 'typed' } },
    });
    expect(prefilledDemand(typed, exempting)).toMatchObject({
      draft: { demandUnits: '500' },
      window: { fromMonth: '2025-01', toMonth: '2025-12' },
    });
  });

  it('leaves open what nothing says, and is then no regime yet', () => {
    const { draft, window } = prefilledDemand(aVariety(), exempting);
    expect({ draft, window }).toEqual({
      draft: { demandUnits: null, selectedUnits: null, nonSelectedPriceYuan: null },
      window: null,
    });
    expect(completeDemand(draft)).toBeNull();
  });

  it('has no price where nothing non-selected was bought, and no demand where nothing was bought', () => {
    const selectedOnly = aVariety({ monthly: [aMonth('2025-01', { selected: ['10', '9.4'] })] });
    expect(prefilledDemand(selectedOnly, exempting).draft).toEqual({
      demandUnits: '10',
      selectedUnits: '10',
      nonSelectedPriceYuan: null,
    });
    const returned = aVariety({ monthly: [aMonth('2025-01', { selected: ['-10', '-9.4'] })] });
    expect(prefilledDemand(returned, exempting).draft).toEqual({
      demandUnits: null,
      selectedUnits: null,
      nonSelectedPriceYuan: null,
    });
  });
});

describe('a fixed demand', () => {
  const draft = {
    demandUnits: decimalText<UnitsText>('500'),
    selectedUnits: decimalText<UnitsText>('400'),
    nonSelectedPriceYuan: decimalText<YuanText>('7.25'),
  };

  it('is a regime once all three numbers are there', () => {
    expect(completeDemand(draft)).toEqual({ kind: 'demand', ...draft });
    expect(completeDemand({ ...draft, nonSelectedPriceYuan: null })).toBeNull();
  });

  it('becomes the amount it stands for: (500 − 400) × 7.25', () => {
    expect(asAmount({ kind: 'demand', ...draft })).toEqual({ kind: 'amount', amountYuan: '725' });
  });
});
