import { describe, expect, it } from 'vitest';

import { decimalText, type UnitsText, type YuanText } from '../../../shared/decimal/decimal-text';
import { forecastVarieties } from '../../../shared/forecast/variety-forecasts';
import type { MonthlyUse } from '../../../shared/purchases/monthly-use';
import { addMonths, type Month } from '../../../shared/purchases/purchase';

const FIRST = '2023-01' as Month;
const none = decimalText<YuanText>('0');

function use(month: Month, units: string): MonthlyUse {
  return {
    month,
    source: '1',
    purchases: 1,
    selectedUnits: decimalText<UnitsText>(units),
    selectedAmountYuan: none,
    backupUnits: decimalText<UnitsText>('0'),
    backupAmountYuan: none,
    noVolumeUnits: decimalText<UnitsText>('0'),
    noVolumeAmountYuan: none,
    nonSelectedUnits: decimalText<UnitsText>('0'),
    nonSelectedAmountYuan: none,
    exemptUnits: decimalText<UnitsText>('0'),
    exemptAmountYuan: none,
  };
}

function history(units: readonly number[], from = 0): readonly MonthlyUse[] {
  return units.flatMap((value, month) =>
    value === 0 ? [] : [use(addMonths(FIRST, from + month), String(value))],
  );
}

const year = Array.from({ length: 12 }, () => 100);
const three = [...year, ...year, ...year];

function flagsOf(list: readonly (readonly MonthlyUse[])[]) {
  return forecastVarieties(list, { asOf: null })?.varieties.map((variety) => variety?.flags);
}

describe('the forecasts of varieties', () => {
  it('mark a variety that came later as new', () => {
    expect(flagsOf([history(three), history(year, 24)])).toEqual([[], [{ kind: 'new' }]]);
  });

  it('mark one that is not bought any more, and do not call its end a stock-out', () => {
    const ended = [...year, ...year, ...year.slice(0, 8), 0, 0, 0, 0];
    expect(flagsOf([history(three), history(ended)])?.[1]).toEqual([
      { kind: 'stopped', months: 4 },
    ]);
  });

  it('mark a gap as a likely stock-out', () => {
    const gap = three.map((value, month) => (month === 27 ? 0 : value));
    expect(flagsOf([history(gap)])).toEqual([[{ kind: 'stockOut', month: '2025-04' }]]);
  });

  it('take a return from the months before it', () => {
    const returned = [use('2023-01' as Month, '100'), use('2023-02' as Month, '-30')];
    const forecast = forecastVarieties([returned], { asOf: null });
    expect(forecast?.varieties[0]?.series.units).toEqual([70, 0]);
  });

  it('as of a month are those of a history that ends there', () => {
    const whole = forecastVarieties([history(three)], { asOf: '2024-12' as Month });
    const cut = forecastVarieties([history([...year, ...year])], { asOf: null });
    expect(whole?.varieties[0]?.forecast).toEqual(cut?.varieties[0]?.forecast);
    expect(whole?.lastMonth).toBe('2024-12');
  });

  it('are none where nothing was bought', () => {
    expect(forecastVarieties([[]], { asOf: null })).toBeNull();
    expect(forecastVarieties([history(three), []], { asOf: null })?.varieties[1]).toBeNull();
  });
});
