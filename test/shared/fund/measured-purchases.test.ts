import { expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { scoreOfPlan } from '../../../shared/fund/evaluate-fund';
import type { LineTags } from '../../../shared/purchases/monthly-use';
import type { Month } from '../../../shared/purchases/purchase';
import { aMonth, aPlan, aVariety } from '../../support/builders';
import { aFund } from '../../support/funds';

/** The values of both indicators where amounts of 900 and 100 yuan carry these tags. */
function valuesOf(most: LineTags, rest: LineTags, typed: object = {}): readonly unknown[] {
  const monthly = [
    { ...aMonth('2025-01', { selected: ['9', '900'] }), ...most },
    { ...aMonth('2025-02', { nonSelected: ['1', '100'] }), ...rest },
    { ...aMonth('2024-12', { selected: ['5', '500'] }) },
  ];
  const useWindow = { fromMonth: '2025-01' as Month, toMonth: '2025-02' as Month };
  const plan = aPlan([aVariety({ monthly })], { useWindow });
  const sheet = scoreOfPlan(plan, aFund([], { indicatorValues: { ...typed } }));
  return ['offlineShare', 'paidInTime'].map((id) => {
    const found = sheet.indicators.find(({ indicator }) => indicator.id === id);
    return [found?.value, found?.source];
  });
}

it('takes the offline share and the payment in time from purchases that say them', () => {
  expect(
    valuesOf({ isOffline: false, payment: 'inTime' }, { isOffline: true, payment: 'late' }),
  ).toEqual([
    ['0.1', 'data'],
    ['0.9', 'data'],
  ]);
});

it('knows neither where any purchase does not say it, or is not paid yet', () => {
  const missing = [null, 'missing'];
  expect(valuesOf({ isOffline: false, payment: 'inTime' }, {})).toEqual([missing, missing]);
  expect(valuesOf({ payment: 'inTime' }, { payment: 'open' })).toEqual([missing, missing]);
});

it('lets a typed value stand before that of the purchases', () => {
  const typed = { offlineShare: decimalText('0.02') };
  const [offline] = valuesOf({ isOffline: false }, { isOffline: true }, typed);
  expect(offline).toEqual(['0.02', 'typed']);
});
