import { describe, expect, it } from 'vitest';

import { decimalText, type UnitsText, type YuanText } from '../../../shared/decimal/decimal-text';
import {
  type HistoryChoices,
  mergeImported,
  referencePriceYuan,
  varietiesFromHistory,
} from '../../../shared/plan/from-history';
import type { Month } from '../../../shared/purchases/purchase';
import type { VarietyHistory } from '../../../shared/purchases/reading/import-summary';
import { aMonth, aVariety } from '../../support/builders';

const choices: HistoryChoices = {
  file: '采购明细.xlsx',
  referenceWindow: { fromMonth: '2024-01' as Month, toMonth: '2024-12' as Month },
  useWindow: { fromMonth: '2025-01' as Month, toMonth: '2025-12' as Month },
  winners: 4,
  insuredShareRatio: decimalText('0.9'),
  exemptCheaperPassed: true,
  newId: (index) => `variety-${String(index)}`,
};

const history: VarietyHistory = {
  genericName: '阿托伐他汀钙片',
  dosageForm: '片剂',
  specification: '20mg',
  batch: '',
  unit: '片',
  purchases: 4,
  units: decimalText('500'),
  amountYuan: decimalText('1400'),
  selectedAmountYuan: decimalText('188'),
  nonSelectedAmountYuan: decimalText('1212'),
  firstMonth: '2024-03' as Month,
  lastMonth: '2025-06' as Month,
  monthly: [
    aMonth('2024-03', { nonSelected: ['100', '600'] }),
    aMonth('2024-09', { nonSelected: ['100', '500'] }),
    aMonth('2025-02', { selected: ['200', '188'], nonSelected: ['30', '112'] }),
    aMonth('2025-06', { nonSelected: ['-10', '-40'] }),
  ],
};

describe('referencePriceYuan', () => {
  it('weighs all products of the window by units', () => {
    expect(referencePriceYuan(history.monthly, choices.referenceWindow)).toEqual({
      priceYuan: '5.5',
      purchases: 2,
    });
  });

  it('rounds to six decimals, half up', () => {
    const monthly = [aMonth('2024-01', { nonSelected: ['3', '2'] })];
    expect(referencePriceYuan(monthly, choices.referenceWindow).priceYuan).toBe('0.666667');
  });

  it('is unknown where nothing was bought, never zero', () => {
    expect(referencePriceYuan([], choices.referenceWindow).priceYuan).toBeNull();
  });
});

describe('varietiesFromHistory', () => {
  it('takes base, price, spending and selected quantity from the chosen months, net of returns', () => {
    const [variety] = varietiesFromHistory([history], choices);
    expect(variety).toMatchObject({
      id: 'variety-0',
      baseUnits: '220',
      preVbpPriceYuan: '5.5',
      selectedPriceYuan: '0.94',
      nonSelected: { kind: 'amount', amountYuan: '72' },
      selectedUnits: '200',
      winners: 4,
      insuredShareRatio: '0.9',
      fundRatio: null,
    });
  });

  it('counts exempt amounts as non-selected where the policy exempts nothing', () => {
    const exempt = {
      exemptUnits: decimalText<UnitsText>('10'),
      exemptAmountYuan: decimalText<YuanText>('8'),
    };
    const monthly = history.monthly.map((use) => ({ ...use, ...exempt }));
    const spent = [true, false].map((exemptCheaperPassed) => {
      const made = varietiesFromHistory([{ ...history, monthly }], {
        ...choices,
        exemptCheaperPassed,
      });
      return made.map(({ nonSelected, baseUnits }) => ({ nonSelected, baseUnits }));
    });
    expect(spent).toEqual([
      [{ nonSelected: { kind: 'amount', amountYuan: '72' }, baseUnits: '240' }],
      [{ nonSelected: { kind: 'amount', amountYuan: '88' }, baseUnits: '240' }],
    ]);
  });

  it('counts a backup as completing, at its own price, and products without volume in the base only', () => {
    const besides = {
      backupUnits: decimalText<UnitsText>('50'),
      backupAmountYuan: decimalText<YuanText>('100'),
      noVolumeUnits: decimalText<UnitsText>('7'),
      noVolumeAmountYuan: decimalText<YuanText>('14'),
    };
    const monthly = [aMonth('2025-02', { selected: ['200', '188'], nonSelected: ['30', '112'] })];
    const [variety] = varietiesFromHistory(
      [{ ...history, monthly: monthly.map((use) => ({ ...use, ...besides })) }],
      { ...choices, referenceWindow: choices.useWindow },
    );
    expect(variety).toMatchObject({
      baseUnits: '287',
      selectedUnits: '250',
      selectedPriceYuan: '0.94',
      nonSelected: { amountYuan: '112' },
      preVbpPriceYuan: '1.442509',
    });
  });

  it('leaves the selected price unknown where no selected product was bought', () => {
    const unselected = { ...history, monthly: history.monthly.slice(0, 2) };
    expect(varietiesFromHistory([unselected], choices)[0]?.selectedPriceYuan).toBeNull();
  });
});

describe('mergeImported', () => {
  it('refreshes what came from the old history, keeps what was typed, adds what is new', () => {
    const present = aVariety({
      id: 'kept',
      baseUnits: decimalText('150000'),
      origins: { baseUnits: { kind: 'typed' } },
    });
    const fresh = varietiesFromHistory(
      [history, { ...history, genericName: '氯吡格雷片' }],
      choices,
    );
    const merged = mergeImported([present], fresh);
    expect(merged.map((variety) => variety.id)).toEqual(['kept', 'variety-1']);
    expect(merged[0]).toMatchObject({
      baseUnits: '150000',
      nonSelected: { kind: 'amount', amountYuan: '72' },
      winners: 4,
      monthly: history.monthly,
    });
    expect(merged[0]?.origins.baseUnits).toEqual({ kind: 'typed' });
    expect(merged[0]?.origins.nonSelected).toMatchObject({ kind: 'history' });
  });
});
