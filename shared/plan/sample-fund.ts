import { decimalText, type RatioText } from '../decimal/decimal-text';
import { emptyFund, emptySettlement, type FundPlan, type Settlement } from './fund-plan';

const FIRST_YEAR = { fromDate: '2025-01-01', toDate: '2025-12-31' } as const;
const SECOND_YEAR = { fromDate: '2026-01-01', toDate: '2026-12-31' } as const;

/** The fund of the sample hospital: four batches over two agreement years, of which one was paid. All of it is invented. */
export const sampleFund: FundPlan = {
  ...emptyFund,
  settlements: [
    ofBatch(1, 1, {
      ...FIRST_YEAR,
      state: 'paid',
      paid: { date: '2026-10-19', retentionYuan: decimalText('1368420.55') },
      forecastYuan: decimalText('1401108.24'),
    }),
    ofBatch(2, 1, { ...FIRST_YEAR, state: 'assessed', score: decimalText('83.5') }),
    ofBatch(3, 1, { ...FIRST_YEAR, state: 'ended' }),
    ofBatch(4, 1, { fromDate: '2025-07-01', toDate: '2026-06-30', state: 'ended' }),
    ofBatch(1, 2, { ...SECOND_YEAR, state: 'running' }),
    ofBatch(2, 2, { ...SECOND_YEAR, state: 'running' }),
    ofBatch(3, 2, { fromDate: '2026-01-01', toDate: '2026-10-31', state: 'running' }),
  ],
  indicatorValues: {
    offlineShare: decimalText('0.024'),
    paidInTime: decimalText('0.96'),
    drugCostGrowth: decimalText('0.028'),
  },
  target: { year: 2027, yuan: decimalText('2500000') },
  allocation: {
    reserveRatio: decimalText('0.1'),
    poolYuan: null,
    keys: [
      key('use', 'selectedUse', '0.4'),
      key('share', 'selectedShare', '0.25'),
      key('avoided', 'avoidedSpending', '0.2'),
      { ...key('duty', 'typed', '0.15'), name: '管理职责' },
    ],
    departments: [
      department('心血管内科', ['1184000', '0.93', '61000', '0']),
      department('神经内科', ['823000', '0.84', '22500', '0']),
      department('内分泌科', ['739000', '0.88', '43200', '0']),
      department('呼吸内科', ['631000', '0.79', '32800', '0']),
      department('骨科', ['396000', '0.69', '20100', '0']),
      department('药学部', ['0', '0', '0', '50']),
      department('医保办', ['0', '0', '0', '30']),
      department('医务处', ['0', '0', '0', '20']),
    ],
  },
};

function ofBatch(batch: number, agreementYear: number, fields: Partial<Settlement>): Settlement {
  return emptySettlement({
    id: `sample-${String(batch)}-${String(agreementYear)}`,
    batch: `示例第 ${String(batch)} 批`,
    agreementYear,
    ...fields,
  });
}

function key(
  id: string,
  kind: FundPlan['allocation']['keys'][number]['kind'],
  weight: string,
): FundPlan['allocation']['keys'][number] {
  return { id, kind, name: '', weightRatio: decimalText<RatioText>(weight) };
}

function department(
  name: string,
  [use = '0', share = '0', avoided = '0', duty = '0']: readonly string[],
): FundPlan['allocation']['departments'][number] {
  const values = { use, share, avoided, duty };
  return {
    id: name,
    name,
    values: Object.fromEntries(
      Object.entries(values).map(([keyId, value]) => [keyId, decimalText(value)]),
    ),
  };
}
