import { expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluateFund } from '../../../shared/fund/evaluate-fund';
import { paidYears } from '../../../shared/fund/paid-years';
import { aPlan } from '../../support/builders';
import { aFund, aSettlement } from '../../support/funds';

it('puts groups into the years of their payment, what was paid as it was, what has no dates last', () => {
  const fund = aFund([
    aSettlement({ id: 'undated', fromDate: null, toDate: null }),
    aSettlement({ id: 'open' }),
    aSettlement({
      id: 'paid',
      fromDate: '2024-01-01',
      toDate: '2024-12-31',
      state: 'paid',
      paid: { date: '2026-05-20', retentionYuan: decimalText('100000') },
    }),
  ]);
  expect(paidYears(evaluateFund(aPlan(), fund).figures)).toEqual([
    {
      year: 2026,
      settlementIds: ['paid'],
      balanceBaseYuan: '219258',
      retentionYuan: '100000',
      performancePayYuan: '50000',
      isPast: true,
    },
    {
      year: 2027,
      settlementIds: ['open'],
      balanceBaseYuan: '219258',
      retentionYuan: '109629',
      performancePayYuan: '54814.5',
      isPast: false,
    },
    {
      year: null,
      settlementIds: ['undated'],
      balanceBaseYuan: '219258',
      retentionYuan: '109629',
      performancePayYuan: '54814.5',
      isPast: false,
    },
  ]);
});
