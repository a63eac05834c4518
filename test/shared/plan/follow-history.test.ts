import { describe, expect, it } from 'vitest';

import { decimalText, type UnitsText, type YuanText } from '../../../shared/decimal/decimal-text';
import {
  followHistory,
  historyFigures,
  type HistoryRule,
  otherwiseByHistory,
} from '../../../shared/plan/follow-history';
import type { MonthlyUse } from '../../../shared/purchases/monthly-use';
import type { Month } from '../../../shared/purchases/purchase';
import { aMonth, aPlan, aVariety } from '../../support/builders';

const rule: HistoryRule = {
  ...aPlan([]),
  referenceWindow: { fromMonth: '2024-01' as Month, toMonth: '2024-12' as Month },
  useWindow: { fromMonth: '2025-01' as Month, toMonth: '2025-12' as Month },
  sources: [
    { id: '1', name: '一院.xlsx', sheet: '', stamp: null },
    { id: '2', name: '二院.xlsx', sheet: '', stamp: null },
  ],
};

const monthly: readonly MonthlyUse[] = [
  aMonth('2024-03', { nonSelected: ['100', '600'] }),
  { ...aMonth('2024-09', { nonSelected: ['50', '250'] }), source: '2' },
  aMonth('2024-09', { nonSelected: ['50', '250'] }),
  aMonth('2025-02', { selected: ['200', '188'], nonSelected: ['30', '112'] }),
  aMonth('2025-06', { nonSelected: ['-10', '-40'] }),
];

describe('the figures of a history', () => {
  it('take base, price, spending and selected quantity from the chosen months, net of returns', () => {
    expect(historyFigures(monthly, rule)).toMatchObject({
      baseUnits: '220',
      preVbpPriceYuan: '5.5',
      selectedPriceYuan: '0.94',
      nonSelected: { kind: 'amount', amountYuan: '72' },
      selectedUnits: '200',
    });
  });

  it('say of each price what it is the quotient of, and of each figure all files behind it', () => {
    const { origins } = historyFigures(monthly, rule);
    expect(origins.preVbpPriceYuan).toEqual({
      kind: 'history',
      files: ['一院.xlsx', '二院.xlsx'],
      fromMonth: '2024-01',
      toMonth: '2024-12',
      purchases: 3,
      quotient: { amountYuan: '1100', units: '200' },
    });
    expect(origins.baseUnits).toMatchObject({ files: ['一院.xlsx'], purchases: 2 });
    expect(origins.baseUnits).not.toHaveProperty('quotient');
  });

  it('never round a price: it has the 40 digits of a quotient', () => {
    const thirds = [aMonth('2024-01', { nonSelected: ['3', '2'] })];
    expect(historyFigures(thirds, rule).preVbpPriceYuan).toBe(`0.${'6'.repeat(39)}7`);
  });

  it('leave a price unknown where nothing was bought, never zero', () => {
    expect(historyFigures(monthly.slice(0, 3), rule)).toMatchObject({ selectedPriceYuan: null });
    expect(historyFigures([], rule)).toMatchObject({ preVbpPriceYuan: null, baseUnits: '0' });
  });

  it('count exempt amounts as non-selected where the policy exempts nothing', () => {
    const exempt = {
      exemptUnits: decimalText<UnitsText>('10'),
      exemptAmountYuan: decimalText<YuanText>('8'),
    };
    const uses = monthly.map((use) => ({ ...use, ...exempt }));
    const spent = (['cheaperPassed', 'none'] as const).map((value) => {
      const policy = { ...rule.policy, exemption: { value } };
      const { nonSelected, baseUnits } = historyFigures(uses, { ...rule, policy });
      return [nonSelected, baseUnits];
    });
    expect(spent).toEqual([
      [{ kind: 'amount', amountYuan: '72' }, '240'],
      [{ kind: 'amount', amountYuan: '88' }, '240'],
    ]);
  });

  it('count a backup as completing, at its own price, and products without volume in the base only', () => {
    const uses = [
      {
        ...aMonth('2025-02', { selected: ['200', '188'], nonSelected: ['30', '112'] }),
        backupUnits: decimalText<UnitsText>('50'),
        backupAmountYuan: decimalText<YuanText>('100'),
        noVolumeUnits: decimalText<UnitsText>('7'),
        noVolumeAmountYuan: decimalText<YuanText>('14'),
      },
    ];
    expect(historyFigures(uses, { ...rule, referenceWindow: rule.useWindow })).toMatchObject({
      baseUnits: '287',
      selectedUnits: '250',
      selectedPriceYuan: '0.94',
      nonSelected: { amountYuan: '112' },
      origins: { preVbpPriceYuan: { quotient: { amountYuan: '414', units: '287' } } },
    });
  });

  it('say nothing of a window that is not set', () => {
    expect(historyFigures(monthly, { ...rule, referenceWindow: null, useWindow: null })).toEqual({
      origins: {},
    });
  });
});

/** A variety of which nothing is known but its purchases. */
const bare = aVariety({
  baseUnits: decimalText('0'),
  preVbpPriceYuan: null,
  selectedPriceYuan: null,
  nonSelected: { kind: 'amount', amountYuan: decimalText('0') },
  selectedUnits: null,
  monthly,
});

describe('a variety that follows its history', () => {
  it('keeps what was typed or read from a table, and takes the rest', () => {
    const origins = {
      baseUnits: { kind: 'typed' },
      selectedPriceYuan: { kind: 'file', file: '表.xlsx', sheet: '', row: 2, column: '中选价' },
    } as const;
    const followed = followHistory(
      {
        ...bare,
        baseUnits: aVariety().baseUnits,
        selectedPriceYuan: aVariety().selectedPriceYuan,
        origins,
      },
      rule,
      { fills: true },
    );
    expect(followed).toMatchObject({
      baseUnits: aVariety().baseUnits,
      selectedPriceYuan: aVariety().selectedPriceYuan,
      preVbpPriceYuan: '5.5',
      nonSelected: { amountYuan: '72' },
    });
    expect(followed.origins).toMatchObject(origins);
  });

  it('is the same object where nothing changes', () => {
    const followed = followHistory(bare, rule, { fills: true });
    expect(followHistory(followed, rule)).toBe(followed);
    const typed = aVariety({ monthly });
    expect(followHistory(typed, rule, { fills: true }).baseUnits).toBe(typed.baseUnits);
    expect(followHistory(typed, rule)).toBe(typed);
  });

  it('forgets the figures of a history that is gone', () => {
    const followed = followHistory(bare, rule, { fills: true });
    expect(followHistory({ ...followed, monthly: [] }, rule)).toMatchObject({
      baseUnits: '0',
      preVbpPriceYuan: null,
      selectedPriceYuan: null,
      nonSelected: { kind: 'amount', amountYuan: '0' },
      selectedUnits: null,
      origins: {},
    });
  });
});

describe('what the purchases say otherwise', () => {
  it('is said of typed inputs that differ, and of no other', () => {
    const followed = followHistory(bare, rule, { fills: true });
    expect(otherwiseByHistory(followed, rule).fields).toEqual([]);
    const typed = {
      ...followed,
      baseUnits: decimalText<UnitsText>('150000'),
      origins: { ...followed.origins, baseUnits: { kind: 'typed' as const } },
    };
    const { fields, byHistory } = otherwiseByHistory(typed, rule);
    expect([fields, byHistory.baseUnits]).toEqual([['baseUnits'], '220']);
    expect(otherwiseByHistory({ ...typed, monthly: [] }, rule).fields).toEqual([]);
  });
});
