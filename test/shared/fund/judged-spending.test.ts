import { expect, it } from 'vitest';

import { Decimal } from '../../../shared/decimal/decimal';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { judgedSpending } from '../../../shared/fund/judged-spending';
import type { Variety } from '../../../shared/plan/plan';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import type { Month } from '../../../shared/purchases/purchase';
import { aMonth, aPlan, aVariety } from '../../support/builders';
import { withParameters } from '../../support/funds';

const text = decimalText<never>;
const bought: Variety = aVariety({
  monthly: [
    aMonth('2025-01', { nonSelected: ['100', '800'] }),
    aMonth('2025-02', { nonSelected: ['50', '400'] }),
    aMonth('2025-03', { nonSelected: ['7', '56'] }),
  ],
  nonSelected: { kind: 'amount', amountYuan: text('1200') },
  origins: {
    nonSelected: {
      kind: 'history',
      files: [],
      fromMonth: '2025-01' as Month,
      toMonth: '2025-02' as Month,
      purchases: 2,
    },
  },
});

it('takes the units from the purchases that the spending was taken from', () => {
  expect(judgedSpending(bought, aPlan()).units?.toFixed()).toBe('150');
});

it('knows none where the amount was moved since, or was typed', () => {
  const moved: Variety = { ...bought, nonSelected: { kind: 'amount', amountYuan: text('900') } };
  expect(judgedSpending(moved, aPlan()).units).toBeNull();
  expect(judgedSpending({ ...bought, origins: {} }, aPlan()).units).toBeNull();
});

it('knows the quantities of every variety of the sample that was bought', () => {
  const plan = sampleHospital();
  const unknown = plan.varieties.filter((variety) => judgedSpending(variety, plan).units === null);
  expect(unknown.map(({ genericName }) => genericName)).toEqual([]);
});

it('leaves out what was bought in a shortage, whether or not it stays in the spending', () => {
  const monthly = bought.monthly.map((use) => ({
    ...use,
    shortageUnits: text('30'),
    shortageAmountYuan: text('250'),
  }));
  const short = (amountYuan: string, isSpending: boolean): string[] => {
    const plan = aPlan();
    const policy = withParameters(plan.policy, { shortageInSpending: isSpending });
    const nonSelected = { kind: 'amount', amountYuan: text(amountYuan) } as const;
    const { amountYuan: judged, units } = judgedSpending(
      { ...bought, monthly, nonSelected },
      { ...plan, policy },
    );
    return [judged.toFixed(), units?.toFixed() ?? ''];
  };
  expect(short('1700', true)).toEqual(['1200', '150']);
  expect(short('1200', false)).toEqual(['1200', '150']);
});

it('knows the quantities of a part of a year in proportion', () => {
  const nonSelected = { kind: 'amount', amountYuan: text('300') } as const;
  const judged = judgedSpending({ ...bought, nonSelected }, aPlan(), new Decimal('0.25'));
  expect([judged.amountYuan.toFixed(), judged.units?.toFixed()]).toEqual(['300', '37.5']);
});
