import { expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { allocationByPurchases, departmentsOfPurchases } from '../../../shared/fund/department-use';
import type { AllocationKey, Department } from '../../../shared/plan/fund-allocation';
import type { PlanDocument } from '../../../shared/plan/plan';
import type { MonthlyUse } from '../../../shared/purchases/monthly-use';
import type { Month } from '../../../shared/purchases/purchase';
import { aMonth, aPlan, aVariety } from '../../support/builders';

const keys: readonly AllocationKey[] = (
  ['selectedUse', 'selectedShare', 'avoidedSpending', 'headCount'] as const
).map((kind) => ({ id: kind, kind, name: '', weightRatio: decimalText('0.25') }));

function of(department: string, month: string, selected: string, others: string): MonthlyUse {
  const use = aMonth(month, { selected: ['1', selected], nonSelected: ['1', others] });
  return { ...use, department };
}

function planOf(monthly: readonly MonthlyUse[]): PlanDocument {
  const useWindow = { fromMonth: '2025-01' as Month, toMonth: '2025-01' as Month };
  return aPlan([aVariety({ monthly })], { useWindow });
}

const past = [of('内科', '2024-01', '50', '400'), of('外科', '2024-01', '20', '30')];
const now = [of('内科', '2025-01', '300', '100'), of('外科', '2025-01', '50', '50')];

it('says of each department what it used, its selected part, and what it spent less than the year before', () => {
  expect(departmentsOfPurchases(planOf([...past, ...now]), keys)).toEqual({
    departments: [
      {
        id: 'h:内科',
        name: '内科',
        values: { selectedUse: '300', selectedShare: '0.75', avoidedSpending: '300' },
      },
      {
        id: 'h:外科',
        name: '外科',
        values: { selectedUse: '50', selectedShare: '0.5', avoidedSpending: '0' },
      },
    ],
    unnamedPurchases: 0,
  });
});

it('leaves open what was avoided where the year before is not known with its departments', () => {
  const unnamed = aMonth('2024-01', { nonSelected: ['1', '9'] });
  for (const before of [[], [...past, unnamed]]) {
    const found = departmentsOfPurchases(planOf([...before, ...now]), keys);
    expect(found?.departments[0]?.values).toEqual({ selectedUse: '300', selectedShare: '0.75' });
  }
});

it('says how many purchases name none, and nothing where none does', () => {
  const unnamed = aMonth('2025-01', { selected: ['1', '9'] });
  expect(departmentsOfPurchases(planOf([...now, unnamed]), keys)?.unnamedPurchases).toBe(1);
  expect(departmentsOfPurchases(planOf([unnamed]), keys)).toBeNull();
  expect(departmentsOfPurchases(aPlan(), keys)).toBeNull();
});

it('takes the place of departments, keeps what purchases cannot say, and names those that are gone', () => {
  const departments = [
    { id: 'own', name: '内科', values: { headCount: '12', avoidedSpending: '7' } },
    { id: 'gone', name: '药学部', values: { headCount: '8' } },
  ].map((one) => one as unknown as Department);
  const used = allocationByPurchases(planOf(now), { keys, departments });
  expect(used?.departments).toEqual([
    {
      id: 'own',
      name: '内科',
      values: { headCount: '12', selectedUse: '300', selectedShare: '0.75' },
    },
    { id: 'h:外科', name: '外科', values: { selectedUse: '50', selectedShare: '0.5' } },
  ]);
  expect(used?.left).toEqual(['药学部']);
});

it('offers the keys of which purchases speak, without weights, where there are none', () => {
  const used = allocationByPurchases(planOf([...past, ...now]), { keys: [], departments: [] });
  expect(used?.keys.map(({ kind, weightRatio }) => [kind, weightRatio])).toEqual([
    ['selectedUse', '0'],
    ['selectedShare', '0'],
    ['avoidedSpending', '0'],
  ]);
  expect(used?.departments[0]?.values).toEqual({
    selectedUse: '300',
    selectedShare: '0.75',
    avoidedSpending: '300',
  });
  expect(allocationByPurchases(aPlan(), { keys: [], departments: [] })).toBeNull();
});
