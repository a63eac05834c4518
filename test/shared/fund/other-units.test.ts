import { expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { otherUnits } from '../../../shared/fund/other-units';
import type { Variety } from '../../../shared/plan/plan';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import type { Month } from '../../../shared/purchases/purchase';
import { aMonth, aPlan, aVariety } from '../../support/builders';

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
  expect(otherUnits(bought, aPlan())?.toFixed()).toBe('150');
});

it('knows none where the amount was moved since, or was typed', () => {
  const moved: Variety = { ...bought, nonSelected: { kind: 'amount', amountYuan: text('900') } };
  expect(otherUnits(moved, aPlan())).toBeNull();
  expect(otherUnits({ ...bought, origins: {} }, aPlan())).toBeNull();
});

it('knows the quantities of every variety of the sample that was bought', () => {
  const plan = sampleHospital();
  const unknown = plan.varieties.filter((variety) => otherUnits(variety, plan) === null);
  expect(unknown.map(({ genericName }) => genericName)).toEqual([]);
});
